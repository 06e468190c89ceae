package srh.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import srh.access.Operation.Action;
import srh.access.Operation.Purpose;
import srh.access.TrailLine.Outcome;
import srh.model.PersonId;

class TrailSealTest {
    private final TrailSeal seal = new TrailSeal(new byte[32]);
    private final TrailLine line = new TrailLine(new UUID(1, 2), Instant.parse("2026-03-02T09:00:00.000001Z"), Action.READ, "SEE_PROFILE",
            Outcome.DONE, new AccountId(new UUID(3, 4)), Role.WORKER, Purpose.CARE, new PersonId(new UUID(5, 6)), "profile", "x", "192.0.2.7");

    @Test
    void a_line_fits_its_seal() {
        assertThat(seal.fits(line, seal.seal(line))).isTrue();
        assertThat(seal.seal(line)).hasSize(32);
    }

    /** Goes over the parts of a line as they are, so that a new part that is left out of the seal shows. */
    @Test
    void every_part_of_a_line_is_in_the_seal() throws Exception {
        TrailLine other = new TrailLine(new UUID(9, 9), line.at().plusNanos(1000), Action.CHANGE, "SEE_PERSON", Outcome.DENIED,
                new AccountId(new UUID(9, 9)), Role.CLIENT, Purpose.ADMINISTRATION, new PersonId(new UUID(9, 9)), "field", "y", "192.0.2.8");
        RecordComponent[] parts = TrailLine.class.getRecordComponents();
        @SuppressWarnings("unchecked")
        Constructor<TrailLine> constructor = (Constructor<TrailLine>) TrailLine.class.getDeclaredConstructors()[0];
        for (int i = 0; i < parts.length; i++) {
            Object[] values = new Object[parts.length];
            for (int j = 0; j < parts.length; j++) {
                values[j] = parts[j].getAccessor().invoke(i == j ? other : line);
            }
            assertThat(seal.fits(constructor.newInstance(values), seal.seal(line))).as(parts[i].getName()).isFalse();
        }
    }

    @Test
    void text_that_moves_from_one_part_to_the_next_does_not_fit() {
        assertThat(seal.seal(with("ab", "c"))).isNotEqualTo(seal.seal(with("a", "bc")));
        assertThat(seal.seal(with("a", null))).isNotEqualTo(seal.seal(with("a", "")));
    }

    private TrailLine with(String objectType, String objectId) {
        return new TrailLine(line.id(), line.at(), line.action(), line.operation(), line.outcome(), null, null, null, null, objectType, objectId, "x");
    }

    @Test
    void another_key_makes_another_seal_and_another_link() {
        byte[] key = new byte[32];
        key[31] = 1;
        TrailSeal other = new TrailSeal(key);
        assertThat(other.fits(line, seal.seal(line))).isFalse();
        assertThat(other.link(TrailSeal.START, 1, seal.seal(line))).isNotEqualTo(seal.link(TrailSeal.START, 1, seal.seal(line)));
        assertThatThrownBy(() -> new TrailSeal(new byte[16])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_link_depends_on_what_went_before_on_its_place_and_on_its_line() {
        byte[] link = seal.link(TrailSeal.START, 1, seal.seal(line));
        byte[] otherStart = Arrays.copyOf(TrailSeal.START, 32);
        otherStart[0] = 1;
        assertThat(link).isNotEqualTo(seal.link(otherStart, 1, seal.seal(line)))
                .isNotEqualTo(seal.link(TrailSeal.START, 2, seal.seal(line)))
                .isNotEqualTo(seal.link(TrailSeal.START, 1, new byte[32]))
                .isEqualTo(seal.link(TrailSeal.START, 1, seal.seal(line)));
    }
}
