package srh.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static srh.store.internal.Samples.NOON;
import static srh.store.internal.Samples.person;
import static srh.store.internal.Samples.worker;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import srh.access.Account;
import srh.access.AccountId;
import srh.access.CareRelation;
import srh.access.CareRelation.Holder;
import srh.access.CareRelationId;
import srh.access.Role;
import srh.access.Team;
import srh.access.spi.AccessRows;
import srh.model.Person;
import srh.model.PersonId;
import srh.model.TeamId;

@ParameterizedClass
@EnumSource(OnDatabase.class)
class AccessTest {
    private final JooqStore store;

    AccessTest(OnDatabase database) {
        store = database.store();
    }

    private void in(Consumer<AccessRows> work) {
        store.transaction(rows -> {
            work.accept(rows.access());
            return true;
        });
    }

    private <T> Optional<T> one(Function<AccessRows, Optional<T>> question) {
        return store.transaction(rows -> question.apply(rows.access()));
    }

    private <T> List<T> list(Function<AccessRows, List<T>> question) {
        return store.transaction(rows -> question.apply(rows.access()));
    }

    private static String unused() {
        return "wilma." + UUID.randomUUID();
    }

    @Test
    void anAccountComesBackAsItWasKeptAndAsItWasChanged() {
        Person samira = person("Samira");
        Account account = new Account(AccountId.random(), unused(), "Samira É.", Set.of(Role.CLIENT, Role.WORKER), samira.id(),
                Locale.of("nl"), true);
        in(rows -> {
            rows.keep(samira);
            rows.keep(account);
        });
        assertThat(one(rows -> rows.account(account.id()))).contains(account);
        assertThat(one(rows -> rows.accountBySignInName(account.signInName()))).contains(account);
        assertThat(list(AccessRows::accounts)).contains(account);
        Account changed = new Account(account.id(), unused(), "Sam", Set.of(Role.ADMINISTRATOR), null, Locale.ENGLISH, false);
        in(rows -> rows.keep(changed));
        assertThat(one(rows -> rows.account(account.id()))).contains(changed);
        assertThat(one(rows -> rows.accountBySignInName(account.signInName()))).isEmpty();
        assertThat(one(rows -> rows.account(AccountId.random()))).isEmpty();
        assertThat(store.<Map<AccountId, String>>transaction(rows -> rows.access().names(List.of(account.id(), AccountId.random()))))
                .isEqualTo(Map.of(account.id(), "Sam"));
    }

    @Test
    void twoAccountsNeverHaveTheSameSignInName() {
        Account account = worker(unused());
        in(rows -> rows.keep(account));
        assertThatThrownBy(() -> in(rows -> rows.keep(worker(account.signInName())))).isInstanceOf(RuntimeException.class);
        assertThat(one(rows -> rows.accountBySignInName(account.signInName()))).contains(account);
    }

    @Test
    void aPasswordStaysWhenItsAccountChanges() {
        Account account = worker(unused());
        in(rows -> rows.keep(account));
        assertThat(one(rows -> rows.passwordHash(account.id()))).isEmpty();
        in(rows -> rows.keepPasswordHash(account.id(), "$argon2id$made-up"));
        in(rows -> rows.keep(account));
        assertThat(one(rows -> rows.passwordHash(account.id()))).contains("$argon2id$made-up");
        assertThatThrownBy(() -> in(rows -> rows.keepPasswordHash(AccountId.random(), "x"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void peopleAreFoundByNameAsADutchListIsSorted() {
        List<Person> people = List.of(person("Zus"), person("élise"), person("Eva"), person("anna"));
        in(rows -> people.forEach(rows::keep));
        assertThat(list(AccessRows::people)).filteredOn(people::contains).extracting(Person::name)
                .containsExactly("anna", "élise", "Eva", "Zus");
        Person renamed = new Person(people.getFirst().id(), "Aaltje");
        in(rows -> rows.keep(renamed));
        assertThat(one(rows -> rows.person(renamed.id()))).contains(renamed);
        assertThat(one(rows -> rows.person(PersonId.random()))).isEmpty();
    }

    @Test
    void aTeamComesBackWithTheMembersItHasNow() {
        Account wilma = worker(unused());
        Account joost = worker(unused());
        Team team = new Team(TeamId.random(), "Noord", Set.of(wilma.id(), joost.id()));
        Team nobody = new Team(TeamId.random(), "Zuid", Set.of());
        in(rows -> {
            rows.keep(wilma);
            rows.keep(joost);
            rows.keep(team);
            rows.keep(nobody);
        });
        assertThat(one(rows -> rows.team(team.id()))).contains(team);
        assertThat(list(AccessRows::teams)).contains(team, nobody);
        Team smaller = new Team(team.id(), "Noordwest", Set.of(joost.id()));
        in(rows -> rows.keep(smaller));
        assertThat(one(rows -> rows.team(team.id()))).contains(smaller);
    }

    @Test
    void aCareRelationCountsUntilItIsEndedThroughAnAccountOrATeam() {
        Account wilma = worker(unused());
        Account joost = worker(unused());
        Person samira = person("Samira");
        Person tom = person("Tom");
        Team team = new Team(TeamId.random(), "Noord", Set.of(joost.id()));
        CareRelation own = new CareRelation(CareRelationId.random(), samira.id(), new Holder.Worker(wilma.id()), NOON, null);
        CareRelation shared = new CareRelation(CareRelationId.random(), tom.id(), new Holder.Members(team.id()), NOON, null);
        CareRelation both = new CareRelation(CareRelationId.random(), tom.id(), new Holder.Worker(joost.id()), NOON, null);
        in(rows -> {
            List.of(wilma, joost).forEach(rows::keep);
            List.of(samira, tom).forEach(rows::keep);
            rows.keep(team);
            List.of(own, shared, both).forEach(rows::keep);
        });
        assertThat(inForce(wilma, samira)).isTrue();
        assertThat(inForce(wilma, tom)).isFalse();
        assertThat(inForce(joost, tom)).isTrue();
        assertThat(list(rows -> rows.peopleInCareOf(wilma.id()))).containsExactly(samira);
        assertThat(list(rows -> rows.peopleInCareOf(joost.id()))).containsExactly(tom);
        assertThat(list(AccessRows::careRelations)).contains(own, shared, both);
        CareRelation ended = new CareRelation(shared.id(), tom.id(), shared.holder(), NOON, NOON.plusSeconds(5));
        CareRelation endedToo = new CareRelation(both.id(), tom.id(), both.holder(), NOON, NOON.plusSeconds(5));
        in(rows -> {
            rows.keep(ended);
            rows.keep(endedToo);
        });
        assertThat(inForce(joost, tom)).isFalse();
        assertThat(list(rows -> rows.peopleInCareOf(joost.id()))).isEmpty();
        assertThat(inForce(wilma, samira)).isTrue();
        assertThat(list(AccessRows::careRelations)).contains(ended, endedToo).doesNotContain(shared, both);
    }

    private boolean inForce(Account account, Person person) {
        return store.transaction(rows -> rows.access().careRelationInForce(account.id(), person.id()));
    }
}
