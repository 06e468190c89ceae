package srh.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import srh.access.Account;
import srh.access.Caller;
import srh.access.CareRelation;
import srh.access.CareRelation.Holder;
import srh.access.Role;
import srh.dossier.Administration.Register;
import srh.dossier.Answer;
import srh.dossier.Done;
import srh.dossier.Logins.SignIn;
import srh.dossier.OwnTrail.Look;
import srh.dossier.Saved;
import srh.dossier.internal.TrailVerification.Verdict;
import srh.model.Domain;
import srh.model.Field;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.Slot;

/** The machine's clock is set a day forward or back while people work, and over a restart. */
class UnsteadyClockTest {
    @TempDir
    Path folder;
    private Installation house;
    private Account client;
    private Account worker;
    private Account administrator;

    @BeforeEach
    void open() {
        house = new Installation(folder);
        client = house.client("anna");
        worker = house.account("sanne", null, Role.WORKER);
        administrator = house.account("beheer", null, Role.ADMINISTRATOR);
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    private void setClock(int days) {
        house.now = house.now.plus(Duration.ofDays(days));
    }

    /** The same data, and nothing remembered. */
    private void restart() throws Exception {
        Instant now = house.now;
        house.close();
        house = new Installation(folder, house.store);
        house.now = now;
    }

    private Field field(Slot slot) {
        return Field.in(client.person(), Domain.LIVING, slot);
    }

    private Revision keep(Field field, String words, RevisionId... base) {
        Saved saved = house.dossiers.save(house.in(client), house.draft(client.person(), Installation.said(field, words, base)));
        return house.kept(saved).latest();
    }

    private boolean mayOpen() {
        return house.dossiers.open(house.in(worker), client.person()) instanceof Answer.Ok;
    }

    private void startCare() {
        Done started = house.administration.startCare(house.in(administrator), client.person(), new Holder.Worker(worker.id()));
        assertThat(started).isInstanceOf(Done.Ok.class);
    }

    private void endCare() {
        Register register = ((Answer.Ok<Register>) house.administration.register(house.in(administrator))).value();
        CareRelation running = register.relations().stream().filter(CareRelation::inForce).findFirst().orElseThrow();
        assertThat(house.administration.endCare(house.in(administrator), running.id())).isInstanceOf(Done.Ok.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void versions_stay_in_the_order_in_which_they_were_kept(int days) throws Exception {
        Field field = field(Slot.NOW);
        Revision first = keep(field, "een");
        setClock(days);
        Revision second = keep(field, "twee", first.id());
        setClock(-days);
        restart();
        Revision third = keep(field, "drie", second.id());
        setClock(-days);
        restart();
        Revision fourth = keep(field, "vier", third.id());
        assertThat(house.stored(client.person()).getFirst().versions()).containsExactly(fourth);
        List<Revision> history = house.store.transaction(rows -> rows.fields().history(field.id()));
        assertThat(history).extracting(Revision::value).containsExactly("een", "twee", "drie", "vier");
        assertThat(history).extracting(Revision::at).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whoever_began_to_work_with_somebody_while_the_clock_was_ahead_is_not_locked_out() throws Exception {
        setClock(1);
        startCare();
        setClock(-1);
        assertThat(mayOpen()).isTrue();
        restart();
        assertThat(mayOpen()).isTrue();
        assertThat(house.dossiers.mine(house.in(worker))).isEqualTo(new Answer.Ok<>(
                house.store.transaction(rows -> List.of(rows.access().person(client.person()).orElseThrow()))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void whoever_has_stopped_working_with_somebody_does_not_get_in_again(int days) throws Exception {
        startCare();
        endCare();
        setClock(days);
        assertThat(mayOpen()).isFalse();
        restart();
        assertThat(mayOpen()).isFalse();
    }

    @Test
    void a_care_relation_that_began_while_the_clock_was_ahead_can_be_ended() throws Exception {
        setClock(1);
        startCare();
        setClock(-1);
        restart();
        endCare();
        assertThat(mayOpen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void nobody_is_signed_out_or_has_to_wait_longer_or_shorter(int days) {
        Caller signedIn = ((SignIn.Ok) house.signIn("sanne", Installation.PASSWORD)).caller();
        for (int i = 0; i < 6; i++) {
            house.signIn("beheer", "fout fout fout");
        }
        SignIn before = house.signIn("beheer", Installation.PASSWORD);
        setClock(days);
        assertThat(house.logins.current(signedIn)).contains(worker);
        assertThat(house.signIn("beheer", Installation.PASSWORD)).isEqualTo(before).isInstanceOf(SignIn.Later.class);
        house.nanos += ((SignIn.Later) before).retryAfter().toNanos();
        assertThat(house.signIn("beheer", Installation.PASSWORD)).isInstanceOf(SignIn.Ok.class);
        house.nanos += Duration.ofMinutes(31).toNanos();
        assertThat(house.logins.current(signedIn)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void the_trail_is_sound_and_has_its_lines_in_their_order(int days) throws Exception {
        keep(field(Slot.NOW), "een");
        seal();
        setClock(days);
        keep(field(Slot.MEANING), "twee");
        seal();
        setClock(-2 * days);
        restart();
        keep(field(Slot.STORY), "drie");
        seal();
        assertThat(new TrailVerification(house.store, house.keys).verify()).isEqualTo(new Verdict.Sound(3, 3, 0));
    }

    private void seal() {
        new Sealer(house.store, house.keys, house.clock, () -> house.nanos).finish();
    }

    @Test
    void who_looked_while_the_clock_was_ahead_is_shown_at_once() {
        startCare();
        setClock(1);
        assertThat(mayOpen()).isTrue();
        setClock(-1);
        Answer<List<Look>> looks = house.ownTrail.looks(house.in(client), client.person(), Instant.MAX, 10);
        assertThat(((Answer.Ok<List<Look>>) looks).value()).extracting(Look::name).contains(worker.name());
    }
}
