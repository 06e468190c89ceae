package srh.ui.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import srh.model.Change;
import srh.model.CommandId;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.RecordId;
import srh.model.Revision;
import srh.model.Speaker;
import srh.model.Subject;
import srh.worksheet.GivenFile;
import srh.worksheet.Questionnaire;
import srh.worksheet.Reckoner;
import srh.worksheet.Value;

/**
 * One opening of a worksheet by one viewer: all that it may read and change. Access is checked at each call, by the
 * door, and nothing else needs to check it.
 */
@ProviderType
public interface Opened {
    /** Whom or what it is about. */
    Subject about();

    /** The record that is read and changed: the person's profile, or this filled-in worksheet. */
    RecordId record();

    /** The questions as they were when it was begun to be filled in; empty for a worksheet that looks at the profile. */
    Optional<Questionnaire> questionnaire();

    /** What reckons the expressions of the questions, where there is something that does. */
    Optional<Reckoner> reckoner();

    Viewer viewer();

    Locale locale();

    /** Days and times as the viewer reads them. */
    Times times();

    /** A text from the message files of the bundles, in the viewer's language. Values fill {@code {0}}, {@code {1}}, ... */
    String text(String key, Object... values);

    /** The moment that is looked back at, or empty when this is now. */
    Optional<Instant> moment();

    /** Whether anything can be changed here: not when it is looked back at, nor when the worksheet itself is gone. */
    boolean changeable();

    /** What the page's address names, to be shown first: a domain, or one of {@link WorksheetView#parts()}; empty when it names none. */
    Optional<String> part();

    /** Puts the part that is shown now in the page's address, so that going back, reloading and links lead to it. */
    void turnTo(String part);

    /** The field a link points at, to be shown and focused first: a wish, a strength, a goal. */
    Optional<FieldId> field();

    /**
     * All that is kept in the record, now or at {@link #moment()}.
     *
     * @throws Ended when the viewer may not see it (any more)
     */
    List<Kept> read();

    /**
     * Keeps changes, all together or none. The page's status line says how it ended; when this returns that they are
     * kept, they are on the disk. The same command sent twice is kept once.
     */
    Result keep(CommandId command, List<Change> changes);

    /** Keeps changes that are made once, such as by pressing a button. */
    default Result keep(List<Change> changes) {
        return keep(CommandId.random(), changes);
    }

    /** The most bytes that a file can have here; none where no files are kept. */
    long mostBytes();

    /** Keeps a file as an answer, with what is in it; otherwise as {@link #keep(CommandId, List)} does. */
    Result add(CommandId command, Change answer, GivenFile file);

    /**
     * What is in a file that is the answer in this field or once was; empty when it can't be had (any more). Can be asked
     * outside the page's thread, such as while a browser fetches the file.
     */
    Optional<byte[]> content(FieldId field, Value.File file);

    /** Every version of one field, oldest first. */
    List<Revision> history(FieldId field);

    /**
     * Tells the component, in its page's own thread, which fields somebody else changed, for as long as the component
     * is attached. Read them again with {@link #read()}.
     */
    Registration observe(Component component, Consumer<List<FieldId>> changed);

    /** Who looks. Their own words are typed as {@link #speaker()}. */
    record Viewer(UUID account, String name, boolean client) {
        public Speaker speaker() {
            return client ? Speaker.CLIENT : new Speaker(Speaker.Kind.WORKER, name);
        }
    }

    /** How keeping ended. */
    sealed interface Result {
        record Ok(Instant at, List<Kept> fields) implements Result {}

        /** Kept beside what somebody else kept in the meantime; show both. */
        record Conflict(Instant at, List<Kept> fields) implements Result {}

        /** Not kept; the sentence says what to do, and the text stays where it was typed. */
        record Rejected(String sentence) implements Result {}

        /** Not kept: the viewer may not change this (any more). */
        record Ended() implements Result {}

        /** Not kept: the store can't be reached just now; trying the same call again later is safe. */
        record Unavailable(String sentence) implements Result {}
    }

    /** The viewer may not see this record (any more); the product shows that in one sentence. */
    final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
