package srh.store.internal;

import static srh.store.internal.Statement.given;
import static srh.store.internal.schema.Tables.TRAIL_CHAIN;
import static srh.store.internal.schema.Tables.TRAIL_LINE;
import static srh.store.internal.schema.Tables.TRAIL_WAITING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Param;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import srh.access.AccountId;
import srh.access.Operation;
import srh.access.Role;
import srh.access.TrailLine;
import srh.access.spi.TrailRows;
import srh.model.PersonId;

/** The trail in its tables. A line waits in a table of its own until it has a place in the chain. */
final class JooqTrailRows implements TrailRows {
    private static final List<TableField<?, ?>> LINE = List.of(TRAIL_LINE.NUMBER, TRAIL_LINE.ID, TRAIL_LINE.HAPPENED_AT,
            TRAIL_LINE.ACTION_NAME, TRAIL_LINE.OPERATION_NAME, TRAIL_LINE.OUTCOME, TRAIL_LINE.ACCOUNT, TRAIL_LINE.ROLE_NAME,
            TRAIL_LINE.PURPOSE, TRAIL_LINE.PERSON, TRAIL_LINE.OBJECT_TYPE, TRAIL_LINE.OBJECT_ID, TRAIL_LINE.ACCESS_POINT,
            TRAIL_LINE.SEAL);

    private static final Param<Long> MOST = DSL.val(1L);
    private static final Statement ABOUT = Statement.asking(LINE, dsl -> dsl.select(LINE).from(TRAIL_LINE)
            .where(TRAIL_LINE.PERSON.eq(given(TRAIL_LINE.PERSON)).and(TRAIL_LINE.HAPPENED_AT.lt(given(TRAIL_LINE.HAPPENED_AT))))
            .orderBy(TRAIL_LINE.HAPPENED_AT.desc(), TRAIL_LINE.NUMBER.desc()).limit(MOST));
    private static final List<TableField<?, ?>> CHAINED = Stream.concat(LINE.stream(), Stream.of(TRAIL_CHAIN.NUMBER, TRAIL_CHAIN.LINK)).toList();
    private static final Statement CHAINED_AFTER = Statement.asking(CHAINED, dsl -> dsl.select(CHAINED).from(TRAIL_CHAIN)
            .join(TRAIL_LINE).on(TRAIL_LINE.NUMBER.eq(TRAIL_CHAIN.LINE)).where(TRAIL_CHAIN.NUMBER.gt(given(TRAIL_CHAIN.NUMBER)))
            .orderBy(TRAIL_CHAIN.NUMBER).limit(MOST));
    private static final Statement LAST = Statement.highest(TRAIL_CHAIN.NUMBER);
    private static final Statement NEW_LINE = Statement.inserting(LINE);
    private static final Statement NEW_WAITING = Statement.inserting(List.of(TRAIL_WAITING.LINE));
    private static final Statement WAITING = Statement.asking(List.of(TRAIL_WAITING.LINE),
            dsl -> dsl.select(TRAIL_WAITING.LINE).from(TRAIL_WAITING).orderBy(TRAIL_WAITING.LINE).limit(MOST));
    private static final Statement BETWEEN = Statement.asking(LINE, dsl -> dsl.select(LINE).from(TRAIL_LINE)
            .where(TRAIL_LINE.NUMBER.between(given(TRAIL_LINE.NUMBER), given(TRAIL_LINE.NUMBER))));
    private static final Statement NEW_LINK = Statement.inserting(List.of(TRAIL_CHAIN.NUMBER, TRAIL_CHAIN.LINE, TRAIL_CHAIN.LINK));
    private static final Statement WAIT_NO_MORE = Statement.changing(dsl -> dsl.deleteFrom(TRAIL_WAITING)
            .where(TRAIL_WAITING.LINE.between(given(TRAIL_WAITING.LINE), given(TRAIL_WAITING.LINE))));

    private final Session session;
    private final Numbers numbers;
    private final Map<UUID, Long> waiting = new HashMap<>();

    JooqTrailRows(Session session, Numbers numbers) {
        this.session = session;
        this.numbers = numbers;
    }

