package srh.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.access.Account;
import srh.access.AccountId;
import srh.access.Caller;
import srh.access.CareRelation.Holder;
import srh.access.CareRelationId;
import srh.access.Role;
import srh.access.Team;
import srh.access.TrailLine.Outcome;
import srh.dossier.Administration.NewAccount;
import srh.dossier.Administration.Register;
import srh.dossier.Answer;
import srh.dossier.Done;
import srh.dossier.Logins.SignIn;
import srh.model.Person;
import srh.model.PersonId;
import srh.model.TeamId;

class AdministeringTest {
    @TempDir
    Path folder;
    private Installation house;
    private Account own;
    private Caller administrator;

    @BeforeEach
    void open() {
        house = new Installation(folder);
        own = house.account("beheer", null, Role.ADMINISTRATOR);
        administrator = house.in(own);
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    private NewAccount fresh(String signInName, @Nullable PersonId person, Role... roles) {
        return new NewAccount(AccountId.random(), signInName, "Nieuwe Naam", Set.of(roles), person, Locale.of("nl"), Installation.PASSWORD.toCharArray());
    }

    private String add(NewAccount account) {
        return outcome(house.administration.addAccount(administrator, account));
    }

    private String change(Account before, Set<Role> roles, @Nullable PersonId person, boolean active) {
        return outcome(house.administration.changeAccount(administrator,
                new Account(before.id(), before.signInName(), before.name(), roles, person, before.language(), active)));
    }

    private static String outcome(Done done) {
        return switch (done) {
            case Done.Ok ok -> "done";
            case Done.Denied d -> "denied";
            case Done.Rejected(var problem) -> problem.key();
        };
    }

    private Register register() {
        return ((Answer.Ok<Register>) house.administration.register(administrator)).value();
    }

    @Test
    void a_new_worker_can_sign_in() {
        assertThat(add(fresh("Sanne.V", null, Role.WORKER))).isEqualTo("done");
        assertThat(house.signIn("sanne.v", Installation.PASSWORD)).isInstanceOf(SignIn.Ok.class);
    }

    @Test
    void a_clients_account_gets_a_person_of_its_own_or_the_one_given() {
        PersonId known = house.person("Al bekend");
        assertThat(add(fresh("anna", null, Role.CLIENT))).isEqualTo("done");
        assertThat(add(fresh("bram", known, Role.CLIENT))).isEqualTo("done");
        assertThat(add(fresh("nog-een", known, Role.CLIENT))).isEqualTo("dossier.account.person-taken");
        assertThat(add(fresh("nog-een", PersonId.random(), Role.CLIENT))).isEqualTo("dossier.account.person-unknown");
        assertThat(add(fresh("nog-een", known, Role.WORKER))).isEqualTo("dossier.account.person-without-client");
        assertThat(register().people()).extracting(Person::name).containsExactlyInAnyOrder("Al bekend", "Nieuwe Naam");
    }

    @Test
    void a_new_account_that_breaks_a_rule_is_refused_with_the_rule_and_not_added() {
        add(fresh("sanne", null, Role.WORKER));
        assertThat(add(fresh("SANNE", null, Role.WORKER))).isEqualTo("dossier.account.sign-in-name-taken");
        assertThat(add(fresh("met spatie", null, Role.WORKER))).isEqualTo("dossier.account.sign-in-name");
        assertThat(add(fresh("tom", null))).isEqualTo("dossier.account.no-role");
        assertThat(add(new NewAccount(own.id(), "tom", "Tom", Set.of(Role.WORKER), null, Locale.of("nl"), Installation.PASSWORD.toCharArray())))
                .isEqualTo("dossier.account.exists");
        assertThat(add(new NewAccount(AccountId.random(), "tom", " ", Set.of(Role.WORKER), null, Locale.of("nl"), Installation.PASSWORD.toCharArray())))
                .isEqualTo("dossier.account.name");
        assertThat(add(new NewAccount(AccountId.random(), "tom", "Tom", Set.of(Role.WORKER), null, Locale.of("xx"), Installation.PASSWORD.toCharArray())))
                .isEqualTo("dossier.account.language");
        assertThat(add(new NewAccount(AccountId.random(), "tom", "Tom", Set.of(Role.WORKER), null, Locale.of("nl"), "kort".toCharArray())))
                .isEqualTo("dossier.password.too-short");
        assertThat(register().accounts()).hasSize(2);
        assertThat(house.trail()).filteredOn(l -> l.outcome() == Outcome.REFUSED).hasSize(7);
    }

    @Test
    void there_is_always_an_administrator_left() {
        Account second = house.account("tweede", null, Role.ADMINISTRATOR, Role.WORKER);
        assertThat(change(own, Set.of(Role.ADMINISTRATOR), null, false)).isEqualTo("dossier.account.close-own");
        assertThat(change(second, Set.of(Role.WORKER), null, true)).isEqualTo("done");
        assertThat(change(own, Set.of(Role.WORKER), null, true)).isEqualTo("dossier.account.last-administrator");
        Account closed = house.account("derde", null, Role.ADMINISTRATOR);
        assertThat(change(closed, Set.of(Role.ADMINISTRATOR), null, false)).isEqualTo("done");
        assertThat(change(own, Set.of(Role.WORKER), null, true)).isEqualTo("dossier.account.last-administrator");
    }

    @Test
    void nobody_gets_at_a_record_by_changing_an_account() {
        PersonId anna = house.person("Anna");
        Account bram = house.client("bram");
        assertThat(change(own, Set.of(Role.ADMINISTRATOR, Role.CLIENT), anna, true)).isEqualTo("dossier.account.own-client");
        assertThat(change(bram, Set.of(Role.CLIENT), anna, true)).isEqualTo("dossier.account.person-fixed");
        Account sanne = house.account("sanne", null, Role.WORKER);
        assertThat(change(sanne, Set.of(Role.CLIENT), bram.person(), true)).isEqualTo("dossier.account.person-taken");
        assertThat(change(house.account("weg", null, Role.WORKER), Set.of(Role.CLIENT), PersonId.random(), true)).isEqualTo("dossier.account.person-unknown");
    }

    @Test
    void what_does_not_exist_cannot_be_changed_and_what_exists_is_not_written_over() {
        Account nobody = new Account(AccountId.random(), "niemand", "Niemand", Set.of(Role.WORKER), null, Locale.of("nl"), true);
        assertThat(change(nobody, Set.of(Role.WORKER), null, true)).isEqualTo("dossier.account.unknown");
        assertThat(outcome(house.administration.setPassword(administrator, AccountId.random(), Installation.PASSWORD.toCharArray()))).isEqualTo("dossier.account.unknown");
        PersonId anna = house.person("Anna");
        assertThat(outcome(house.administration.addPerson(administrator, new Person(anna, "Iemand anders")))).isEqualTo("dossier.person.exists");
        assertThat(outcome(house.administration.endCare(administrator, CareRelationId.random()))).isEqualTo("dossier.care.unknown");
    }

    @Test
    void a_password_set_by_an_administrator_ends_the_accounts_sign_ins() {
        Account sanne = house.account("sanne", null, Role.WORKER);
        Caller open = house.in(sanne);
        assertThat(outcome(house.administration.setPassword(administrator, sanne.id(), "makkelijk".toCharArray()))).isEqualTo("dossier.password.too-short");
        assertThat(house.logins.current(open)).isPresent();
        assertThat(outcome(house.administration.setPassword(administrator, sanne.id(), "een ander geheim".toCharArray()))).isEqualTo("done");
        assertThat(house.logins.current(open)).isEmpty();
        assertThat(house.signIn("sanne", "een ander geheim")).isInstanceOf(SignIn.Ok.class);
    }

    @Test
    void a_team_has_only_workers() {
        Account sanne = house.account("sanne", null, Role.WORKER);
        Account anna = house.client("anna");
        assertThat(team(sanne.id(), anna.id())).isEqualTo("dossier.team.workers-only");
        assertThat(team(AccountId.random())).isEqualTo("dossier.team.workers-only");
        assertThat(team(sanne.id())).isEqualTo("done");
        assertThat(register().teams()).singleElement().satisfies(t -> assertThat(t.members()).containsExactly(sanne.id()));
    }

    private String team(AccountId... members) {
        return outcome(house.administration.keepTeam(administrator, new Team(TeamId.random(), "Noord", Set.of(members))));
    }

    @Test
    void care_starts_with_a_worker_or_a_team_not_twice_and_ends_once() {
        Account sanne = house.account("sanne", null, Role.WORKER);
        Account anna = house.client("anna");
        Holder worker = new Holder.Worker(sanne.id());
        assertThat(start(anna.person(), worker)).isEqualTo("done");
        assertThat(start(anna.person(), worker)).isEqualTo("dossier.care.twice");
        assertThat(start(anna.person(), new Holder.Worker(anna.id()))).isEqualTo("dossier.care.holder-unknown");
        assertThat(start(anna.person(), new Holder.Members(TeamId.random()))).isEqualTo("dossier.care.holder-unknown");
        assertThat(start(PersonId.random(), worker)).isEqualTo("dossier.care.person-unknown");
        Caller careWorker = house.in(sanne);
        assertThat(house.dossiers.open(careWorker, anna.person())).isInstanceOf(Answer.Ok.class);
        CareRelationId relation = register().relations().getFirst().id();
        assertThat(outcome(house.administration.endCare(administrator, relation))).isEqualTo("done");
        assertThat(outcome(house.administration.endCare(administrator, relation))).isEqualTo("dossier.care.ended");
        assertThat(house.dossiers.open(careWorker, anna.person())).isInstanceOf(Answer.Denied.class);
        assertThat(start(anna.person(), worker)).isEqualTo("done");
        assertThat(house.dossiers.open(careWorker, anna.person())).isInstanceOf(Answer.Ok.class);
    }

    private String start(PersonId person, Holder holder) {
        return outcome(house.administration.startCare(administrator, person, holder));
    }

    @Test
    void my_people_are_those_in_care_and_for_a_client_only_the_client() {
        Account anna = house.client("anna");
        Account sanne = house.account("sanne", null, Role.WORKER);
        PersonId bram = house.person("Bram");
        house.care(bram, sanne);
        assertThat(mine(house.in(anna))).extracting(Person::id).containsExactly(anna.person());
        assertThat(mine(house.in(sanne))).extracting(Person::id).containsExactly(bram);
        assertThat(house.dossiers.mine(administrator)).isInstanceOf(Answer.Denied.class);
    }

    private List<Person> mine(Caller who) {
        return ((Answer.Ok<List<Person>>) house.dossiers.mine(who)).value();
    }
}
