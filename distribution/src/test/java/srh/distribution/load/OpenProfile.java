package srh.distribution.load;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import srh.testkit.uidl.PageFault;
import srh.testkit.uidl.UidlClient;
import srh.testkit.uidl.UidlPage;

/** A strengths profile open in somebody's browser, typed in as the page's own script does it. */
final class OpenProfile implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int CLICKS = 4;
    private static final String PLACE = "strengths-profile";
    private static final String VOICE = "CLIENT_SAID";

    private final UidlPage page;

    OpenProfile(UidlClient browser, UUID person, String domain) {
        page = browser.open("person/" + person + "/strengths-profile/" + domain).push();
        page.awaitText(PLACE, text -> true, PATIENCE);
    }

    /** The person of the made-up people with this key. */
    static UUID demoPerson(String key) {
        return UUID.nameUUIDFromBytes(("demo person " + key).getBytes(StandardCharsets.UTF_8));
    }

    /** Opens the place for words about how it is now; gives the field that begins there. */
    UUID beginWords() {
        return begin("slot-NOW-add", "slot-NOW-entry");
    }

    /** Opens the place for a new wish, which is kept together with its first words. */
    UUID beginWish() {
        return begin("wish-add", "wish-add-entry");
    }

    private UUID begin(String button, String entry) {
        boolean begun = false;
        for (int clicks = 1; !begun; clicks++) begun = click(button, entry, clicks < CLICKS ? SOON : PATIENCE, clicks == CLICKS);
        return UUID.fromString(page.attribute(entry, "field").orElseThrow());
    }

    /** The button is made anew when somebody else's first words come in; who has hit the old one just clicks again. */
    private boolean click(String button, String entry, Duration patience, boolean last) {
        page.awaitText(button, text -> true, PATIENCE);
        page.click(button);
        try {
            page.awaitText(entry, text -> true, patience);
            return true;
        } catch (PageFault notYet) {
            if (last || !page.has(button)) throw notYet;
            return false;
        }
    }

    /** Sends it and gives the version that is kept now; anything but "kept" is an error. */
    String keep(Save save) {
        String answer = page.ask(entry(save), "keep", save.command().toString(), save.field().toString(), save.base(), save.text(), VOICE, "");
        String[] lines = answer.split("\n", -1);
        if (!lines[0].equals("kept")) throw new NotKept(lines[0], lines[lines.length - 1]);
        return lines[1];
    }

    void finish(Save save) {
        page.call(entry(save), "finished");
    }

    private static String entry(Save save) {
        return save.wish() ? "wish-add-entry" : "slot-NOW-entry";
    }

    boolean shows(String text) {
        return page.text(PLACE).contains(text);
    }

    boolean isPushed() {
        return page.isPushed();
    }

    @Override
    public void close() {
        page.close();
    }

    /** The server has answered, and what it answered is not that it is kept. */
    static final class NotKept extends RuntimeException {
        private static final long serialVersionUID = 1;
        final String outcome;

        NotKept(String outcome, String sentence) {
            super(outcome + ": " + sentence);
            this.outcome = outcome;
        }
    }
}
