package srh.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static srh.store.internal.Samples.NOON;
import static srh.store.internal.Samples.person;
import static srh.store.internal.Samples.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import srh.dossier.spi.Store.Rows;
import srh.model.CommandId;
import srh.model.Domain;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.Person;
import srh.model.PersonId;
import srh.model.Revision;
import srh.model.Slot;
import srh.model.Speaker;

/** What the store promises of fields and versions, on each database. */
@ParameterizedClass
@EnumSource(OnDatabase.class)
class FieldsTest {
    private final JooqStore store;

    FieldsTest(OnDatabase database) {
        store = database.store();
    }

    private void in(Consumer<Rows> work) {
        store.transaction(rows -> {
            work.accept(rows);
            return true;
        });
    }

    private <T> List<T> list(Function<Rows, List<T>> question) {
        return store.transaction(question);
    }

    private <T> Optional<T> one(Function<Rows, Optional<T>> question) {
        return store.transaction(question);
    }

    private Person newPerson() {
        Person person = person("Samira");
        in(rows -> rows.access().keep(person));
        return person;
    }

    private CommandId keep(Field field, Revision... revisions) {
        CommandId last = CommandId.random();
        for (Revision revision : revisions) {
            CommandId command = CommandId.random();
            in(rows -> rows.fields().add(command, field, revision));
            last = command;
        }
        return last;
    }

    private List<Kept> of(Person person) {
        return list(rows -> rows.fields().of(person.id()));
    }

    @Test
    void aVersionComesBackExactlyAsItWasKept() {
        Field field = Field.in(newPerson().id(), Domain.LIVING, Slot.NOW);
        Set<Speaker> said = Set.of(Speaker.CLIENT, new Speaker(Speaker.Kind.WORKER, "Jan: \\ \"de\nbuurman\\n\""),
                new Speaker(Speaker.Kind.CLOSE_ONE, "zus Zoë"));
        Revision first = revision(field, "  Ik woon fijn 🏡,\n\tmaar 'het' lekt; -- é e\u0301 \u202E  ", said, NOON);
        keep(field, first);
        Kept kept = list(rows -> rows.fields().of(field.record())).getFirst();
        assertThat(kept).isEqualTo(new Kept(field, first, List.of(first)));
    }

    @Test
    void theLongestTextOfAllComesBackWhole() {
        Field field = Field.in(newPerson().id(), Domain.SAFETY, Slot.STORY);
        String longest = "é".repeat(Slot.Form.LONGEST_TEXT);
        Revision first = revision(field, longest, NOON);
        keep(field, first);
        assertThat(list(rows -> rows.fields().history(field.id()))).containsExactly(first);
    }

