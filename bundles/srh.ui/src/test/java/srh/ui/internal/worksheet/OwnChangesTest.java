package srh.ui.internal.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import srh.model.FieldId;

class OwnChangesTest {
    private final FieldId mine = FieldId.random();
    private final FieldId theirs = FieldId.random();
    private final OwnChanges own = new OwnChanges();

    @Test
    void whatAPageKeptItselfIsNotToldToIt() {
        own.expect(List.of(mine));
        assertThat(own.others(List.of(mine, theirs))).containsExactly(theirs);
    }

    @Test
    void aLaterChangeOfTheSameFieldElsewhereIsTold() {
        own.expect(List.of(mine));
        own.others(List.of(mine));
        assertThat(own.others(List.of(mine))).containsExactly(mine);
    }

    @Test
    void twoOwnChangesOfOneFieldAreBothLeftOut() {
        own.expect(List.of(mine));
        own.expect(List.of(mine));
        assertThat(own.others(List.of(mine))).isEmpty();
        assertThat(own.others(List.of(mine))).isEmpty();
        assertThat(own.others(List.of(mine))).containsExactly(mine);
    }

    @Test
    void aChangeThatWasNotKeptIsNotWaitedFor() {
        own.expect(List.of(mine));
        own.forget(List.of(mine));
        assertThat(own.others(List.of(mine))).containsExactly(mine);
    }
}
