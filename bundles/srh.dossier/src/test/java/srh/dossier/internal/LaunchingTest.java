package srh.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.access.Account;
import srh.access.Caller;
import srh.access.CareRelation;
import srh.access.Role;
import srh.access.TrailLine;
import srh.access.TrailLine.Outcome;
import srh.dossier.Answer;
import srh.dossier.Done;
import srh.dossier.Launches.Launch;
import srh.dossier.Launches.Launched;
import srh.dossier.NameElsewhere;
import srh.dossier.NameElsewhere.Of;
import srh.dossier.Problem;
import srh.dossier.Saved;
import srh.model.Domain;
import srh.model.EntryId;
import srh.model.Field;
import srh.model.PersonId;
import srh.model.Slot;
import srh.worksheet.SubjectKind;
import srh.worksheet.WorksheetId;

class LaunchingTest {
    private static final String HOST = "record";
    private static final WorksheetId DRAWN = new WorksheetId("drawn");

    @TempDir
    Path folder;
    private Installation house;
    private Account sam;
    private PersonId noor;
    private PersonId omar;
    private CareRelation care;

    @BeforeEach
    void open() {
        house = new Installation(folder);
        house.launches.worksheets = java.util.List.of(new Diary(SubjectKind.PERSON, "1"), new Diary(SubjectKind.TEAM, "1"), new Drawn(DRAWN));
        sam = house.account("sam", null, Role.WORKER);
        noor = house.person("Noor");
        omar = house.person("Omar");
        care = house.care(noor, sam);
        house.care(omar, sam);
        Caller administrator = house.in(house.account("beheer", null, Role.ADMINISTRATOR));
        assertThat(house.namesElsewhere.keep(administrator, new NameElsewhere(HOST, "u7", new Of.User(sam.id())))).isEqualTo(new Done.Ok());
        assertThat(house.namesElsewhere.keep(administrator, new NameElsewhere(HOST, "p1", new Of.Client(noor)))).isEqualTo(new Done.Ok());
        assertThat(house.namesElsewhere.keep(administrator, new NameElsewhere(HOST, "p2", new Of.Client(omar)))).isEqualTo(new Done.Ok());
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    private Launch launch(String id, String account, String person, WorksheetId worksheet) {
        return new Launch(HOST, id, house.now.plusSeconds(300), account, person, worksheet, "192.0.2.1");
    }

    private Launched.Ok launched(WorksheetId worksheet) {
        return (Launched.Ok) house.launches.launch(launch(UUID.randomUUID().toString(), "u7", "p1", worksheet));
    }

    private void isTurnedAway(Launch launch) {
        int lines = house.trail().size();
        assertThat(house.launches.launch(launch)).isEqualTo(new Launched.Denied());
        assertThat(house.trailSince(lines)).singleElement().satisfies(line -> {
            assertThat(line.operation()).isEqualTo("LAUNCH");
            assertThat(line.outcome()).isEqualTo(Outcome.DENIED);
            assertThat(line.objectId()).isEqualTo(launch.host());
            assertThat(line.account()).isNull();
            assertThat(line.person()).isNull();
        });
    }

    @Test
    void who_is_sent_is_signed_in_as_the_account_of_that_name_and_the_trail_says_so() {
        int lines = house.trail().size();
        Launched.Ok ok = launched(DRAWN);
        assertThat(ok.account()).isEqualTo(sam);
        assertThat(ok.person()).isEqualTo(noor);
        assertThat(house.trailSince(lines)).singleElement().satisfies(line -> {
            assertThat(line.outcome()).isEqualTo(Outcome.DONE);
            assertThat(line.account()).isEqualTo(sam.id());
            assertThat(line.person()).isEqualTo(noor);
            assertThat(line.action()).isEqualTo(srh.access.Operation.Action.SIGN_IN);
        });
        assertThat(house.logins.current(ok.caller())).contains(sam);
    }

    @Test
    void a_launch_is_good_once_also_when_the_server_starts_again_and_the_clock_goes_back() {
        Launch launch = launch("once", "u7", "p1", DRAWN);
        assertThat(house.launches.launch(launch)).isInstanceOf(Launched.Ok.class);
        isTurnedAway(launch);
        LaunchesAtDoor again = new LaunchesAtDoor(house.door, house.signIns);
        again.worksheets = house.launches.worksheets;
        house.later(Duration.ofDays(1));
        again.launch(launch("another", "u7", "p1", DRAWN));
        assertThat(again.launch(launch)).isEqualTo(new Launched.Denied());
    }

    @Test
    void the_same_id_from_another_system_is_another_launch() {
        assertThat(house.launches.launch(launch("once", "u7", "p1", DRAWN))).isInstanceOf(Launched.Ok.class);
        Caller administrator = house.in(house.account("beheer2", null, Role.ADMINISTRATOR));
        house.namesElsewhere.keep(administrator, new NameElsewhere("other", "u7", new Of.User(sam.id())));
        house.namesElsewhere.keep(administrator, new NameElsewhere("other", "p1", new Of.Client(noor)));
        assertThat(house.launches.launch(new Launch("other", "once", house.now.plusSeconds(9), "u7", "p1", DRAWN, "x"))).isInstanceOf(Launched.Ok.class);
    }

    @Test
    void old_launches_are_forgotten() {
        house.launches.launch(launch("once", "u7", "p1", DRAWN));
        house.later(Duration.ofDays(4));
        launched(DRAWN);
        boolean used = house.store.transaction(rows -> rows.launches().used(HOST, "once"));
        assertThat(used).isFalse();
    }

    @Test
    void unknown_names_other_systems_worksheets_and_people_without_a_care_relation_are_turned_away_alike() {
        isTurnedAway(launch("1", "u8", "p1", DRAWN));
        isTurnedAway(launch("2", "u7", "p9", DRAWN));
        isTurnedAway(launch("3", "p1", "u7", DRAWN));
        isTurnedAway(launch("4", "u7", "p1", new WorksheetId("not-there")));
        isTurnedAway(launch("5", "u7", "p1", Diary.TEAM));
        isTurnedAway(new Launch("other", "6", house.now.plusSeconds(9), "u7", "p1", DRAWN, "x"));
        Caller administrator = house.in(house.account("beheer2", null, Role.ADMINISTRATOR));
        house.administration.endCare(administrator, care.id());
        isTurnedAway(launch("7", "u7", "p1", DRAWN));
    }

    @Test
    void a_closed_account_is_turned_away_and_what_was_begun_ends() {
        Launched.Ok ok = launched(DRAWN);
        Caller administrator = house.in(house.account("beheer2", null, Role.ADMINISTRATOR));
        house.administration.changeAccount(administrator, new Account(sam.id(), "sam", sam.name(), Set.of(Role.WORKER), null, Locale.of("nl"), false));
        isTurnedAway(launch("1", "u7", "p1", DRAWN));
        assertThat(house.logins.current(ok.caller())).isEmpty();
    }

    @Test
    void a_worksheet_that_draws_itself_opens_this_profile_and_nothing_else() {
        Caller caller = launched(DRAWN).caller();
        assertThat(house.dossiers.open(caller, noor)).isInstanceOf(Answer.Ok.class);
        assertThat(house.dossiers.save(caller, house.draft(noor, Installation.said(Field.in(noor, Domain.LIVING, Slot.NOW), "Ik woon hier."))))
                .isInstanceOf(Saved.Ok.class);
        assertThat(house.dossiers.open(caller, omar)).isInstanceOf(Answer.Denied.class);
        assertThat(house.dossiers.mine(caller)).isInstanceOf(Answer.Denied.class);
        assertThat(house.entries.about(caller, noor)).isInstanceOf(Answer.Denied.class);
        assertThat(house.entries.begin(caller, EntryId.random(), noor, Diary.PERSON)).isInstanceOf(Answer.Denied.class);
        assertThat(house.logins.changePassword(caller, Installation.PASSWORD.toCharArray(), "heel iets anders".toCharArray())).isEqualTo(new Done.Denied());
        assertThat(house.presence.watch(caller, omar, news -> { })).isInstanceOf(Answer.Denied.class);
        TrailLine last = house.trail().getLast();
        assertThat(last.outcome()).isEqualTo(Outcome.DENIED);
        assertThat(last.account()).isEqualTo(sam.id());
    }

    @Test
    void a_worksheet_that_is_filled_in_opens_only_what_is_on_it() {
        Launched.Ok first = launched(Diary.PERSON);
        assertThat(first.form()).isTrue();
        assertThat(first.entry()).isEmpty();
        EntryId begun = EntryId.random();
        assertThat(house.entries.begin(first.caller(), begun, noor, Diary.PERSON)).isInstanceOf(Answer.Ok.class);
        assertThat(house.entries.begin(first.caller(), EntryId.random(), omar, Diary.PERSON)).isInstanceOf(Answer.Denied.class);
        assertThat(house.entries.begin(first.caller(), EntryId.random(), noor, new WorksheetId("not-there"))).isInstanceOf(Answer.Denied.class);
        assertThat(house.entries.open(first.caller(), begun)).isInstanceOf(Answer.Ok.class);
        EntryId omars = EntryId.random();
        house.entries.begin(house.in(sam), omars, omar, Diary.PERSON);
        assertThat(house.entries.open(first.caller(), omars)).isInstanceOf(Answer.Denied.class);
        assertThat(house.dossiers.open(first.caller(), noor)).isInstanceOf(Answer.Denied.class);
        assertThat(launched(Diary.PERSON).entry()).isEqualTo(Optional.of(begun));
    }

    @Test
    void many_launches_leave_the_accounts_own_sign_ins_alone_and_the_oldest_launch_goes() {
        Caller own = house.in(sam);
        Caller oldest = launched(DRAWN).caller();
        for (int i = 0; i < SignIns.MOST_LAUNCHED; i++) {
            launched(DRAWN);
        }
        assertThat(house.logins.current(own)).isPresent();
        assertThat(house.logins.current(oldest)).isEmpty();
    }

    @Test
    void one_name_in_one_system_belongs_to_one() {
        Caller administrator = house.in(house.account("beheer2", null, Role.ADMINISTRATOR));
        assertThat(house.namesElsewhere.keep(administrator, new NameElsewhere(HOST, "p1", new Of.Client(omar))))
                .isEqualTo(new Done.Rejected(new Problem("dossier.elsewhere.taken")));
        assertThat(house.namesElsewhere.keep(administrator, new NameElsewhere("Not a host!", "p3", new Of.Client(omar))))
                .isEqualTo(new Done.Rejected(new Problem("dossier.elsewhere.host")));
        assertThat(house.namesElsewhere.keep(administrator, new NameElsewhere(HOST, " ", new Of.Client(omar)))).isInstanceOf(Done.Rejected.class);
        assertThat(house.namesElsewhere.keep(administrator, new NameElsewhere(HOST, "p3", new Of.Client(PersonId.random()))))
                .isEqualTo(new Done.Rejected(new Problem("dossier.elsewhere.unknown")));
        NameElsewhere name = new NameElsewhere(HOST, "p1", new Of.Client(noor));
        assertThat(house.namesElsewhere.remove(administrator, name)).isEqualTo(new Done.Ok());
        isTurnedAway(launch("1", "u7", "p1", DRAWN));
    }

    @Test
    void what_is_turned_away_before_the_door_leaves_a_line_too() {
        int lines = house.trail().size();
        house.launches.turnedAway(null, "192.0.2.1");
        assertThat(house.trailSince(lines)).singleElement().satisfies(line -> assertThat(line.outcome()).isEqualTo(Outcome.DENIED));
    }
}
