package srh.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import srh.access.Account;
import srh.access.Caller;
import srh.access.Role;
import srh.access.Team;
import srh.access.TrailLine;
import srh.dossier.Answer;
import srh.dossier.Draft;
import srh.dossier.Entry;
import srh.dossier.Folder;
import srh.dossier.Saved;
import srh.dossier.Sheet;
import srh.dossier.Sitting;
import srh.model.Change;
import srh.model.EntryId;
import srh.model.Field;
import srh.model.Kept;
import srh.model.PersonId;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;
import srh.model.Subject;
import srh.model.SubjectId;
import srh.model.TeamId;
import srh.worksheet.SubjectKind;
import srh.worksheet.Value;
import srh.worksheet.WorksheetId;
import srh.worksheet.Written;

/** Worksheets that are filled in: what is kept of them, and who sees and changes it. */
class EntriesTest {
    private static final String HOURS = Written.of(new Value.Decimal(new java.math.BigDecimal("7.5")));

    @TempDir
    Path folder;
    private Installation house;
    private PersonId anna;
    private Caller client;
    private Account joost;
    private Caller worker;
    private Caller colleague;
    private EntryId entry;

    @BeforeEach
    void open() {
        house = new Installation(folder);
        Account self = house.client("anna");
        anna = self.person();
        joost = house.account("joost", null, Role.WORKER);
        Account fatma = house.account("fatma", null, Role.WORKER);
        house.care(anna, joost);
        house.care(anna, fatma);
        client = house.in(self);
        worker = house.in(joost);
        colleague = house.in(fatma);
        entry = EntryId.random();
        begin(worker, entry, anna, Diary.PERSON);
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    @Test
    void what_is_begun_stands_with_the_person_for_all_who_may_see_it() {
        assertThat(about(client, anna)).extracting(Entry::id, Entry::worksheet, Entry::version, e -> e.by().name())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(entry, Diary.PERSON, "1", "Naam van joost"));
    }

    @Test
    void begun_twice_under_one_id_it_is_begun_once_and_nobody_takes_it_for_another() {
        begin(colleague, entry, anna, Diary.PERSON);
        assertThat(about(client, anna)).hasSize(1);
        assertThat(about(client, anna).getFirst().by().name()).isEqualTo("Naam van joost");
        house.entries.worksheets = List.of(new Diary(SubjectKind.PERSON, "1"), new Diary(SubjectKind.TEAM, "1"));
        assertThat(house.entries.begin(worker, entry, house.person("Iemand"), Diary.PERSON)).isInstanceOf(Answer.Denied.class);
    }

    @Test
    void a_worksheet_that_is_not_there_or_is_about_something_else_is_not_begun() {
        assertThat(house.entries.begin(worker, EntryId.random(), anna, new WorksheetId("garden"))).isInstanceOf(Answer.Denied.class);
        assertThat(house.entries.begin(worker, EntryId.random(), anna, Diary.TEAM)).isInstanceOf(Answer.Denied.class);
        assertThat(about(client, anna)).hasSize(1);
    }

    @Test
    void an_answer_is_kept_with_who_gave_it_and_shown_to_the_others() {
        ok(save(worker, chosen("hours", HOURS)));
        Kept kept = fields(client).getFirst();
        assertThat(Written.value(kept.value().orElseThrow())).isEqualTo(new Value.Decimal(new java.math.BigDecimal("7.5")));
        assertThat(kept.latest().typist().name()).isEqualTo("Naam van joost");
        assertThat(fieldsOfProfile()).as("the strengths profile").isEmpty();
    }

    @Test
    void two_who_fill_in_the_same_question_meet_in_it_and_both_answers_stand() {
        ok(save(worker, chosen("hours", HOURS)));
        Saved second = save(colleague, chosen("hours", Written.of(new Value.Decimal(java.math.BigDecimal.ONE))));
        assertThat(second).isInstanceOf(Saved.Conflict.class);
        assertThat(fields(client)).singleElement().satisfies(kept -> assertThat(kept.inConflict()).isTrue());
    }

