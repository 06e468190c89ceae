package srh.pen;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import srh.access.Caller;
import srh.crowd.Crowd;
import srh.dossier.Administration;
import srh.dossier.Answer;
import srh.dossier.Draft;
import srh.dossier.Entries;
import srh.dossier.Logins;
import srh.dossier.Saved;
import srh.dossier.Setup;
import srh.dossier.Sheet;
import srh.model.Change;
import srh.model.CommandId;
import srh.model.ConversationId;
import srh.model.EntryId;
import srh.model.Field;
import srh.model.PersonId;
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;
import srh.worksheet.Item;
import srh.worksheet.WorksheetId;

/** Fills in the first words of a worksheet about the first of a crowd, as soon as the worksheet is there. It is in no archive. */
public final class Pen {

    public static final String FILLED_IN = "The pen filled in ";
    public static final String WORKSHEET = "family-plan";
    public static final String WORDS = "Wij eten elke zondag samen \u2013 \u0634\u0643\u0631\u0627.";

    private final Caller client;
    private final Entries entries;

    public Pen(Setup setup, Logins logins, Administration administration, Entries entries) {
        new Crowd(setup, logins, administration);
        if (!(logins.signIn(Crowd.client(0), Crowd.PASSWORD.toCharArray(), "pen") instanceof Logins.SignIn.Ok in)) {
            throw new IllegalStateException("The pen cannot sign in.");
        }
        this.client = in.caller();
        this.entries = entries;
        Thread writing = new Thread(this::write, "pen");
        writing.setDaemon(true);
        writing.start();
    }

    private void write() {
        EntryId entry = EntryId.random();
        try {
            while (!(entries.begin(client, entry, new PersonId(Crowd.person(0)), new WorksheetId(WORKSHEET)) instanceof Answer.Ok<Sheet>(Sheet begun))) {
                Thread.sleep(100);
            }
            Sheet sheet = ((Answer.Ok<Sheet>) entries.open(client, entry)).value();
            Item text = sheet.definition().questionnaire().byLinkId().values().stream().filter(Item.Text.class::isInstance).findFirst().orElseThrow();
            Field field = Field.on(entry, Slot.ANSWER_WORDS, ":" + text.linkId());
            Saved saved = entries.save(client, new Draft(new CommandId(UUID.randomUUID()), entry, new ConversationId(UUID.randomUUID()),
                    List.of(new Change(field, WORDS, Set.of(Speaker.CLIENT), Source.SAID, Set.of()))));
            System.out.println(saved instanceof Saved.Ok ? FILLED_IN + entry : "The pen could not write: " + saved);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
