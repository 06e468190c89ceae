package srh.distribution.load;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import srh.testkit.uidl.UidlClient;
import srh.testkit.uidl.UidlPage;

/** The diary of the garden, filled in or read on somebody's page, as the page's own scripts do it. */
final class OpenDiary implements AutoCloseable {
    static final String WORKSHEET = "garden-diary";

    /** What is done at a question is told to the whole of it. */
    private static final String SHEET = "sheet";
    private static final String WORDS = "item-words";
    private static final String ORPHAN = "orphan";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How an answer ended that was sent; empty where the page gave none, for the field had gone. */
    sealed interface Ending {
        record Kept(String base) implements Ending {}

        record Refused(String sentence) implements Ending {}

        /** To be sent again under the same command. */
        record Later() implements Ending {}
    }

    private final UidlPage page;

    private OpenDiary(UidlPage page) {
        this.page = page;
    }

    /** Begins one about this person, as soon as the worksheet is there; its id. */
    static UUID begin(UidlClient who, UUID person) {
        try (UidlPage page = who.open("person/" + person + "/worksheets").push()) {
            page.awaitText("begin-" + WORKSHEET, text -> true, PATIENCE);
            page.click("begin-" + WORKSHEET);
            page.awaitText(WORDS, text -> true, PATIENCE);
            return UUID.fromString(page.attribute("print", "href").orElseThrow().replaceAll(".*/([0-9a-f-]{36})\\.pdf.*", "$1"));
        }
    }

    static OpenDiary of(UidlClient who, UUID entry) {
        OpenDiary diary = new OpenDiary(who.open("worksheet/" + entry).push());
        diary.page.awaitText(WORDS, text -> true, PATIENCE);
        return diary;
    }

    Ending answer(Given given, String base) {
        return switch (given.kind()) {
            case LINE -> ended(page.askWhatMayGo(SHEET, "keep", given.item(), given.command().toString(), base, given.text(), ""));
            case WORDS -> say(given, base);
            case CHOICE -> choose(given);
        };
    }

    private static Optional<Ending> read(String answer) {
        String[] lines = answer.split("\n", -1);
        return switch (lines[0]) {
            case "kept" -> Optional.of(new Ending.Kept(lines[1]));
            case "no" -> Optional.of(new Ending.Refused(lines[2]));
            default -> Optional.empty();
        };
    }

    private static Ending ended(Optional<String> answer) {
        return answer.flatMap(OpenDiary::read).orElseGet(Ending.Later::new);
    }

    private Ending say(Given given, String base) {
        synchronized (page) {
            if (!page.has(WORDS + "-entry")) beginWords();
        }
        Ending ending = ended(page.askWhatMayGo(WORDS + "-entry", "keep", given.command().toString(), given.field().toString(), base, given.text(), "CLIENT_SAID", ""));
        synchronized (page) {
            if (ending instanceof Ending.Kept && page.has(WORDS + "-entry")) page.call(WORDS + "-entry", "finished");
        }
        return ending;
    }

    /**
     * Until somebody has said something, the browser draws the button that asks to, and presses it for whoever is at it. Where
     * the worksheet is being drawn, there is nothing to press.
     */
    private void beginWords() {
        if (!page.has(WORDS)) return;
        if (page.attribute(WORDS, "offered").isPresent()) page.call(SHEET, "begin", WORDS);
        else if (page.has(WORDS + "-add")) page.click(WORDS + "-add");
    }

    /** The page marks what was pressed where it is kept, and says why where it is not. */
    private Ending choose(Given given) {
        synchronized (page) {
            if (marked(given)) return new Ending.Kept("");
            if (!page.callWhatMayGo(SHEET, "choose", given.item(), given.text(), true)) return new Ending.Later();
            if (marked(given)) return new Ending.Kept("");
            return new Ending.Refused(page.has(ORPHAN) ? page.text(ORPHAN) : page.text("status"));
        }
    }

    private boolean marked(Given given) {
        return page.has(given.item()) && given.text().equals(page.attribute(given.item(), "chosen").orElse(""));
    }

    /** What stands in the field of a line, or which option is marked, as it was drawn. */
    String shown(Given given) {
        return switch (given.kind()) {
            case LINE -> page.attribute(given.item(), "value").orElse("");
            case WORDS -> page.text(WORDS).contains(given.text()) ? given.text() : "";
            case CHOICE -> page.attribute(given.item(), "chosen").orElse("");
        };
    }

    /** Waits until the page says that the worksheet has gone. */
    void awaitGone() {
        page.awaitText(ORPHAN, text -> true, PATIENCE);
    }

    @Override
    public void close() {
        page.close();
    }
}
