package srh.store.internal;

import static srh.store.internal.Statement.given;
import static srh.store.internal.schema.Tables.ACCOUNT;
import static srh.store.internal.schema.Tables.ACCOUNT_ROLE;
import static srh.store.internal.schema.Tables.CARE_RELATION;
import static srh.store.internal.schema.Tables.PERSON;
import static srh.store.internal.schema.Tables.TEAM;
import static srh.store.internal.schema.Tables.TEAM_MEMBER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import srh.access.Account;
import srh.access.AccountId;
import srh.access.CareRelation;
import srh.access.CareRelationId;
import srh.access.Role;
import srh.access.Team;
import srh.access.spi.AccessRows;
import srh.model.Person;
import srh.model.PersonId;
import srh.model.TeamId;

/** People, accounts, teams and care relations in their tables. */
final class JooqAccessRows implements AccessRows {
    private static final Condition IN_FORCE = CARE_RELATION.ENDS.isNull();
    private static final Statement CARE_RELATION_IN_FORCE = Statement.asking(List.of(CARE_RELATION.ID), dsl -> dsl.select(CARE_RELATION.ID)
            .from(CARE_RELATION)
            .where(CARE_RELATION.PERSON.eq(given(CARE_RELATION.PERSON)).and(IN_FORCE)
                    .and(CARE_RELATION.ACCOUNT.eq(given(CARE_RELATION.ACCOUNT)).or(CARE_RELATION.TEAM.in(dsl.select(TEAM_MEMBER.TEAM)
                            .from(TEAM_MEMBER).where(TEAM_MEMBER.ACCOUNT.eq(given(TEAM_MEMBER.ACCOUNT))))))));
    private static final List<TableField<?, ?>> ACCOUNT_COLUMNS = List.of(ACCOUNT.ID, ACCOUNT.SIGN_IN_NAME, ACCOUNT.NAME, ACCOUNT.PERSON,
            ACCOUNT.LANGUAGE_TAG, ACCOUNT.ACTIVE, ACCOUNT_ROLE.ROLE_NAME);
    private static final Statement ONE_ACCOUNT = Statement.asking(ACCOUNT_COLUMNS, dsl -> dsl.select(ACCOUNT_COLUMNS)
            .from(ACCOUNT).join(ACCOUNT_ROLE).on(ACCOUNT_ROLE.ACCOUNT.eq(ACCOUNT.ID)).where(ACCOUNT.ID.eq(given(ACCOUNT.ID))));
    private static final Statement ACCOUNT_NAMED = Statement.asking(ACCOUNT_COLUMNS, dsl -> dsl.select(ACCOUNT_COLUMNS)
            .from(ACCOUNT).join(ACCOUNT_ROLE).on(ACCOUNT_ROLE.ACCOUNT.eq(ACCOUNT.ID)).where(ACCOUNT.SIGN_IN_NAME.eq(given(ACCOUNT.SIGN_IN_NAME))));
    private static final Statement ALL_ACCOUNTS = Statement.asking(ACCOUNT_COLUMNS, dsl -> dsl.select(ACCOUNT_COLUMNS)
            .from(ACCOUNT).join(ACCOUNT_ROLE).on(ACCOUNT_ROLE.ACCOUNT.eq(ACCOUNT.ID)));
    private static final Statement HASH = Statement.asking(List.of(ACCOUNT.PASSWORD_HASH), dsl -> dsl.select(ACCOUNT.PASSWORD_HASH)
            .from(ACCOUNT).where(ACCOUNT.ID.eq(given(ACCOUNT.ID))));
    private static final Function<Integer, Statement> NAMES = Statement.asking(List.of(ACCOUNT.ID, ACCOUNT.NAME), ACCOUNT.ID);
    private static final List<TableField<?, ?>> PERSON_COLUMNS = List.of(PERSON.ID, PERSON.NAME);
    private static final Statement ONE_PERSON = Statement.asking(PERSON_COLUMNS, dsl -> dsl.select(PERSON_COLUMNS)
            .from(PERSON).where(PERSON.ID.eq(given(PERSON.ID))));
    private static final Statement ALL_PEOPLE = Statement.asking(PERSON_COLUMNS, dsl -> dsl.select(PERSON_COLUMNS).from(PERSON));
    private static final Statement PEOPLE_IN_CARE = Statement.asking(PERSON_COLUMNS, dsl -> dsl.select(PERSON_COLUMNS)
            .from(CARE_RELATION).join(PERSON).on(PERSON.ID.eq(CARE_RELATION.PERSON))
            .where(CARE_RELATION.ACCOUNT.eq(given(CARE_RELATION.ACCOUNT)).and(IN_FORCE))
            .union(dsl.select(PERSON_COLUMNS).from(TEAM_MEMBER).join(CARE_RELATION).on(CARE_RELATION.TEAM.eq(TEAM_MEMBER.TEAM))
                    .join(PERSON).on(PERSON.ID.eq(CARE_RELATION.PERSON))
                    .where(TEAM_MEMBER.ACCOUNT.eq(given(TEAM_MEMBER.ACCOUNT)).and(IN_FORCE))));

