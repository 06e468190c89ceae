package srh.store.internal;

import static srh.store.internal.schema.Tables.TRAIL_CHAIN;
import static srh.store.internal.schema.Tables.TRAIL_LINE;
import static srh.store.internal.schema.Tables.TRAIL_WAITING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
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

    private static final Statement NEW_LINE = Statement.inserting(LINE);
    private static final Statement NEW_WAITING = Statement.inserting(List.of(TRAIL_WAITING.LINE));

    private final Session session;
    private final Numbers numbers;

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
        return session.dsl().select(LINE).from(TRAIL_LINE)
                .where(TRAIL_LINE.PERSON.eq(person.value()).and(TRAIL_LINE.HAPPENED_AT.lt(before)))
                .orderBy(TRAIL_LINE.HAPPENED_AT.desc(), TRAIL_LINE.NUMBER.desc()).limit(most).fetch(JooqTrailRows::line);
    }

    @Override
    public List<SealedLine> unchained(int most) {
        return session.dsl().select(LINE).from(TRAIL_WAITING).join(TRAIL_LINE).on(TRAIL_LINE.NUMBER.eq(TRAIL_WAITING.LINE))
                .orderBy(TRAIL_WAITING.LINE).limit(most).fetch(JooqTrailRows::sealed);
    }

    @Override
    public List<ChainedLine> chained(long after, int most) {
        return chained(TRAIL_CHAIN.NUMBER.gt(after), most, false);
    }

    @Override
    public Optional<ChainedLine> last() {
        return chained(TRAIL_CHAIN.NUMBER.gt(Long.MIN_VALUE), 1, true).stream().findAny();
    }

    private List<ChainedLine> chained(Condition which, int most, boolean newestFirst) {
        return session.dsl().select(LINE).select(TRAIL_CHAIN.NUMBER, TRAIL_CHAIN.LINK).from(TRAIL_CHAIN)
                .join(TRAIL_LINE).on(TRAIL_LINE.NUMBER.eq(TRAIL_CHAIN.LINE)).where(which)
                .orderBy(newestFirst ? TRAIL_CHAIN.NUMBER.desc() : TRAIL_CHAIN.NUMBER.asc()).limit(most)
                .fetch(row -> new ChainedLine(row.get(TRAIL_CHAIN.NUMBER), sealed(row), row.get(TRAIL_CHAIN.LINK)));
    }

    @Override
    public void chain(List<ChainedLine> lines) {
        DSLContext dsl = session.dsl();
        Map<UUID, Long> waiting = new HashMap<>();
        for (Record row : dsl.select(TRAIL_LINE.ID, TRAIL_LINE.NUMBER).from(TRAIL_WAITING)
                .join(TRAIL_LINE).on(TRAIL_LINE.NUMBER.eq(TRAIL_WAITING.LINE))) {
            waiting.put(row.get(TRAIL_LINE.ID), row.get(TRAIL_LINE.NUMBER));
        }
        List<Long> numbers = new ArrayList<>();
        for (ChainedLine chained : lines) {
            Long number = waiting.remove(chained.line().line().id());
            if (number == null) {
                throw new IllegalArgumentException("the line " + chained.line().line().id() + " does not wait for a place in the chain");
            }
            numbers.add(number);
        }
        if (lines.isEmpty()) {
            return;
        }
        var insert = dsl.batch(dsl.insertInto(TRAIL_CHAIN, TRAIL_CHAIN.NUMBER, TRAIL_CHAIN.LINE, TRAIL_CHAIN.LINK)
                .values((Long) null, null, null));
        var delete = dsl.batch(dsl.deleteFrom(TRAIL_WAITING).where(TRAIL_WAITING.LINE.eq((Long) null)));
        for (int i = 0; i < lines.size(); i++) {
            insert.bind(lines.get(i).number(), numbers.get(i), lines.get(i).link());
            delete.bind(numbers.get(i));
        }
        insert.execute();
        delete.execute();
    }

    private static SealedLine sealed(Record row) {
        return new SealedLine(line(row), row.get(TRAIL_LINE.SEAL));
    }

    private static TrailLine line(Record row) {
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
