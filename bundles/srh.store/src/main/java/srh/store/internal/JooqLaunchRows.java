package srh.store.internal;

import static srh.store.internal.Statement.given;
import static srh.store.internal.schema.Tables.LAUNCH;
import static srh.store.internal.schema.Tables.NAME_ELSEWHERE;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import srh.access.AccountId;
import srh.dossier.NameElsewhere;
import srh.dossier.spi.LaunchRows;
import srh.model.PersonId;

/** What is kept for other systems that send people here, in its tables. */
final class JooqLaunchRows implements LaunchRows {
    private static final String USER = "USER";
    private static final String CLIENT = "CLIENT";
    private static final Statement USED = Statement.asking(List.of(LAUNCH.ID), dsl -> dsl.select(LAUNCH.ID).from(LAUNCH)
            .where(LAUNCH.HOST.eq(given(LAUNCH.HOST)).and(LAUNCH.ID.eq(given(LAUNCH.ID)))));
    private static final Statement USE = Statement.inserting(List.of(LAUNCH.HOST, LAUNCH.ID, LAUNCH.GOOD_UNTIL));
    private static final Statement NAMED = Statement.asking(List.of(NAME_ELSEWHERE.ACCOUNT, NAME_ELSEWHERE.PERSON),
            dsl -> dsl.select(NAME_ELSEWHERE.ACCOUNT, NAME_ELSEWHERE.PERSON).from(NAME_ELSEWHERE)
                    .where(NAME_ELSEWHERE.HOST.eq(given(NAME_ELSEWHERE.HOST)).and(NAME_ELSEWHERE.KIND.eq(given(NAME_ELSEWHERE.KIND)))
                            .and(NAME_ELSEWHERE.NAME.eq(given(NAME_ELSEWHERE.NAME)))));

    private final Session session;

    JooqLaunchRows(Session session) {
        this.session = session;
    }

    @Override
    public boolean used(String host, String launch) {
        return !session.ask(USED, row -> true, host, launch).isEmpty();
    }

    @Override
    public void use(String host, String launch, Instant until) {
        session.change(USE, host, launch, until);
    }

    @Override
    public void forget(Instant before) {
        session.dsl().deleteFrom(LAUNCH).where(LAUNCH.GOOD_UNTIL.lt(before)).execute();
    }

    @Override
    public Optional<AccountId> account(String host, String name) {
        return session.ask(NAMED, row -> new AccountId(row.get(NAME_ELSEWHERE.ACCOUNT)), host, USER, name).stream().findAny();
    }

    @Override
    public Optional<PersonId> person(String host, String name) {
        return session.ask(NAMED, row -> new PersonId(row.get(NAME_ELSEWHERE.PERSON)), host, CLIENT, name).stream().findAny();
    }

    @Override
    public List<NameElsewhere> names() {
        return session.dsl().select(NAME_ELSEWHERE.HOST, NAME_ELSEWHERE.NAME, NAME_ELSEWHERE.ACCOUNT, NAME_ELSEWHERE.PERSON)
                .from(NAME_ELSEWHERE).fetch(JooqLaunchRows::name).stream()
                .sorted(Comparator.comparing(NameElsewhere::host).thenComparing(NameElsewhere::name)).toList();
    }

    private static NameElsewhere name(Record row) {
        UUID account = row.get(NAME_ELSEWHERE.ACCOUNT);
        return new NameElsewhere(row.get(NAME_ELSEWHERE.HOST), row.get(NAME_ELSEWHERE.NAME), account != null
                ? new NameElsewhere.Of.User(new AccountId(account)) : new NameElsewhere.Of.Client(new PersonId(row.get(NAME_ELSEWHERE.PERSON))));
    }

    @Override
    public void keep(NameElsewhere name) {
        remove(name);
        session.dsl().insertInto(NAME_ELSEWHERE, NAME_ELSEWHERE.HOST, NAME_ELSEWHERE.KIND, NAME_ELSEWHERE.NAME, NAME_ELSEWHERE.ACCOUNT,
                NAME_ELSEWHERE.PERSON).values(name.host(), kind(name), name.name(),
                name.of() instanceof NameElsewhere.Of.User(AccountId account) ? account.value() : null,
                name.of() instanceof NameElsewhere.Of.Client(PersonId person) ? person.value() : null).execute();
    }

    @Override
    public void remove(NameElsewhere name) {
        session.dsl().deleteFrom(NAME_ELSEWHERE).where(same(name)).execute();
    }

    private static Condition same(NameElsewhere name) {
        Condition whose = switch (name.of()) {
            case NameElsewhere.Of.User(AccountId account) -> NAME_ELSEWHERE.ACCOUNT.eq(account.value());
            case NameElsewhere.Of.Client(PersonId person) -> NAME_ELSEWHERE.PERSON.eq(person.value());
        };
        return NAME_ELSEWHERE.HOST.eq(name.host()).and(NAME_ELSEWHERE.NAME.eq(name.name())).and(whose);
    }

    private static String kind(NameElsewhere name) {
        return name.of() instanceof NameElsewhere.Of.User ? USER : CLIENT;
    }
}