    @Test
    void aMomentInTheHourThatSpringSkipsComesBackExactly() {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Amsterdam"));
        try {
            Field field = Field.in(newPerson().id(), Domain.LIVING, Slot.NOW);
            Revision first = revision(field, "nacht", Instant.parse("2026-03-29T02:30:00.000001Z"));
            keep(field, first);
            assertThat(of(new Person((PersonId) field.record(), "Samira")).getFirst().first().at()).isEqualTo(first.at());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aLaterVersionTakesThePlaceOfItsBaseAndTheFirstStaysKnown() {
        Person person = newPerson();
        Field field = Field.in(person.id(), Domain.LIVING, Slot.NOW);
        Revision first = revision(field, "een", NOON);
        Revision second = revision(field, "twee", NOON.plusSeconds(1), first);
        Revision third = revision(field, null, NOON.plusSeconds(2), second);
        keep(field, first, second, third);
        assertThat(of(person)).containsExactly(new Kept(field, first, List.of(third)));
        assertThat(list(rows -> rows.fields().history(field.id()))).containsExactly(first, second, third);
    }

    @Test
    void aVersionMadeOnAnOlderOneStandsBesideTheNewerUntilSomebodyChooses() {
        Person person = newPerson();
        Field field = Field.in(person.id(), Domain.WORKING, Slot.NOW);
        Revision first = revision(field, "een", NOON);
        Revision one = revision(field, "van de een", NOON.plusSeconds(1), first);
        Revision other = revision(field, "van de ander", NOON.plusSeconds(2), first);
        keep(field, first, one, other);
        assertThat(of(person)).containsExactly(new Kept(field, first, List.of(one, other)));
        Revision chosen = revision(field, "samen", NOON.plusSeconds(3), one, other);
        keep(field, chosen);
        assertThat(of(person)).containsExactly(new Kept(field, first, List.of(chosen)));
    }

    @Test
    void ofEachMomentItIsKnownWhatWasCurrentThen() {
        Person person = newPerson();
        Field now = Field.in(person.id(), Domain.WORKING, Slot.NOW);
        Field meaning = Field.in(person.id(), Domain.WORKING, Slot.MEANING);
        Revision first = revision(now, "een", NOON);
        Revision one = revision(now, "van de een", NOON.plusSeconds(10), first);
        Revision other = revision(now, "van de ander", NOON.plusSeconds(20), first);
        Revision chosen = revision(now, "samen", NOON.plusSeconds(30), one, other);
        Revision meant = revision(meaning, "veel", NOON.plusSeconds(15));
        keep(now, first, one, other, chosen);
        keep(meaning, meant);
        assertThat(at(person, -1)).isEmpty();
        assertThat(at(person, 0)).containsExactly(new Kept(now, first, List.of(first)));
        assertThat(at(person, 9)).containsExactly(new Kept(now, first, List.of(first)));
        assertThat(at(person, 10)).containsExactly(new Kept(now, first, List.of(one)));
        assertThat(at(person, 20)).containsExactlyInAnyOrder(new Kept(now, first, List.of(one, other)),
                new Kept(meaning, meant, List.of(meant)));
        assertThat(at(person, 30)).containsExactlyInAnyOrder(new Kept(now, first, List.of(chosen)),
                new Kept(meaning, meant, List.of(meant)));
        assertThat(at(person, 1_000_000_000_000L)).isEqualTo(at(person, 30));
    }

    private List<Kept> at(Person person, long secondsAfterNoon) {
        return list(rows -> rows.fields().of(person.id(), NOON.plusSeconds(secondsAfterNoon)));
    }

    @Test
    void aPersonsFieldsAreHerOwnAndAllHerVersionsAreFoundOldestFirst() {
        Person samira = newPerson();
        Person tom = newPerson();
        Field wish = Field.in(samira.id(), Domain.LEISURE, Slot.WISH);
        Field content = Field.within(wish, Slot.CONTENT);
        Field toms = Field.ofPerson(tom.id(), Slot.STATUS);
        Revision aim = revision(wish, "KEEP", NOON.plusSeconds(1));
        Revision words = revision(content, "blijven zingen", NOON.plusSeconds(3));
        Revision changed = revision(wish, "CHANGE", NOON.plusSeconds(2), aim);
        keep(wish, aim);
        keep(content, words);
        keep(wish, changed);
        keep(toms, revision(toms, "RESTING", NOON));
        assertThat(of(samira)).extracting(Kept::field).containsExactlyInAnyOrder(wish, content);
        assertThat(of(tom)).extracting(Kept::field).containsExactly(toms);
        assertThat(list(rows -> rows.fields().all(samira.id()))).containsExactly(aim, changed, words);
    }

    @Test
    void lockedFieldsComeAsTheyAreAndUnknownOnesAreLeftOut() {
        Person person = newPerson();
        Field one = Field.in(person.id(), Domain.LIVING, Slot.NOW);
        Field other = Field.in(person.id(), Domain.LIVING, Slot.MEANING);
        keep(one, revision(one, "een", NOON));
        keep(other, revision(other, "twee", NOON));
        assertThat(list(rows -> rows.fields().locked(List.of(one.id(), FieldId.random(), other.id()))))
                .extracting(Kept::field).containsExactlyInAnyOrder(one, other);
        assertThat(list(rows -> rows.fields().locked(List.of(FieldId.random())))).isEmpty();
        assertThat(list(rows -> rows.fields().locked(List.of()))).isEmpty();
        assertThat(one(rows -> rows.fields().field(one.id()))).contains(one);
        assertThat(one(rows -> rows.fields().field(FieldId.random()))).isEmpty();
    }

    @Test
    void aCommandKnowsWhichFieldsItChanged() {
        Person person = newPerson();
        Field wish = Field.in(person.id(), Domain.LIVING, Slot.WISH);
        Field content = Field.within(wish, Slot.CONTENT);
        CommandId command = CommandId.random();
        in(rows -> {
            rows.fields().add(command, wish, revision(wish, "KEEP", NOON));
            rows.fields().add(command, content, revision(content, "zo blijven", NOON));
        });
        assertThat(one(rows -> rows.fields().changedBy(command)).orElseThrow())
                .containsExactlyInAnyOrder(wish.id(), content.id());
        assertThat(one(rows -> rows.fields().changedBy(CommandId.random()))).isEmpty();
    }

    @Test
    void aWorkThatFailsKeepsNothing() {
        Person person = newPerson();
        Field field = Field.in(person.id(), Domain.LIVING, Slot.NOW);
        assertThatThrownBy(() -> in(rows -> {
            rows.fields().add(CommandId.random(), field, revision(field, "half", NOON));
            throw new IllegalStateException("in mid-save");
        })).isInstanceOf(IllegalStateException.class).hasMessage("in mid-save");
        assertThat(of(person)).isEmpty();
        assertThat(list(rows -> rows.fields().history(field.id()))).isEmpty();
    }

    @Test
    void aVersionIsNotPutOnTopOfAnotherFieldsVersion() {
        Person person = newPerson();
        Field one = Field.in(person.id(), Domain.LIVING, Slot.NOW);
        Field other = Field.in(person.id(), Domain.LIVING, Slot.MEANING);
        Revision ofOne = revision(one, "een", NOON);
        keep(one, ofOne);
        keep(other, revision(other, "twee", NOON));
        assertThatThrownBy(() -> keep(other, revision(other, "drie", NOON, ofOne))).isInstanceOf(IllegalArgumentException.class);
        Field elsewhere = new Field(one.id(), newPerson().id(), Slot.WISH, Domain.LIVING, null);
        assertThatThrownBy(() -> keep(elsewhere, revision(elsewhere, "KEEP", NOON))).isInstanceOf(IllegalArgumentException.class);
        assertThat(of(person)).hasSize(2).noneMatch(Kept::inConflict);
    }

    @Test
    void manyFieldsOfOnePersonAreReadInAsManyQuestionsAsFew() {
        Person person = newPerson();
        List<Field> fields = new ArrayList<>();
        in(rows -> {
            for (int i = 0; i < 300; i++) {
                Field field = Field.in(person.id(), Domain.values()[i % 8], Slot.STORY);
                rows.fields().add(CommandId.random(), field, revision(field, "verhaal " + i, NOON.plusSeconds(i)));
                fields.add(field);
            }
        });
        assertThat(of(person)).extracting(Kept::field).containsExactlyInAnyOrderElementsOf(fields);
        List<FieldId> ids = fields.stream().map(Field::id).toList();
        assertThat(list(rows -> rows.fields().locked(ids))).hasSize(300);
    }
}
