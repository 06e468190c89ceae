package srh.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static srh.dossier.internal.Installation.by;
import static srh.dossier.internal.Installation.said;
import static srh.dossier.internal.Installation.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.access.Account;
import srh.access.Caller;
import srh.access.Role;
import srh.access.TrailLine.Outcome;
import srh.dossier.Answer;
import srh.dossier.Draft;
import srh.dossier.Saved;
import srh.model.Change;
import srh.model.CommandId;
import srh.model.ConversationId;
import srh.model.Domain;
import srh.model.Field;
import srh.model.Kept;
import srh.model.PersonId;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;

class KeepingTest {
    @TempDir
    Path folder;
    private Installation house;
    private Account anna;
    private Account sanne;
    private Caller client;
    private Caller careWorker;
    private PersonId person;
    private Field now;

    @BeforeEach
    void open() {
        house = new Installation(folder);
        anna = house.client("anna");
        sanne = house.account("sanne", null, Role.WORKER);
        person = anna.person();
        house.care(person, sanne);
        client = house.in(anna);
        careWorker = house.in(sanne);
        now = Field.in(person, Domain.LIVING, Slot.NOW);
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    private Saved save(Caller who, Change... changes) {
        return house.dossiers.save(who, house.draft(person, changes));
    }

    private RevisionId version(Saved saved) {
        return house.kept(saved).latest().id();
    }

    @Test
    void what_is_answered_as_kept_is_what_everybody_sees_afterwards() {
        Saved saved = save(client, said(now, "een eigen kamer"));
        assertThat(saved).isInstanceOf(Saved.Ok.class);
        assertThat(house.stored(person)).containsExactly(house.kept(saved));
        Revision revision = house.kept(saved).latest();
        assertThat(revision.typist()).isEqualTo(new Revision.Typist(anna.id().value(), anna.name(), true));
        assertThat(revision.said()).containsExactly(Speaker.CLIENT);
        assertThat(revision.at()).isEqualTo(house.now);
        assertThat(revision.conversation()).isEqualTo(house.conversation);
    }

    @Test
    void two_who_did_not_know_of_each_other_both_keep_their_text() {
        RevisionId first = version(save(client, said(now, "eerst")));
        Caller otherTab = house.in(anna);
        assertThat(save(client, said(now, "dit", first))).isInstanceOf(Saved.Ok.class);
        Saved stale = save(otherTab, said(now, "en dat", first));
        assertThat(stale).isInstanceOf(Saved.Conflict.class);
        assertThat(house.kept(stale).versions()).extracting(Revision::value).containsExactly("dit", "en dat");
        assertThat(house.stored(person)).containsExactly(house.kept(stale));

        RevisionId[] both = house.kept(stale).versions().stream().map(Revision::id).toArray(RevisionId[]::new);
        assertThat(save(client, said(now, "dit en dat", both))).isInstanceOf(Saved.Ok.class);
        assertThat(house.stored(person).getFirst().versions()).extracting(Revision::value).containsExactly("dit en dat");
    }

    @Test
    void the_same_single_field_filled_by_two_at_once_keeps_both() {
        Field status = Field.in(person, Domain.WORKING, Slot.SATISFACTION);
        save(client, said(status, "7"));
        assertThat(save(careWorker, said(status, "4"))).isInstanceOf(Saved.Conflict.class);
    }

    @Test
    void a_command_sent_twice_is_kept_once_and_answered_the_same() {
        Draft draft = house.draft(person, said(now, "eenmaal"));
        Saved first = house.dossiers.save(client, draft);
        house.later(Duration.ofSeconds(3));
        assertThat(house.dossiers.save(client, draft)).isEqualTo(first);
        assertThat(history(now)).hasSize(1);
    }

    @Test
    void a_command_sent_again_with_something_else_in_it_is_not_called_kept() {
        Draft draft = house.draft(person, said(now, "eenmaal"));
        house.dossiers.save(client, draft);
        Draft other = new Draft(draft.command(), person, house.conversation, List.of(said(now, "iets anders")));
        Draft more = new Draft(draft.command(), person, house.conversation,
                List.of(said(now, "eenmaal"), said(Field.in(person, Domain.LIVING, Slot.NOW), "erbij")));
        assertThat(problem(house.dossiers.save(client, other))).isEqualTo("dossier.save.command-used");
        assertThat(problem(house.dossiers.save(client, more))).isEqualTo("dossier.save.command-used");
        assertThat(problem(house.dossiers.save(careWorker, draft))).isEqualTo("dossier.save.command-used");
        assertThat(history(now)).hasSize(1);
    }

    @Test
    void the_clients_words_are_never_changed_by_anybody_else() {
        RevisionId own = version(save(client, said(now, "van mij")));
        assertThat(save(careWorker, said(now, "verbeterd", own))).isInstanceOf(Saved.Denied.class);
        assertThat(save(careWorker, said(now, "ernaast"))).isInstanceOf(Saved.Denied.class);
        assertThat(save(careWorker, said(now, null, own))).isInstanceOf(Saved.Denied.class);
        assertThat(house.stored(person).getFirst().versions()).extracting(Revision::value).containsExactly("van mij");
        assertThat(house.trail()).filteredOn(l -> l.outcome() == Outcome.DENIED).hasSize(3);
    }

    @Test
    void a_worker_writes_down_what_the_client_said_and_the_client_can_change_it() {
        RevisionId typed = version(save(careWorker, said(now, "ik woon hier graag")));
        Saved changed = save(client, said(now, "ik woon hier heel graag", typed));
        assertThat(changed).isInstanceOf(Saved.Ok.class);
        assertThat(save(careWorker, said(now, "toch niet", version(changed)))).isInstanceOf(Saved.Denied.class);
    }

    @Test
    void a_worker_writes_down_what_the_client_showed_and_it_is_the_clients() {
        RevisionId shown = version(save(careWorker, by(Speaker.CLIENT, Source.SHOWN, now, "wijst de keuken aan")));
        assertThat(save(client, said(now, "ik wil koken", shown))).isInstanceOf(Saved.Ok.class);
        assertThat(history(now)).extracting(Revision::source).containsExactly(Source.SHOWN, Source.SAID);
    }

    @Test
    void a_workers_own_words_stay_the_workers() {
        RevisionId seen = version(save(careWorker, by(worker(sanne), Source.SEEN, now, "lacht vaak")));
        assertThat(save(client, said(now, "niet waar", seen))).isInstanceOf(Saved.Denied.class);
        Account tom = house.account("tom", null, Role.WORKER);
        house.care(person, tom);
        assertThat(save(house.in(tom), by(worker(tom), Source.SEEN, now, "zag ik ook", seen))).isInstanceOf(Saved.Denied.class);
        assertThat(save(careWorker, by(worker(sanne), Source.SEEN, now, "lacht", seen))).isInstanceOf(Saved.Ok.class);
    }

    @Test
    void words_are_written_down_as_those_of_who_may_be_said_to_have_said_them() {
        Account tom = house.account("tom", null, Role.WORKER);
        assertThat(problem(save(careWorker, by(worker(tom), Source.SEEN, now, "x")))).isEqualTo("dossier.save.in-own-name");
        assertThat(problem(save(client, by(worker(sanne), Source.SAID, now, "x")))).isEqualTo("dossier.save.say-it-yourself");
        assertThat(problem(save(client, new Change(now, "x", Set.of(Speaker.CLIENT, worker(sanne)), Source.SAID, Set.of()))))
                .isEqualTo("dossier.save.in-own-name");
        Speaker mother = new Speaker(Speaker.Kind.CLOSE_ONE, "moeder");
        assertThat(save(careWorker, by(mother, Source.SAID, now, "ze kookt goed"))).isInstanceOf(Saved.Ok.class);
        assertThat(save(careWorker, new Change(Field.in(person, Domain.LIVING, Slot.NOW), "samen gezegd",
                Set.of(Speaker.CLIENT, worker(sanne)), Source.SAID, Set.of()))).isInstanceOf(Saved.Ok.class);
    }

    @Test
    void each_fault_of_a_value_is_refused_with_its_own_sentence_and_nothing_is_kept() {
        assertThat(problem(save(client, said(now, " ")))).isEqualTo("dossier.save.empty");
        assertThat(problem(save(client, said(now, "x".repeat(20_001))))).isEqualTo("dossier.save.too-long");
        assertThat(problem(save(client, said(now, "a\u0000b")))).isEqualTo("dossier.save.unreadable");
        assertThat(problem(save(client, said(Field.in(person, Domain.LIVING, Slot.WISH), "MISSCHIEN")))).isEqualTo("dossier.save.no-such-option");
        assertThat(problem(save(client, said(Field.in(person, Domain.LIVING, Slot.SATISFACTION), "11")))).isEqualTo("dossier.save.out-of-range");
        Field goal = Field.within(Field.in(person, Domain.LIVING, Slot.WISH), Slot.GOAL);
        assertThat(problem(save(client, said(Field.within(goal, Slot.GOAL_TARGET_DAY), "2027-02-29")))).isEqualTo("dossier.save.no-such-day");
        assertThat(problem(save(client, said(now, "een"), said(now, "twee")))).isEqualTo("dossier.save.twice");
        assertThat(problem(save(client, said(now, null)))).isEqualTo("dossier.save.nothing-to-take-back");
        Change[] much = IntStream.range(0, 6).mapToObj(i -> said(Field.in(person, Domain.LIVING, Slot.NOW), "x".repeat(19_000))).toArray(Change[]::new);
        assertThat(problem(save(client, much))).isEqualTo("dossier.save.too-much");
        assertThat(house.stored(person)).isEmpty();
        assertThat(house.trail()).hasSize(9).allMatch(l -> l.outcome() == Outcome.REFUSED);
    }

    @Test
    void one_bad_change_keeps_all_of_the_draft_out() {
        assertThat(problem(save(client, said(now, "goed"), said(Field.in(person, Domain.LIVING, Slot.NOW), "")))).isEqualTo("dossier.save.empty");
        assertThat(house.stored(person)).isEmpty();
    }

    @Test
    void what_something_is_part_of_is_kept_with_it_and_must_be_the_right_thing() {
        Field wish = Field.in(person, Domain.LIVING, Slot.WISH);
        Field content = Field.within(wish, Slot.CONTENT);
        assertThat(problem(save(client, said(content, "een tuin")))).isEqualTo("dossier.save.part-missing");
        assertThat(save(client, said(content, "een tuin"), said(wish, "CHANGE"))).isInstanceOf(Saved.Ok.class);
        Field wrong = new Field(srh.model.FieldId.random(), person, Slot.GOAL_SENTENCE, null, wish.id());
        assertThat(problem(save(client, said(wrong, "x")))).isEqualTo("dossier.save.other-place");
        Field moved = new Field(content.id(), person, Slot.WHY, null, wish.id());
        assertThat(problem(save(client, said(moved, "x")))).isEqualTo("dossier.save.other-place");

        RevisionId made = house.stored(person).stream().filter(k -> k.field().equals(wish)).findFirst().orElseThrow().latest().id();
        assertThat(save(client, said(wish, null, made))).isInstanceOf(Saved.Ok.class);
        assertThat(problem(save(client, said(Field.within(wish, Slot.CONTENT), "nog iets")))).isEqualTo("dossier.save.part-taken-back");
    }

    @Test
    void a_worker_takes_back_no_wish_with_somebody_elses_words_in_it() {
        Field wish = Field.in(person, Domain.LIVING, Slot.WISH);
        RevisionId made = version(save(careWorker, said(wish, "CHANGE")));
        save(client, said(Field.within(wish, Slot.CONTENT), "mijn wens"));
        assertThat(problem(save(careWorker, said(wish, null, made)))).isEqualTo("dossier.save.others-inside");
        assertThat(save(client, said(wish, null, made))).isInstanceOf(Saved.Ok.class);
    }

    @Test
    void a_wish_is_taken_back_only_by_its_maker_or_the_client() {
        Field wish = Field.in(person, Domain.LIVING, Slot.WISH);
        RevisionId made = version(save(client, said(wish, "CHANGE")));
        assertThat(save(careWorker, said(wish, null, made))).isInstanceOf(Saved.Denied.class);
        assertThat(save(careWorker, said(wish, "KEEP", made))).isInstanceOf(Saved.Ok.class);
    }

    @Test
    void a_field_or_a_part_of_another_persons_record_is_denied_with_a_line() {
        Account bram = house.client("bram");
        Field his = Field.in(bram.person(), Domain.LIVING, Slot.WISH);
        Saved own = house.dossiers.save(house.in(bram), house.draft(bram.person(), said(his, "KEEP")));
        String before = house.kept();
        Field taken = new Field(his.id(), person, Slot.WISH, Domain.LIVING, null);
        Field inside = new Field(srh.model.FieldId.random(), person, Slot.CONTENT, null, his.id());
        assertThat(save(client, said(taken, "CHANGE", house.kept(own).latest().id()))).isInstanceOf(Saved.Denied.class);
        assertThat(save(client, said(inside, "erin"))).isInstanceOf(Saved.Denied.class);
        assertThat(house.kept()).isEqualTo(before);
        assertThat(house.trail().reversed().subList(0, 2)).allMatch(l -> l.outcome() == Outcome.DENIED && person.equals(l.person()));
        assertThat(house.dossiers.history(client, person, his.id())).isInstanceOf(Answer.Denied.class);
    }

    @Test
    void versions_of_other_fields_are_no_base() {
        RevisionId other = version(save(client, said(now, "dit")));
        Field second = Field.in(person, Domain.LIVING, Slot.NOW);
        assertThat(problem(save(client, said(second, "x", other)))).isEqualTo("dossier.save.base-unknown");
        save(client, said(second, "daar"));
        assertThat(problem(save(client, said(second, "x", other)))).isEqualTo("dossier.save.base-unknown");
    }

    @Test
    void a_clock_that_is_set_back_does_not_change_the_order() {
        RevisionId first = version(save(client, said(now, "eerst")));
        house.now = house.now.minus(Duration.ofDays(1));
        Saved second = save(client, said(now, "daarna", first));
        Saved third = save(client, said(now, "ook", first));
        assertThat(house.kept(third).latest().value()).isEqualTo("ook");
        assertThat(history(now)).extracting(Revision::value).containsExactly("eerst", "daarna", "ook");
        assertThat(history(now)).extracting(Revision::at).isSorted().doesNotHaveDuplicates();
        assertThat(second).isInstanceOf(Saved.Ok.class);
    }

    @Test
    void where_the_trail_cannot_be_written_nothing_is_kept_and_nothing_is_read() {
        save(client, said(now, "al bewaard"));
        String before = house.kept();
        int lines = house.trail().size();
        house.trailFails = true;
        assertThatThrownBy(() -> save(client, said(Field.in(person, Domain.LIVING, Slot.NOW), "verloren"))).isInstanceOf(FailingTrail.TrailIsFull.class);
        assertThatThrownBy(() -> house.dossiers.open(client, person)).isInstanceOf(FailingTrail.TrailIsFull.class);
        house.trailFails = false;
        assertThat(house.kept()).isEqualTo(before);
        assertThat(house.trail()).hasSize(lines);
    }

    @Test
    void when_the_care_relation_ends_the_next_save_is_denied() {
        save(careWorker, said(now, "nog wel"));
        Caller administrator = house.in(house.account("beheer", null, Role.ADMINISTRATOR));
        house.administration.endCare(administrator, house.store.transaction(r -> r.access().careRelations()).getFirst().id());
        assertThat(save(careWorker, said(Field.in(person, Domain.LIVING, Slot.NOW), "niet meer"))).isInstanceOf(Saved.Denied.class);
        house.now = house.now.minus(Duration.ofHours(3));
        assertThat(save(careWorker, said(Field.in(person, Domain.LIVING, Slot.NOW), "klok terug"))).isInstanceOf(Saved.Denied.class);
        assertThat(house.stored(person)).hasSize(1);
    }

    @Test
    void earlier_conversations_are_told_newest_first_with_who_typed() {
        RevisionId first = version(save(client, said(now, "toen")));
        house.now = house.now.plus(Duration.ofDays(2));
        ConversationId second = ConversationId.random();
        house.dossiers.save(careWorker, new Draft(CommandId.random(), person, second, List.of(said(Field.in(person, Domain.SAFETY, Slot.NOW), "later"))));
        var sittings = ((Answer.Ok<List<srh.dossier.Sitting>>) house.dossiers.earlier(client, person)).value();
        assertThat(sittings).extracting(srh.dossier.Sitting::conversation).containsExactly(second, house.conversation);
        assertThat(sittings.getFirst().typists()).containsExactly(sanne.name());
        save(client, said(now, "nu", first));
        var then = ((Answer.Ok<srh.dossier.Dossier>) house.dossiers.asOf(client, person, house.now.minusSeconds(60))).value();
        assertThat(then.fields()).extracting(Kept::value).containsExactly(java.util.Optional.of("toen"));
    }

    private List<Revision> history(Field field) {
        return ((Answer.Ok<List<Revision>>) house.dossiers.history(client, person, field.id())).value();
    }

    private static String problem(Saved saved) {
        return saved instanceof Saved.Rejected(var problem) ? problem.key() : "not refused: " + saved;
    }
}
