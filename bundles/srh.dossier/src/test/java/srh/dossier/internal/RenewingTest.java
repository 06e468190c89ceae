package srh.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.access.Account;
import srh.access.Caller;
import srh.access.Role;
import srh.dossier.Answer;
import srh.dossier.Renewed;
import srh.dossier.Saved;
import srh.dossier.Sheet;
import srh.model.Change;
import srh.model.EntryId;
import srh.model.Field;
import srh.model.Kept;
import srh.model.PersonId;
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;
import srh.worksheet.About;
import srh.worksheet.Answers;
import srh.worksheet.Asked;
import srh.worksheet.Content;
import srh.worksheet.Face;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.LinkId;
import srh.worksheet.Questionnaire;
import srh.worksheet.Range;
import srh.worksheet.SubjectKind;
import srh.worksheet.Upgrades;
import srh.worksheet.Value;
import srh.worksheet.Wording;
import srh.worksheet.Worksheet;
import srh.worksheet.Written;

/** A filled-in worksheet that goes on in a newer version. */
class RenewingTest {
    private static final ItemPath HOURS = place("hours");
    private static final ItemPath STORY = place("story");

    @TempDir
    Path folder;
    private Installation house;
    private Caller client;
    private Caller joost;
    private Caller fatma;
    private EntryId older;

    /** The diary with other questions, and a way of its own to take answers over. */
    private record NewDiary(List<Item> items, @Nullable Upgrades way) implements Worksheet, Upgrades {
        @Override
        public About about() {
            return new Diary(SubjectKind.PERSON, "2").about();
        }

        @Override
        public Content content() {
            return new Content.Form(new Questionnaire("urn:srh:test:diary", "2", new Wording("Diary"), Locale.ENGLISH, List.of(), items));
        }

        @Override
        public Upgraded upgrade(String olderVersion, Answers answers) {
            return way == null ? Upgrades.bySameName(new Questionnaire("urn:srh:test:diary", "2", new Wording("Diary"), Locale.ENGLISH, List.of(), items), answers)
                    : way.upgrade(olderVersion, answers);
        }
    }

    @BeforeEach
    void open() {
        house = new Installation(folder);
        Account self = house.client("anna");
        PersonId anna = self.person();
        Account one = house.account("joost", null, Role.WORKER);
        Account other = house.account("fatma", null, Role.WORKER);
        house.care(anna, one);
        house.care(anna, other);
        client = house.in(self);
        joost = house.in(one);
        fatma = house.in(other);
        older = EntryId.random();
        assertThat(house.entries.begin(joost, older, anna, Diary.PERSON)).isInstanceOf(Answer.Ok.class);
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    @Test
    void what_fits_goes_along_and_stays_with_who_said_it_and_when_and_the_older_one_stays_as_it_is() {
        answer(joost, "hours", new Value.Decimal(new BigDecimal("7.5")), Speaker.CLIENT);
        tell(fatma, "story", "Ik zag haar wakker.", worker("fatma"));
        tell(client, "story", "Onrustig.", Speaker.CLIENT);
        List<Kept> before = fields(joost, older);
        house.later(Duration.ofMinutes(5));
        asks(hours(24), story(Face.Privacy.SHARED));
        Renewed renewed = renew(joost);
        assertThat(renewed.left()).isEmpty();
        assertThat(renewed.sheet().definition().about().version()).isEqualTo("2");
        assertThat(fields(joost, renewed.sheet().entry().id())).extracting(k -> k.field().at(), k -> k.latest().value(), k -> k.latest().said(),
                        k -> k.latest().typist().name(), k -> k.latest().at())
                .containsExactlyInAnyOrderElementsOf(before.stream().map(k -> org.assertj.core.groups.Tuple.tuple(k.field().at(), k.latest().value(),
                        k.latest().said(), k.latest().typist().name(), k.latest().at())).toList());
        assertThat(fields(joost, older)).isEqualTo(before);
    }

    @Test
    void words_stay_those_of_who_said_them_and_nobody_else_changes_them() {
        tell(client, "story", "Onrustig.", Speaker.CLIENT);
        asks(story(Face.Privacy.SHARED));
        EntryId fresh = renew(joost).sheet().entry().id();
        Kept kept = fields(joost, fresh).getFirst();
        Change over = new Change(kept.field(), "Rustig.", Set.of(worker("joost")), Source.SAID, Set.of(kept.latest().id()));
        assertThat(house.entries.save(joost, house.draft(fresh, over))).isEqualTo(new Saved.Denied());
    }

    @Test
    void two_answers_that_stood_beside_each_other_still_do() {
        answer(joost, "hours", new Value.Decimal(BigDecimal.ONE), Speaker.CLIENT);
        answer(fatma, "hours", new Value.Decimal(BigDecimal.TWO), Speaker.CLIENT);
        asks(hours(24));
        assertThat(fields(joost, renew(joost).sheet().entry().id())).singleElement().satisfies(kept -> assertThat(kept.standing()).hasSize(2));
    }

    @Test
    void what_does_not_fit_is_told_and_stays_in_the_older_one() {
        answer(joost, "hours", new Value.Decimal(new BigDecimal("7.5")), Speaker.CLIENT);
        tell(client, "story", "Onrustig.", Speaker.CLIENT);
        asks(hours(7));
        Renewed renewed = renew(joost);
        assertThat(renewed.left()).isEqualTo(Map.of(HOURS, new Value.Decimal(new BigDecimal("7.5")), STORY, new Value.Text("Onrustig.")));
        assertThat(renewed.sheet().fields()).isEmpty();
        assertThat(fields(client, older)).hasSize(2);
    }

    @Test
    void what_is_only_for_its_author_goes_along_for_its_author_alone() {
        tell(joost, "own", "Dit raakt mij.", worker("joost"));
        asks(own(Face.Privacy.AUTHOR));
        EntryId fresh = renew(fatma).sheet().entry().id();
        assertThat(fields(fatma, fresh)).isEmpty();
        assertThat(fields(client, fresh)).isEmpty();
        assertThat(fields(joost, fresh)).singleElement().satisfies(kept -> assertThat(kept.value()).contains("Dit raakt mij."));
    }

    @Test
    void a_newer_version_that_asks_everybody_does_not_tell_what_was_only_for_its_author() {
        tell(joost, "own", "Dit raakt mij.", worker("joost"));
        asks(own(Face.Privacy.SHARED));
        Renewed byAnother = renew(fatma);
        assertThat(byAnother.left()).isEmpty();
        assertThat(fields(joost, byAnother.sheet().entry().id())).isEmpty();
        assertThat(renew(joost).left()).containsOnlyKeys(place("own"));
    }

    @Test
    void a_worksheet_may_take_answers_over_in_its_own_way_and_words_stay_whose_they_are() {
        answer(joost, "hours", new Value.Decimal(new BigDecimal("7.5")), Speaker.CLIENT);
        tell(client, "story", "Onrustig.", Speaker.CLIENT);
        house.entries.worksheets = List.of(new NewDiary(List.of(hours(24), text("tale", Face.Privacy.SHARED)), (version, answers) -> new Upgrades.Upgraded(
                new Answers(Map.of(HOURS, new Value.Decimal(BigDecimal.TEN), place("tale"), answers.at(STORY).orElseThrow())), Map.of())));
        EntryId fresh = renew(joost).sheet().entry().id();
        assertThat(fields(joost, fresh)).extracting(k -> k.field().at(), k -> k.latest().value(), k -> k.latest().typist().name()).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple(":hours", Written.of(new Value.Decimal(BigDecimal.TEN)), "Naam van joost"),
                org.assertj.core.groups.Tuple.tuple(":tale", "Onrustig.", "Naam van anna"));
    }

