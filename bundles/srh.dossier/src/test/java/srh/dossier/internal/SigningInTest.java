package srh.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.access.Account;
import srh.access.Caller;
import srh.access.Operation.Action;
import srh.access.Passwords;
import srh.access.Role;
import srh.access.TrailLine;
import srh.access.TrailLine.Outcome;
import srh.dossier.Done;
import srh.dossier.Logins.SignIn;

class SigningInTest {
    @TempDir
    Path folder;
    private Installation house;
    private Account sanne;

    @BeforeEach
    void open() {
        house = new Installation(folder);
        sanne = house.account("sanne", null, Role.WORKER);
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    private Caller signedIn() {
        return ((SignIn.Ok) house.signIn(" Sanne ", Installation.PASSWORD)).caller();
    }

    @Test
    void each_sign_in_has_an_id_of_its_own_and_ends_by_itself() {
        Caller one = signedIn();
        Caller two = signedIn();
        assertThat(one.login()).isNotEqualTo(two.login());
        house.logins.signOut(one);
        assertThat(house.logins.current(one)).isEmpty();
        assertThat(house.logins.current(two)).contains(sanne);
    }

    @Test
    void signing_in_failing_to_and_signing_out_stand_in_the_trail_without_what_was_typed() {
        Caller caller = signedIn();
        house.signIn("sanne", "geheim-maar-fout");
        house.signIn("bestaat-niet", "geheim-maar-fout");
        house.logins.signOut(caller);
        house.logins.signOut(caller);
        assertThat(house.trail()).extracting(TrailLine::action).containsExactly(Action.SIGN_IN, Action.SIGN_IN, Action.SIGN_IN, Action.SIGN_OUT);
        assertThat(house.trail()).extracting(TrailLine::outcome).containsExactly(Outcome.DONE, Outcome.DENIED, Outcome.DENIED, Outcome.DONE);
        assertThat(house.trail()).extracting(TrailLine::account).containsExactly(sanne.id(), null, null, sanne.id());
        assertThat(house.trail()).extracting(TrailLine::objectId).containsExactly(sanne.id().toString(), sanne.id().toString(), null, sanne.id().toString());
        assertThat(house.trail().toString()).doesNotContain("geheim-maar-fout").doesNotContain("bestaat-niet");
    }

    @Test
    void idle_sign_ins_end_and_using_them_keeps_them_but_asking_who_it_is_does_not() {
        Caller used = signedIn();
        Caller looked = signedIn();
        for (int i = 0; i < 4; i++) {
            house.later(Duration.ofMinutes(20));
            assertThat(house.logins.speak(used, Locale.ENGLISH)).isInstanceOf(Done.Ok.class);
            assertThat(house.logins.current(looked).isPresent()).isEqualTo(i < 1);
        }
    }

    @Test
    void no_sign_in_lasts_longer_than_its_longest() {
        Caller used = signedIn();
        for (int i = 0; i < 36; i++) {
            assertThat(house.logins.speak(used, Locale.ENGLISH)).isInstanceOf(Done.Ok.class);
            house.later(Duration.ofMinutes(20).plusMillis(1));
        }
        assertThat(house.logins.speak(used, Locale.ENGLISH)).isInstanceOf(Done.Denied.class);
    }

    @Test
    void the_oldest_sign_in_goes_when_an_account_has_too_many() {
        List<Caller> callers = new ArrayList<>();
        for (int i = 0; i <= SignIns.MOST_PER_ACCOUNT; i++) {
            callers.add(signedIn());
        }
        assertThat(callers).filteredOn(c -> house.logins.current(c).isEmpty()).containsExactly(callers.getFirst());
    }

    @Test
    void a_closed_account_cannot_sign_in_and_its_sign_ins_end_at_once() {
        Caller caller = signedIn();
        Caller administrator = house.in(house.account("beheer", null, Role.ADMINISTRATOR));
        Account closed = new Account(sanne.id(), "sanne", sanne.name(), sanne.roles(), null, sanne.language(), false);
        assertThat(house.administration.changeAccount(administrator, closed)).isInstanceOf(Done.Ok.class);
        assertThat(house.logins.current(caller)).isEmpty();
        assertThat(house.signIn("sanne", Installation.PASSWORD)).isInstanceOf(SignIn.Wrong.class);
    }

    @Test
    void guessing_one_name_from_many_addresses_has_to_wait_longer_and_longer() {
        List<Duration> waits = new ArrayList<>();
        int tries = 0;
        for (int i = 0; i < 60; i++) {
            switch (house.logins.signIn("sanne", "fout fout fout".toCharArray(), "192.0.2." + i)) {
                case SignIn.Later(Duration wait) -> {
                    waits.add(wait);
                    house.later(wait);
                }
                case SignIn.Wrong w -> tries++;
                case SignIn.Ok ok -> throw new AssertionError("guessed");
            }
        }
        assertThat(waits.subList(0, 8)).isSorted().doesNotHaveDuplicates();
        assertThat(waits).allMatch(w -> w.compareTo(Duration.ofMinutes(15)) <= 0).hasSizeGreaterThan(25);
        assertThat(tries).isLessThan(35);
    }

    @Test
    void whoever_has_to_wait_is_not_let_in_with_the_right_password_and_is_after_it() {
        for (int i = 0; i < 6; i++) {
            house.signIn("sanne", "fout fout fout");
        }
        SignIn early = house.signIn("sanne", Installation.PASSWORD);
        assertThat(early).isInstanceOf(SignIn.Later.class);
        house.later(((SignIn.Later) early).retryAfter());
        assertThat(house.signIn("sanne", Installation.PASSWORD)).isInstanceOf(SignIn.Ok.class);
        assertThat(house.signIn("sanne", "fout fout fout")).isInstanceOf(SignIn.Wrong.class);
        assertThat(house.signIn("sanne", Installation.PASSWORD)).isInstanceOf(SignIn.Ok.class);
    }

    @Test
    void guessing_many_names_from_one_address_has_to_wait() {
        long wrong = 0;
        for (int i = 0; i < 200; i++) {
            wrong += house.signIn("naam" + i, "fout fout fout") instanceof SignIn.Wrong ? 1 : 0;
        }
        assertThat(wrong).isEqualTo(30);
        assertThat(house.logins.signIn("sanne", Installation.PASSWORD.toCharArray(), "198.51.100.1")).isInstanceOf(SignIn.Ok.class);
    }

    @Test
    void a_password_is_hashed_again_when_the_cost_has_grown() {
        LoginsAtDoor dearer = new LoginsAtDoor(house.door, house.signIns, new Passwords(128, 2));
        dearer.signIn("sanne", Installation.PASSWORD.toCharArray(), "192.0.2.7");
        String kept = house.store.transaction(rows -> rows.access().passwordHash(sanne.id())).orElseThrow();
        assertThat(kept).startsWith("$argon2id$v=19$m=128,t=2,");
        assertThat(house.signIn("sanne", Installation.PASSWORD)).isInstanceOf(SignIn.Ok.class);
    }

    @Test
    void changing_the_password_needs_the_old_one_and_ends_the_other_sign_ins() {
        Caller here = signedIn();
        Caller elsewhere = signedIn();
        assertThat(problem(change(here, "niet het oude", "iets heel nieuws"))).isEqualTo("dossier.password.wrong");
        assertThat(problem(change(here, Installation.PASSWORD, "kort"))).isEqualTo("dossier.password.too-short");
        assertThat(problem(change(here, Installation.PASSWORD, "naam van sanne"))).isEqualTo("dossier.password.guessable");
        assertThat(change(here, Installation.PASSWORD, "iets heel nieuws")).isInstanceOf(Done.Ok.class);
        assertThat(house.logins.current(here)).isPresent();
        assertThat(house.logins.current(elsewhere)).isEmpty();
        assertThat(house.signIn("sanne", Installation.PASSWORD)).isInstanceOf(SignIn.Wrong.class);
        assertThat(house.signIn("sanne", "iets heel nieuws")).isInstanceOf(SignIn.Ok.class);
    }

    @Test
    void the_old_password_cannot_be_guessed_from_an_open_page() {
        Caller here = signedIn();
        for (int i = 0; i < 6; i++) {
            change(here, "gok nummer " + i, "iets heel nieuws");
        }
        assertThat(problem(change(here, Installation.PASSWORD, "iets heel nieuws"))).isEqualTo("dossier.password.later");
    }

    @Test
    void the_first_administrator_is_made_once_and_never_again() throws Exception {
        try (Installation empty = new Installation(folder.resolve("leeg"), Stores.open())) {
            assertThat(empty.setup.needed()).isTrue();
            assertThat(problem(empty.setup.firstAdministrator("eerste", "De Eerste", "kort".toCharArray()))).isEqualTo("dossier.password.too-short");
            assertThat(empty.setup.firstAdministrator("Eerste", "De Eerste", Installation.PASSWORD.toCharArray())).isInstanceOf(Done.Ok.class);
            assertThat(empty.setup.needed()).isFalse();
            assertThat(problem(empty.setup.firstAdministrator("tweede", "De Tweede", Installation.PASSWORD.toCharArray()))).isEqualTo("dossier.setup.over");
            SignIn.Ok in = (SignIn.Ok) empty.signIn("eerste", Installation.PASSWORD);
            assertThat(in.account().roles()).isEqualTo(Set.of(Role.ADMINISTRATOR));
            assertThat(empty.trail()).extracting(TrailLine::outcome).containsExactly(Outcome.DONE, Outcome.DENIED, Outcome.DONE);
        }
    }

    private Done change(Caller who, String old, String fresh) {
        return house.logins.changePassword(who, old.toCharArray(), fresh.toCharArray());
    }

    private static String problem(Done done) {
        return done instanceof Done.Rejected(var problem) ? problem.key() : "not refused: " + done;
    }
}