    @Override
    public void add(TrailLine line, byte[] seal) {
        long number = numbers.nextLine();
        session.change(NEW_LINE, number, line.id(), line.at(), line.action().name(), line.operation(), line.outcome().name(),
                line.account() == null ? null : line.account().value(), name(line.role()), name(line.purpose()),
                line.person() == null ? null : line.person().value(), line.objectType(), line.objectId(), line.accessPoint(), seal);
        session.change(NEW_WAITING, number);
    }

    @Override
    public List<TrailLine> about(PersonId person, Instant before, int most) {
        return session.ask(ABOUT, JooqTrailRows::line, person.value(), before, (long) most);
    }

    /**
     * Two questions, each answered by going along a key: as a join, Derby sorts all that wait. Lines wait close together,
     * so few are read between them that have their place already.
     */
    @Override
    public List<SealedLine> unchained(int most) {
        NavigableSet<Long> numbers = new TreeSet<>(session.ask(WAITING, row -> row.get(TRAIL_WAITING.LINE), (long) most));
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<Long, SealedLine> lines = new TreeMap<>();
        session.ask(BETWEEN, row -> numbers.contains(row.get(TRAIL_LINE.NUMBER)) ? lines.put(row.get(TRAIL_LINE.NUMBER), sealed(row)) : null,
                numbers.first(), numbers.last());
        lines.forEach((number, line) -> waiting.put(line.line().id(), number));
        return List.copyOf(lines.values());
    }

    @Override
    public List<ChainedLine> chained(long after, int most) {
        return session.ask(CHAINED_AFTER, row -> new ChainedLine(row.get(TRAIL_CHAIN.NUMBER), sealed(row), row.get(TRAIL_CHAIN.LINK)),
                after, (long) most);
    }

    /** Asked for by its number: Derby finds the highest at once, but sorts the whole chain to begin with its end. */
    @Override
    public Optional<ChainedLine> last() {
        long last = session.ask(LAST, row -> row.get(TRAIL_CHAIN.NUMBER)).getFirst();
        return chained(last - 1, 1).stream().findAny();
    }

    @Override
    public void chain(List<ChainedLine> lines) {
        List<Object[]> links = new ArrayList<>();
        List<Object[]> runs = new ArrayList<>();
        for (ChainedLine chained : lines) {
            Long number = waiting.remove(chained.line().line().id());
            if (number == null) {
                throw new IllegalArgumentException("the line " + chained.line().line().id() + " was not found waiting for a place in the chain");
            }
            links.add(new Object[] {chained.number(), number, chained.link()});
            if (!runs.isEmpty() && runs.getLast()[1].equals(number - 1)) {
                runs.getLast()[1] = number;
            } else {
                runs.add(new Object[] {number, number});
            }
        }
        session.changeEach(NEW_LINK, links);
        session.changeEach(WAIT_NO_MORE, runs);
    }

    private static SealedLine sealed(Row row) {
        return new SealedLine(line(row), row.get(TRAIL_LINE.SEAL));
    }

    private static TrailLine line(Row row) {
        UUID account = row.get(TRAIL_LINE.ACCOUNT);
        String role = row.get(TRAIL_LINE.ROLE_NAME);
        String purpose = row.get(TRAIL_LINE.PURPOSE);
        UUID person = row.get(TRAIL_LINE.PERSON);
        return new TrailLine(row.get(TRAIL_LINE.ID), row.get(TRAIL_LINE.HAPPENED_AT),
                Operation.Action.valueOf(row.get(TRAIL_LINE.ACTION_NAME)), row.get(TRAIL_LINE.OPERATION_NAME),
                TrailLine.Outcome.valueOf(row.get(TRAIL_LINE.OUTCOME)), account == null ? null : new AccountId(account),
                role == null ? null : Role.valueOf(role), purpose == null ? null : Operation.Purpose.valueOf(purpose),
                person == null ? null : new PersonId(person), row.get(TRAIL_LINE.OBJECT_TYPE), row.get(TRAIL_LINE.OBJECT_ID),
                row.get(TRAIL_LINE.ACCESS_POINT));
    }

    private static @Nullable String name(@Nullable Enum<?> option) {
        return option == null ? null : option.name();
    }
}
