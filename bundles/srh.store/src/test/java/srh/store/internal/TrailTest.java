package srh.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static srh.store.internal.Samples.NOON;
import static srh.store.internal.Samples.line;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import srh.access.Operation;
import srh.access.TrailLine;
import srh.access.spi.TrailRows;
import srh.access.spi.TrailRows.ChainedLine;
import srh.access.spi.TrailRows.SealedLine;
import srh.model.PersonId;

@ParameterizedClass
@EnumSource(OnDatabase.class)
class TrailTest {
    private static final byte[] SEAL = {1, 2, 3, 0, -1};

    private final JooqStore store;

    TrailTest(OnDatabase database) {
        store = database.store();
    }

    private void add(TrailLine... lines) {
        store.transaction(rows -> {
            for (TrailLine line : lines) {
                rows.trail().add(line, SEAL);
            }
            return true;
        });
    }

    private List<TrailLine> about(PersonId person, Instant before, int most) {
        return store.transaction(rows -> rows.trail().about(person, before, most));
    }

    @Test
    void aPersonsLinesComeBackExactlyNewestFirstAndNoMoreThanAsked() {
        PersonId person = PersonId.random();
        TrailLine first = line(person, NOON);
        TrailLine second = line(person, NOON.plusSeconds(1));
        TrailLine atTheSameMoment = line(person, NOON.plusSeconds(1));
        TrailLine third = line(person, NOON.plusSeconds(2));
        add(second, first, atTheSameMoment, third, line(PersonId.random(), NOON));
        assertThat(about(person, Instant.MAX, 10)).containsExactly(third, atTheSameMoment, second, first);
        assertThat(about(person, NOON.plusSeconds(2), 2)).containsExactly(atTheSameMoment, second);
        assertThat(about(person, NOON, 10)).isEmpty();
    }

    @Test
    void aLineAboutNobodyByNobodyIsKeptToo() {
        TrailLine line = new TrailLine(UUID.randomUUID(), NOON, Operation.Action.SIGN_IN, "SIGN_IN", TrailLine.Outcome.DENIED, null, null,
                null, null, "account", null, "127.0.0.1");
        add(line);
        List<SealedLine> waiting = store.transaction(rows -> rows.trail().unchained(Integer.MAX_VALUE));
        assertThat(waiting).extracting(SealedLine::line).contains(line);
    }

    @Test
    void linesWaitInTheOrderInWhichTheyCameUntilTheyHaveAPlaceInTheChain() {
        List<TrailLine> lines = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            lines.add(line(null, NOON.minusSeconds(i)));
        }
        add(lines.toArray(TrailLine[]::new));
        List<TrailLine> waiting = new ArrayList<>();
        unchained(Integer.MAX_VALUE).forEach(sealed -> waiting.add(sealed.line()));
        assertThat(waiting).containsSubsequence(lines);
        assertThat(unchained(7)).hasSize(7);

        long last = store.<Optional<ChainedLine>>transaction(rows -> rows.trail().last()).map(ChainedLine::number).orElse(0L);
        List<ChainedLine> chained = new ArrayList<>();
        for (SealedLine sealed : unchained(Integer.MAX_VALUE)) {
            chained.add(new ChainedLine(last + 1 + chained.size(), sealed, new byte[] {(byte) chained.size(), 0, 7}));
        }
        chain(chained);
        assertThat(unchained(Integer.MAX_VALUE)).isEmpty();
        List<ChainedLine> read = store.transaction(rows -> rows.trail().chained(last, Integer.MAX_VALUE));
        assertThat(read).usingRecursiveComparison().isEqualTo(chained);
        List<ChainedLine> one = store.transaction(rows -> rows.trail().chained(last + 3, 1));
        assertThat(one).usingRecursiveComparison().isEqualTo(chained.subList(3, 4));
        assertThat(store.<Optional<ChainedLine>>transaction(rows -> rows.trail().last()).orElseThrow())
                .usingRecursiveComparison().isEqualTo(chained.getLast());
        assertThatThrownBy(() -> chain(chained.subList(0, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    private List<SealedLine> unchained(int most) {
        return store.transaction(rows -> rows.trail().unchained(most));
    }

    private void chain(List<ChainedLine> lines) {
        store.transaction(rows -> {
            TrailRows trail = rows.trail();
            trail.unchained(Integer.MAX_VALUE);
            trail.chain(lines);
            return true;
        });
    }
}
