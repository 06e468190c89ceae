package srh.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.access.Account;
import srh.access.Caller;
import srh.access.CareRelation;
import srh.access.Operation;
import srh.access.Role;
import srh.access.TrailLine;
import srh.dossier.Answer;
import srh.dossier.Draft;
import srh.dossier.Renewed;
import srh.dossier.Saved;
import srh.dossier.Sheet;
import srh.model.Change;
import srh.model.EntryId;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.PersonId;
import srh.model.RevisionId;
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;
import srh.worksheet.GivenFile;
import srh.worksheet.SubjectKind;
import srh.worksheet.Value;
import srh.worksheet.Written;

/** Files that are added to worksheets: what is kept of them, and who can get them. */
class FilesTest {
    private static final GivenFile NOTE = Given.file("brief.txt", "Beste Anna,");
    private static final GivenFile OTHER = Given.file("andere.txt", "Dag!");

    @TempDir
    Path folder;
    private Installation house;
    private PersonId anna;
    private Caller client;
    private Caller worker;
    private CareRelation relation;
    private EntryId entry;

    @BeforeEach
    void open() {
        house = new Installation(folder);
        Account self = house.client("anna");
        Account joost = house.account("joost", null, Role.WORKER);
        anna = self.person();
        relation = house.care(anna, joost);
        client = house.in(self);
        worker = house.in(joost);
        entry = begun();
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    private EntryId begun() {
        EntryId fresh = EntryId.random();
        assertThat(house.entries.begin(client, fresh, anna, Diary.PERSON)).isInstanceOf(Answer.Ok.class);
        return fresh;
    }

    @Test
    void a_file_is_an_answer_and_comes_back_as_it_was_given() {
        assertThat(add(client, NOTE)).isInstanceOf(Saved.Ok.class);
        Kept kept = fields(worker, entry).getFirst();
        assertThat(Written.value(kept.value().orElseThrow())).isEqualTo(NOTE.value());
        assertThat(read(worker, entry, kept.field().id(), NOTE)).isEqualTo("Beste Anna,");
    }

    @Test
    void the_trail_says_who_added_it_and_who_read_it_and_nothing_of_what_is_in_it() {
        int before = house.trail().size();
        add(client, NOTE);
        read(worker, entry, photo().id(), NOTE);
        assertThat(house.trailSince(before)).extracting(TrailLine::operation, TrailLine::objectType, TrailLine::person).containsExactly(
                org.assertj.core.groups.Tuple.tuple(Operation.CHANGE_WORKSHEET.name(), "file", anna),
                org.assertj.core.groups.Tuple.tuple(Operation.SEE_WORKSHEET.name(), "file", anna));
        assertThat(house.trailSince(before).toString()).doesNotContain("brief", NOTE.value().sha256());
    }

    @Test
    void when_access_ends_nobody_gets_the_file_any_more() {
        add(client, NOTE);
        house.store.transaction(rows -> {
            rows.access().keep(new CareRelation(relation.id(), anna, relation.holder(), relation.from(), house.now));
            return true;
        });
        assertThat(house.files.read(worker, entry, photo().id(), NOTE.value())).isInstanceOf(Answer.Denied.class);
    }

    @Test
    void what_is_too_big_or_of_another_type_than_asked_is_refused_and_nothing_of_it_is_kept() {
        assertThat(problem(add(client, Given.file("groot.txt", "x".repeat(1_001))))).isEqualTo("dossier.answer.too-big");
        assertThat(problem(add(client, Given.file("heel groot.txt", "x".repeat(2_001))))).isEqualTo("dossier.answer.too-big");
        GivenFile paper = Given.file("brief.pdf", "%PDF-1.7");
        assertThat(problem(add(client, paper))).isEqualTo("dossier.answer.other-file");
        assertThat(fields(client, entry)).isEmpty();
        assertThat(inStore(entry, paper)).isFalse();
    }

    @Test
    void a_file_that_was_taken_away_can_be_got_as_an_earlier_answer_and_put_back() {
        RevisionId first = kept(add(client, NOTE)).latest().id();
        RevisionId gone = kept(house.entries.save(client, draft(entry, null, first))).latest().id();
        assertThat(read(worker, entry, photo().id(), NOTE)).isEqualTo("Beste Anna,");
        assertThat(house.entries.save(client, draft(entry, NOTE, gone))).isInstanceOf(Saved.Ok.class);
    }

    @Test
    void nobody_makes_a_file_an_answer_where_it_was_not_added() {
        add(client, NOTE);
        EntryId elsewhere = begun();
        assertThat(problem(house.entries.save(client, draft(elsewhere, NOTE)))).isEqualTo("dossier.answer.no-such-file");
        assertThat(house.files.read(client, elsewhere, photo().id(), NOTE.value())).isInstanceOf(Answer.Denied.class);
        assertThat(house.files.read(client, entry, photo().id(), OTHER.value())).isInstanceOf(Answer.Denied.class);
        Value.File renamed = new Value.File(NOTE.value().contentType(), "anders.txt", NOTE.value().bytes(), NOTE.value().sha256());
        assertThat(house.files.read(client, entry, photo().id(), renamed)).isInstanceOf(Answer.Denied.class);
    }

    @Test
    void a_file_comes_with_the_answer_that_names_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> house.files.add(client, draft(entry, OTHER), NOTE));
    }

    @Test
    void sent_twice_it_is_kept_once_and_two_files_given_at_once_both_stand() {
        Draft draft = draft(entry, NOTE);
        house.files.add(client, draft, NOTE);
        assertThat(house.files.add(client, draft, NOTE)).isInstanceOf(Saved.Ok.class);
        assertThat(house.files.add(worker, draft(entry, OTHER), OTHER)).isInstanceOf(Saved.Conflict.class);
        assertThat(read(client, entry, photo().id(), NOTE)).isEqualTo("Beste Anna,");
        assertThat(read(client, entry, photo().id(), OTHER)).isEqualTo("Dag!");
    }

    @Test
    void it_goes_along_into_a_newer_version_of_the_worksheet() {
        add(client, NOTE);
        house.entries.worksheets = List.of(new Diary(SubjectKind.PERSON, "2"));
        EntryId newer = EntryId.random();
        assertThat(((Answer.Ok<Renewed>) house.entries.renew(client, newer, entry)).value().left()).isEmpty();
        assertThat(read(worker, newer, Field.on(newer, Slot.ANSWER, ":photo").id(), NOTE)).isEqualTo("Beste Anna,");
    }

    private Field photo() {
        return Field.on(entry, Slot.ANSWER, ":photo");
    }

    private Saved add(Caller who, GivenFile file) {
        return house.files.add(who, draft(entry, file), file);
    }

    private Draft draft(EntryId on, @Nullable GivenFile file, RevisionId... base) {
        String value = file == null ? null : Written.of(file.value());
        return house.draft(on, new Change(Field.on(on, Slot.ANSWER, ":photo"), value, Set.of(Speaker.CLIENT), Source.SAID, Set.of(base)));
    }

    private String read(Caller who, EntryId on, FieldId field, GivenFile file) {
        return new String(((Answer.Ok<byte[]>) house.files.read(who, on, field, file.value())).value(), StandardCharsets.UTF_8);
    }

    private boolean inStore(EntryId on, GivenFile file) {
        return house.store.transaction(rows -> rows.files().content(on, file.value().sha256()).isPresent());
    }

    private List<Kept> fields(Caller who, EntryId on) {
        return ((Answer.Ok<Sheet>) house.entries.open(who, on)).value().fields();
    }

    private Kept kept(Saved saved) {
        return house.kept(saved);
    }

    private static String problem(Saved saved) {
        return ((Saved.Rejected) saved).problem().key();
    }
}