    private final Session session;

    JooqAccessRows(Session session) {
        this.session = session;
    }

    @Override
    public Optional<Account> account(AccountId id) {
        return accounts(ONE_ACCOUNT, id.value()).stream().findAny();
    }

    @Override
    public Optional<Account> accountBySignInName(String signInName) {
        return accounts(ACCOUNT_NAMED, signInName).stream().findAny();
    }

    @Override
    public List<Account> accounts() {
        return ByName.sorted(accounts(ALL_ACCOUNTS), Account::name, a -> a.id().value());
    }

    private List<Account> accounts(Statement which, Object... values) {
        Map<AccountId, Set<Role>> roles = new HashMap<>();
        Map<AccountId, Function<Set<Role>, Account>> accounts = new LinkedHashMap<>();
        session.ask(which, row -> {
            AccountId id = new AccountId(row.get(ACCOUNT.ID));
            roles.computeIfAbsent(id, k -> EnumSet.noneOf(Role.class)).add(Role.valueOf(row.get(ACCOUNT_ROLE.ROLE_NAME)));
            return accounts.put(id, withRoles(id, row));
        }, values);
        return accounts.entrySet().stream().map(e -> e.getValue().apply(roles.get(e.getKey()))).toList();
    }

    private static Function<Set<Role>, Account> withRoles(AccountId id, Row row) {
        UUID person = row.get(ACCOUNT.PERSON);
        String signInName = row.get(ACCOUNT.SIGN_IN_NAME);
        String name = row.get(ACCOUNT.NAME);
        Locale language = Locale.forLanguageTag(row.get(ACCOUNT.LANGUAGE_TAG));
        boolean active = row.get(ACCOUNT.ACTIVE);
        return roles -> new Account(id, signInName, name, roles, person == null ? null : new PersonId(person), language, active);
    }

    @Override
    public void keep(Account account) {
        UUID id = account.id().value();
        UUID person = account.person() == null ? null : account.person().value();
        int there = session.dsl().update(ACCOUNT).set(ACCOUNT.SIGN_IN_NAME, account.signInName()).set(ACCOUNT.NAME, account.name())
                .set(ACCOUNT.PERSON, person).set(ACCOUNT.LANGUAGE_TAG, account.language().toLanguageTag())
                .set(ACCOUNT.ACTIVE, account.active()).where(ACCOUNT.ID.eq(id)).execute();
        if (there == 0) {
            session.dsl().insertInto(ACCOUNT, ACCOUNT.ID, ACCOUNT.SIGN_IN_NAME, ACCOUNT.NAME, ACCOUNT.PERSON, ACCOUNT.LANGUAGE_TAG, ACCOUNT.ACTIVE)
                    .values(id, account.signInName(), account.name(), person, account.language().toLanguageTag(), account.active())
                    .execute();
        }
        session.dsl().deleteFrom(ACCOUNT_ROLE).where(ACCOUNT_ROLE.ACCOUNT.eq(id)).execute();
        for (Role role : account.roles()) {
            session.dsl().insertInto(ACCOUNT_ROLE, ACCOUNT_ROLE.ACCOUNT, ACCOUNT_ROLE.ROLE_NAME).values(id, role.name()).execute();
        }
    }

    @Override
    public Optional<String> passwordHash(AccountId id) {
        return session.ask(HASH, row -> Optional.ofNullable(row.get(ACCOUNT.PASSWORD_HASH)), id.value()).stream().findAny().flatMap(hash -> hash);
    }

    @Override
    public void keepPasswordHash(AccountId id, String hash) {
        if (session.dsl().update(ACCOUNT).set(ACCOUNT.PASSWORD_HASH, hash).where(ACCOUNT.ID.eq(id.value())).execute() == 0) {
            throw new IllegalArgumentException("there is no account " + id);
        }
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return session.ask(ONE_PERSON, JooqAccessRows::person, id.value()).stream().findAny();
    }

    @Override
    public List<Person> people() {
        return byName(session.ask(ALL_PEOPLE, JooqAccessRows::person));
    }

    private static Person person(Row row) {
        return new Person(new PersonId(row.get(PERSON.ID)), row.get(PERSON.NAME));
    }

    private static List<Person> byName(List<Person> people) {
        return ByName.sorted(people, Person::name, p -> p.id().value());
    }

    @Override
    public void keep(Person person) {
        UUID id = person.id().value();
        if (session.dsl().update(PERSON).set(PERSON.NAME, person.name()).where(PERSON.ID.eq(id)).execute() == 0) {
            session.dsl().insertInto(PERSON, PERSON.ID, PERSON.NAME).values(id, person.name()).execute();
        }
    }

    @Override
    public Optional<Team> team(TeamId id) {
        return teams(TEAM.ID.eq(id.value())).stream().findAny();
    }

    @Override
    public List<Team> teams() {
        return ByName.sorted(teams(DSL.noCondition()), Team::name, t -> t.id().value());
    }

