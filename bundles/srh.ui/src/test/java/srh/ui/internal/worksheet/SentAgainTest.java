package srh.ui.internal.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import srh.access.AccountId;
import srh.dossier.Answer;
import srh.model.Change;
import srh.model.ConversationId;
import srh.model.EntryId;
import srh.model.Field;
import srh.model.Kept;
import srh.model.Person;
import srh.model.PersonId;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.Slot;
import srh.model.Speaker;
import srh.model.Subject;
import srh.ui.view.Opened.Result;

/** What is answered to somebody whose answer was kept as the worksheet went. */
class SentAgainTest {
    private final AccountId me = AccountId.random();
    private final EntryId diary = EntryId.random();
    private final Kept rose = kept("line-1", "een roos", me);

    private Kept kept(String item, String value, AccountId by) {
        Field field = Field.on(diary, Slot.ANSWER, ":" + item);
        Revision revision = new Revision(RevisionId.random(), field.id(), value, Set.of(Speaker.CLIENT), srh.model.Source.SAID,
                new Revision.Typist(by.value(), "Broer R.", false), ConversationId.random(), Instant.EPOCH, Set.of());
        return new Kept(field, revision, List.of(revision));
    }

    private Change change(String item, String value) {
        return new Change(Field.on(diary, Slot.ANSWER, ":" + item), value, Set.of(Speaker.CLIENT), srh.model.Source.SAID, Set.of());
    }

    private Optional<Result> sent(Kept standing, Change... changes) {
        Person noor = new Person(PersonId.random(), "Noor");
        Source.Content content = new Source.Content(new Subject(noor.id(), noor.name()), Optional.empty(), List.of(standing));
        Source source = (Source) Proxy.newProxyInstance(Source.class.getClassLoader(), new Class<?>[] {Source.class},
                (proxy, method, values) -> new Answer.Ok<>(content));
        return new SentAgain(source, me).result(List.of(changes));
    }

    @Test
    void whatStandsThereAlreadyIsKept() {
        assertThat(sent(rose, change("line-1", "een roos"))).contains(new Result.Ok(Instant.EPOCH, List.of(rose)));
    }

    @Test
    void whatDoesNotStandThereOrNotAllOfItOrByAnotherHandIsNot() {
        assertThat(sent(rose, change("line-1", "een tulp"))).isEmpty();
        assertThat(sent(rose, change("line-1", "een roos"), change("line-2", "een tulp"))).isEmpty();
        assertThat(sent(rose)).isEmpty();
        assertThat(sent(kept("line-1", "een roos", AccountId.random()), change("line-1", "een roos"))).isEmpty();
    }
}