    @Test
    void what_is_chosen_can_be_changed_by_all_and_what_is_said_only_by_who_said_it() {
        Revision hours = ok(save(worker, chosen("hours", HOURS))).getFirst().latest();
        ok(save(colleague, chosen("hours", Written.of(new Value.Decimal(java.math.BigDecimal.ONE)), hours.id())));
        Field story = Field.on(entry, Slot.ANSWER_WORDS, ":story");
        Revision said = ok(save(worker, said(story, "Onrustig.", "joost"))).getFirst().latest();
        assertThat(save(colleague, said(story, "Rustig.", "fatma", said.id()))).isEqualTo(new Saved.Denied());
        ok(save(colleague, said(Field.on(entry, Slot.ANSWER_WORDS, ":story"), "Ik zag haar wakker.", "fatma")));
        assertThat(fields(client)).filteredOn(k -> k.field().slot() == Slot.ANSWER_WORDS).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"hours,'decimal\n=25',dossier.answer.out-of-range", "hours,'decimal\n=7.25',dossier.answer.too-many-decimals",
        "hours,'text\n=zeven',dossier.answer.other-kind", "hours,zeven,dossier.save.other-place", "gone,'text\n=x',dossier.answer.no-such-place",
        "dream,'text\n=x',dossier.answer.no-such-place", "story,'text\n=x',dossier.save.other-place"})
    void what_the_worksheet_does_not_ask_is_refused_in_one_sentence_and_nothing_is_kept(String at, String value, String key) {
        Saved saved = save(worker, chosen(at, value.replace("\\n", "\n")));
        assertThat(saved).isInstanceOfSatisfying(Saved.Rejected.class, rejected -> assertThat(rejected.problem().key()).isEqualTo(key));
        assertThat(fields(client)).isEmpty();
    }

    @Test
    void a_night_added_by_one_is_another_night_than_that_of_another() {
        ok(save(worker, change(Field.on(entry, Slot.ANSWER, UUID.randomUUID() + ":dream"), Written.of(new Value.Text("vliegen")), worker("joost"))));
        ok(save(colleague, change(Field.on(entry, Slot.ANSWER, UUID.randomUUID() + ":dream"), Written.of(new Value.Text("vallen")), worker("fatma"))));
        assertThat(fields(client)).hasSize(2).noneMatch(Kept::inConflict);
    }

    @Test
    void what_is_only_for_its_author_nobody_else_gets_not_even_that_it_is_there() {
        Field own = Field.on(entry, Slot.ANSWER_WORDS, ":own");
        ok(save(worker, said(own, "Dit raakt mij.", "joost")));
        ok(save(colleague, said(Field.on(entry, Slot.ANSWER_WORDS, ":own"), "Ik twijfel.", "fatma")));
        assertThat(fields(worker)).singleElement().satisfies(k -> assertThat(k.value()).contains("Dit raakt mij."));
        assertThat(fields(client)).isEmpty();
        assertThat(house.entries.history(client, entry, own.id())).isInstanceOf(Answer.Denied.class);
        assertThat(((Answer.Ok<List<Sitting>>) house.entries.earlier(client, entry)).value()).isEmpty();
        assertThat(((Answer.Ok<Sheet>) house.entries.asOf(client, entry, house.now.plusSeconds(1))).value().fields()).isEmpty();
    }

    @Test
    void an_answer_stays_readable_as_it_was_asked_when_the_worksheet_changes_or_goes() {
        ok(save(worker, chosen("hours", HOURS)));
        house.entries.worksheets = List.of(new Diary(SubjectKind.PERSON, "2"));
        assertThat(sheet(client).definition().about().version()).isEqualTo("1");
        EntryId later = EntryId.random();
        begin(worker, later, anna, Diary.PERSON);
        assertThat(about(client, anna)).extracting(Entry::version).containsExactlyInAnyOrder("1", "2");
        house.entries.worksheets = List.of();
        assertThat(sheet(client).fields()).hasSize(1);
        ok(save(worker, chosen("hours", Written.of(new Value.Decimal(java.math.BigDecimal.TWO)), fields(worker).getFirst().latest().id())));
    }

    @Test
    void it_can_be_looked_back_at() {
        Revision first = ok(save(worker, chosen("hours", HOURS))).getFirst().latest();
        Instant then = house.now;
        house.later(Duration.ofMinutes(5));
        ok(save(worker, chosen("hours", Written.of(new Value.Decimal(java.math.BigDecimal.ONE)), first.id())));
        Sheet before = ((Answer.Ok<Sheet>) house.entries.asOf(client, entry, then)).value();
        assertThat(before.fields()).singleElement().satisfies(k -> assertThat(k.value()).contains(HOURS));
        assertThat(((Answer.Ok<List<Revision>>) house.entries.history(client, entry, first.field())).value()).hasSize(2);
    }

    @Test
    void a_worksheet_about_a_team_is_for_its_members() {
        Team team = new Team(TeamId.random(), "Noord", Set.of(joost.id()));
        house.store.transaction(rows -> {
            rows.access().keep(team);
            return team;
        });
        EntryId scan = EntryId.random();
        begin(worker, scan, team.id(), Diary.TEAM);
        ok(house.entries.save(worker, house.draft(scan, change(Field.on(scan, Slot.ANSWER, ":hours"), HOURS, worker("joost")))));
        assertThat(about(worker, team.id())).hasSize(1);
        assertThat(folder(worker, team.id()).about().name()).isEqualTo("Noord");
        assertThat(teams(worker)).extracting(Subject::name).containsExactly("Noord");
        assertThat(teams(colleague)).isEmpty();
        assertThat(house.entries.about(colleague, team.id())).isInstanceOf(Answer.Denied.class);
        assertThat(house.entries.open(colleague, scan)).isInstanceOf(Answer.Denied.class);
        assertThat(house.entries.open(client, scan)).isInstanceOf(Answer.Denied.class);
    }

    @Test
    void the_trail_names_the_person_whose_worksheet_it_is_also_where_only_the_worksheet_was_asked_for() {
        int before = house.trail().size();
        sheet(client);
        assertThat(house.trailSince(before)).singleElement().satisfies(line -> {
            assertThat(line.person()).isEqualTo(anna);
            assertThat(line.objectId()).isEqualTo(entry.toString());
            assertThat(line.outcome()).isEqualTo(TrailLine.Outcome.DONE);
        });
        assertThat(house.entries.open(client, EntryId.random())).isInstanceOf(Answer.Denied.class);
    }

    @Test
    void on_paper_is_what_all_may_see_and_never_what_is_only_for_its_author() {
        ok(save(worker, chosen("hours", HOURS)));
        ok(save(worker, said(Field.on(entry, Slot.ANSWER_WORDS, ":own"), "Dit raakt mij.", "joost")));
        for (Caller who : List.of(worker, colleague, client)) {
            assertThat(printed(who, null).fields()).singleElement().satisfies(kept -> assertThat(kept.value()).contains(HOURS));
        }
    }

    @Test
    void it_is_put_on_paper_as_it_was_and_the_trail_says_that_it_was_taken_along() {
        Instant before = house.now;
        house.later(Duration.ofMinutes(5));
        ok(save(worker, chosen("hours", HOURS)));
        int lines = house.trail().size();
        assertThat(printed(client, before).fields()).isEmpty();
        assertThat(printed(client, null).fields()).hasSize(1);
        assertThat(house.trailSince(lines)).hasSize(2).allSatisfy(line -> {
            assertThat(line.action()).isEqualTo(srh.access.Operation.Action.EXPORT);
            assertThat(line.person()).isEqualTo(anna);
            assertThat(line.objectId()).isEqualTo(entry.toString());
        });
    }

    private Sheet printed(Caller who, @Nullable Instant moment) {
        return ((Answer.Ok<Sheet>) house.entries.print(who, entry, moment)).value();
    }

    @Test
    void who_has_it_open_hears_of_a_change_and_nobody_else_does() throws Exception {
        List<Object> news = new ArrayList<>();
        List<Object> elsewhere = new ArrayList<>();
        house.presence.watch(client, entry, news::add);
        house.presence.watch(client, anna, elsewhere::add);
        elsewhere.clear();
        ok(save(worker, chosen("hours", HOURS)));
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (news.stream().noneMatch(srh.dossier.Presence.News.Changed.class::isInstance) && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertThat(news).anyMatch(srh.dossier.Presence.News.Changed.class::isInstance);
        assertThat(elsewhere).noneMatch(srh.dossier.Presence.News.Changed.class::isInstance);
    }

    @Test
    void a_repeated_save_is_one_save() {
        Draft draft = house.draft(entry, chosen("hours", HOURS));
        ok(house.entries.save(worker, draft));
        ok(house.entries.save(worker, draft));
        assertThat(((Answer.Ok<List<Revision>>) house.entries.history(client, entry, fields(client).getFirst().field().id())).value()).hasSize(1);
    }

    private void begin(Caller who, EntryId id, SubjectId about, WorksheetId worksheet) {
        assertThat(house.entries.begin(who, id, about, worksheet)).isInstanceOf(Answer.Ok.class);
    }

    private List<Entry> about(Caller who, SubjectId about) {
        return folder(who, about).filed().stream().map(Folder.Filed::entry).toList();
    }

    private List<Subject> teams(Caller who) {
        return ((Answer.Ok<List<Subject>>) house.entries.teams(who)).value();
    }

    private Folder folder(Caller who, SubjectId about) {
        return ((Answer.Ok<Folder>) house.entries.about(who, about)).value();
    }

    private Sheet sheet(Caller who) {
        return ((Answer.Ok<Sheet>) house.entries.open(who, entry)).value();
    }

    private List<Kept> fields(Caller who) {
        return sheet(who).fields();
    }

    private List<Kept> fieldsOfProfile() {
        return ((Answer.Ok<srh.dossier.Dossier>) house.dossiers.open(client, anna)).value().fields();
    }

    private Saved save(Caller who, Change change) {
        return house.entries.save(who, house.draft(entry, change));
    }

    private static List<Kept> ok(Saved saved) {
        assertThat(saved).isInstanceOf(Saved.Ok.class);
        return ((Saved.Ok) saved).fields();
    }

    private Change chosen(String at, String value, RevisionId... base) {
        return change(Field.on(entry, Slot.ANSWER, ":" + at), value, Speaker.CLIENT, base);
    }

    private static Change said(Field field, String text, String by, RevisionId... base) {
        return change(field, text, worker(by), base);
    }

    private static Change change(Field field, String value, Speaker speaker, RevisionId... base) {
        return new Change(field, value, Set.of(speaker), Source.SAID, Set.of(base));
    }

    private static Speaker worker(String name) {
        return new Speaker(Speaker.Kind.WORKER, "Naam van " + name);
    }
}