    @Test
    void where_its_own_way_fails_an_answer_goes_over_where_its_question_still_is() {
        tell(client, "story", "Onrustig.", Speaker.CLIENT);
        house.entries.worksheets = List.of(new NewDiary(List.of(story(Face.Privacy.SHARED)), (version, answers) -> {
            throw new IllegalStateException("no");
        }));
        assertThat(fields(joost, renew(joost).sheet().entry().id())).hasSize(1);
    }

    @Test
    void asked_twice_under_one_id_it_goes_on_once() {
        tell(client, "story", "Onrustig.", Speaker.CLIENT);
        asks(story(Face.Privacy.SHARED));
        EntryId fresh = EntryId.random();
        assertThat(house.entries.renew(joost, fresh, older)).isInstanceOf(Answer.Ok.class);
        assertThat(house.entries.renew(joost, fresh, older)).isInstanceOf(Answer.Ok.class);
        assertThat(fields(joost, fresh)).hasSize(1);
    }

    @Test
    void a_worksheet_that_is_gone_is_not_renewed() {
        house.entries.worksheets = List.of();
        assertThat(house.entries.renew(joost, EntryId.random(), older)).isInstanceOf(Answer.Denied.class);
    }

    private void asks(Item... items) {
        house.entries.worksheets = List.of(new NewDiary(List.of(items), null));
    }

    private static Item hours(int most) {
        return new Item.Decimal(Diary.face("hours", Face.Privacy.SHARED), Asked.ONCE, new Range<>(BigDecimal.ZERO, BigDecimal.valueOf(most)), 1,
                Item.Counting.BOX, null, null);
    }

    private static Item story(Face.Privacy privacy) {
        return text("story", privacy);
    }

    private static Item own(Face.Privacy privacy) {
        return text("own", privacy);
    }

    private static Item text(String name, Face.Privacy privacy) {
        return new Item.Text(Diary.face(name, privacy), Asked.ONCE, 5000, 0);
    }

    private static ItemPath place(String name) {
        return new ItemPath(new LinkId(name), List.of());
    }

    private Renewed renew(Caller who) {
        return ((Answer.Ok<Renewed>) house.entries.renew(who, EntryId.random(), older)).value();
    }

    private List<Kept> fields(Caller who, EntryId entry) {
        return ((Answer.Ok<Sheet>) house.entries.open(who, entry)).value().fields();
    }

    private void answer(Caller who, String at, Value value, Speaker speaker) {
        keep(who, Field.on(older, Slot.ANSWER, ":" + at), Written.of(value), speaker);
    }

    private void tell(Caller who, String at, String words, Speaker speaker) {
        keep(who, Field.on(older, Slot.ANSWER_WORDS, ":" + at), words, speaker);
    }

    private void keep(Caller who, Field field, String value, Speaker speaker) {
        Saved saved = house.entries.save(who, house.draft(older, new Change(field, value, Set.of(speaker), Source.SAID, Set.<srh.model.RevisionId>of())));
        assertThat(saved).isInstanceOfAny(Saved.Ok.class, Saved.Conflict.class);
    }

    private static Speaker worker(String name) {
        return new Speaker(Speaker.Kind.WORKER, "Naam van " + name);
    }
}