    @Override
    public List<Team> teamsOf(AccountId account) {
        Condition member = TEAM.ID.in(DSL.select(TEAM_MEMBER.TEAM).from(TEAM_MEMBER).where(TEAM_MEMBER.ACCOUNT.eq(account.value())));
        return ByName.sorted(teams(member), Team::name, t -> t.id().value());
    }

    private List<Team> teams(Condition which) {
        Map<UUID, String> names = new LinkedHashMap<>();
        Map<UUID, Set<AccountId>> members = new HashMap<>();
        for (Record row : session.dsl().select(TEAM.ID, TEAM.NAME, TEAM_MEMBER.ACCOUNT)
                .from(TEAM).leftJoin(TEAM_MEMBER).on(TEAM_MEMBER.TEAM.eq(TEAM.ID)).where(which)) {
            names.put(row.get(TEAM.ID), row.get(TEAM.NAME));
            Set<AccountId> team = members.computeIfAbsent(row.get(TEAM.ID), k -> new HashSet<>());
            if (row.get(TEAM_MEMBER.ACCOUNT) != null) {
                team.add(new AccountId(row.get(TEAM_MEMBER.ACCOUNT)));
            }
        }
        return names.entrySet().stream().map(e -> new Team(new TeamId(e.getKey()), e.getValue(), members.get(e.getKey()))).toList();
    }

    @Override
    public void keep(Team team) {
        UUID id = team.id().value();
        if (session.dsl().update(TEAM).set(TEAM.NAME, team.name()).where(TEAM.ID.eq(id)).execute() == 0) {
            session.dsl().insertInto(TEAM, TEAM.ID, TEAM.NAME).values(id, team.name()).execute();
        }
        session.dsl().deleteFrom(TEAM_MEMBER).where(TEAM_MEMBER.TEAM.eq(id)).execute();
        for (AccountId member : team.members()) {
            session.dsl().insertInto(TEAM_MEMBER, TEAM_MEMBER.ACCOUNT, TEAM_MEMBER.TEAM).values(member.value(), id).execute();
        }
    }

    @Override
    public List<CareRelation> careRelations() {
        List<CareRelation> relations = new ArrayList<>(session.dsl().select(CARE_RELATION.ID, CARE_RELATION.PERSON, CARE_RELATION.ACCOUNT,
                        CARE_RELATION.TEAM, CARE_RELATION.BEGINS, CARE_RELATION.ENDS)
                .from(CARE_RELATION).fetch(JooqAccessRows::careRelation));
        relations.sort(java.util.Comparator.comparing(CareRelation::from).thenComparing(r -> r.id().value()));
        return relations;
    }

    private static CareRelation careRelation(Record row) {
        UUID account = row.get(CARE_RELATION.ACCOUNT);
        CareRelation.Holder holder = account == null ? new CareRelation.Holder.Members(new TeamId(row.get(CARE_RELATION.TEAM)))
                : new CareRelation.Holder.Worker(new AccountId(account));
        return new CareRelation(new CareRelationId(row.get(CARE_RELATION.ID)), new PersonId(row.get(CARE_RELATION.PERSON)), holder,
                row.get(CARE_RELATION.BEGINS), row.get(CARE_RELATION.ENDS));
    }

    @Override
    public void keep(CareRelation relation) {
        UUID id = relation.id().value();
        UUID account = relation.holder() instanceof CareRelation.Holder.Worker(AccountId worker) ? worker.value() : null;
        UUID team = relation.holder() instanceof CareRelation.Holder.Members(TeamId members) ? members.value() : null;
        int there = session.dsl().update(CARE_RELATION).set(CARE_RELATION.PERSON, relation.person().value()).set(CARE_RELATION.ACCOUNT, account)
                .set(CARE_RELATION.TEAM, team).set(CARE_RELATION.BEGINS, relation.from()).set(CARE_RELATION.ENDS, relation.until())
                .where(CARE_RELATION.ID.eq(id)).execute();
        if (there == 0) {
            session.dsl().insertInto(CARE_RELATION, CARE_RELATION.ID, CARE_RELATION.PERSON, CARE_RELATION.ACCOUNT, CARE_RELATION.TEAM,
                            CARE_RELATION.BEGINS, CARE_RELATION.ENDS)
                    .values(id, relation.person().value(), account, team, relation.from(), relation.until()).execute();
        }
    }

    @Override
    public boolean careRelationInForce(AccountId account, PersonId person) {
        return !session.ask(CARE_RELATION_IN_FORCE, row -> true, person.value(), account.value(), account.value()).isEmpty();
    }

    @Override
    public List<Person> peopleInCareOf(AccountId account) {
        return byName(session.ask(PEOPLE_IN_CARE, JooqAccessRows::person, account.value(), account.value()));
    }

    @Override
    public Map<AccountId, String> names(Collection<AccountId> accounts) {
        Map<AccountId, String> names = new HashMap<>();
        Set<UUID> ids = accounts.stream().map(AccountId::value).collect(Collectors.toSet());
        session.among(NAMES, ids, row -> names.put(new AccountId(row.get(ACCOUNT.ID)), row.get(ACCOUNT.NAME)));
        return names;
    }
}
