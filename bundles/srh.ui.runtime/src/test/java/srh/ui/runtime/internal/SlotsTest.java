package srh.ui.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SlotsTest {

    private final AtomicLong clock = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();
    private final Slots slots = new Slots(3, 2, 100, clock::get);

    private Slots.Slot open() {
        return slots.open(ended::incrementAndGet);
    }

    @Test
    void roomIsKeptBeforeASessionIsMadeAndGivenBackWhenNoneCame() {
        assertThat(slots.reserve() && slots.reserve() && slots.reserve()).isTrue();
        assertThat(slots.reserve()).isFalse();
        slots.release();
        assertThat(slots.reserve()).isTrue();
    }

    @Test
    void anEndedSessionLeavesItsRoomOnce() {
        Slots.Slot slot = open();
        assertThat(slots.bind(slot, "anna")).isTrue();
        slots.close(slot);
        slots.close(slot);

        assertThat(slots.taken()).isZero();
        assertThat(slots.takenBy("anna")).isZero();
    }

    @Test
    void anAccountHasItsOwnCap() {
        assertThat(slots.bind(open(), "anna")).isTrue();
        Slots.Slot second = open();
        assertThat(slots.bind(second, "anna")).isTrue();
        assertThat(slots.bind(second, "anna")).isTrue();
        assertThat(slots.bind(open(), "anna")).isFalse();
        assertThat(slots.bind(open(), "bert")).isTrue();
        assertThat(slots.takenBy("anna")).isEqualTo(2);
    }

    @Test
    void aSessionThatChangesHandsLeavesTheFirstAccount() {
        Slots.Slot slot = open();
        slots.bind(slot, "anna");
        slots.bind(slot, "bert");

        assertThat(slots.takenBy("anna")).isZero();
        assertThat(slots.takenBy("bert")).isEqualTo(1);
    }

    @Test
    void whatNobodyUsesIsEndedAndWhatSomebodyUsesIsNot() {
        Slots.Slot left = open();
        Slots.Slot used = open();
        clock.set(90);
        slots.seen(used);
        clock.set(150);
        slots.sweep();

        assertThat(ended).hasValue(1);
        assertThat(slots.holds(left)).isFalse();
        assertThat(slots.holds(used)).isTrue();
    }
}
