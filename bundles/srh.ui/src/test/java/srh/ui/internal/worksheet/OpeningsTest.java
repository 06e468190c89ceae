package srh.ui.internal.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import srh.access.AccountId;
import srh.model.FieldId;
import srh.model.PersonId;

class OpeningsTest {
    private final AccountId me = AccountId.random();
    private final AccountId other = AccountId.random();
    private final PersonId person = PersonId.random();
    private final List<FieldId> fields = List.of(FieldId.random());
    private final Openings openings = new Openings();

    @Test
    void whatMyOnlyPageKeptIsNotToldToIt() {
        openings.opened(me, person);
        openings.opened(other, person);
        assertThat(openings.news(me, person, fields, me)).isEmpty();
        assertThat(openings.news(me, person, fields, other)).isEqualTo(fields);
    }

    @Test
    void withTwoTabsEachIsToldWhatTheOtherMayHaveKept() {
        openings.opened(me, person);
        openings.opened(me, person);
        assertThat(openings.news(me, person, fields, me)).isEqualTo(fields);
    }

    @Test
    void whenOneTabIsClosedTheOtherIsTheOnlyOneAgain() {
        openings.opened(me, person);
        openings.opened(me, person);
        openings.closed(me, person);
        assertThat(openings.news(me, person, fields, me)).isEmpty();
    }

    @Test
    void anotherPersonsRecordInAnotherTabCountsForItself() {
        openings.opened(me, person);
        openings.opened(me, PersonId.random());
        assertThat(openings.news(me, person, fields, me)).isEmpty();
    }
}
