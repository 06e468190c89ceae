package srh.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.DetachEvent;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import srh.model.Domain;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;

class WordsEntryTest {
    private final Table table = new Table();
    private final Table.Seat worker = table.worker("Broer R.");
    private final Table.Seat client = table.client();
    private final String id = FieldId.random().toString();
    private final String command = UUID.randomUUID().toString();

    private WordsEntry fresh(Opened who) {
        Place place = Place.fresh("new:NOW:WORKING", field -> new Field(field, table.person.id(), Slot.NOW, Domain.WORKING, null));
        return new WordsEntry(who, place, "slot-NOW-entry", "Hoe is het nu?");
    }

    private String[] keep(WordsEntry entry, String command, String base, String text, String voice, String name) {
        return entry.keep(command, id, base, text, voice, name).split("\n", -1);
    }

    @Test
    void whatIsSentTwiceUnderOneCommandIsKeptOnce() {
        WordsEntry entry = fresh(worker);
        String[] first = keep(entry, command, "", "Ik zit veel binnen.", "CLIENT_SAID", "");
        String[] again = keep(entry, command, "", "Ik zit veel binnen.", "CLIENT_SAID", "");
        assertThat(first[0]).isEqualTo("kept");
        assertThat(again).isEqualTo(first);
        assertThat(table.revisions.get(FieldId.of(id))).hasSize(1);
    }

    @Test
    void typingOnChangesTheSameFieldOnTopOfWhatWasKept() {
        WordsEntry entry = fresh(worker);
        String base = keep(entry, command, "", "Ik zit", "CLIENT_SAID", "")[1];
        keep(entry, UUID.randomUUID().toString(), base, "Ik zit veel binnen.", "CLIENT_SAID", "");
        assertThat(table.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.value()).contains("Ik zit veel binnen.");
            assertThat(kept.inConflict()).isFalse();
        });
    }

    @Test
    void aClientTypesOnlyTheOwnWordsWhateverTheBrowserSays() {
        keep(fresh(client), command, "", "Ik wil fietsen maken.", "SUPPOSED", "");
        assertThat(table.only().latest().said()).isEqualTo(Set.of(Speaker.CLIENT));
        assertThat(table.only().latest().source()).isEqualTo(Source.SAID);
    }

    @Test
    void whatAWorkerSawIsNotPutInTheClientsMouth() {
        keep(fresh(worker), command, "", "Noor lacht in de werkplaats.", "SEEN", "");
        assertThat(table.only().latest().said()).containsExactly(new Speaker(Speaker.Kind.WORKER, "Broer R."));
        assertThat(table.only().latest().source()).isEqualTo(Source.SEEN);
    }

    @Test
    void whatTheClientShowedIsTheClientsWithoutBeingCalledSaid() {
        keep(fresh(worker), command, "", "Noor wijst de fietsen aan.", "SHOWN", "");
        assertThat(table.only().latest().said()).containsExactly(Speaker.CLIENT);
        assertThat(table.only().latest().source()).isEqualTo(Source.SHOWN);
        assertThat(Table.text(new Said(client, table.only(), "Nu", fields -> {}))).contains("laten zien door Noor", "opgeschreven door Broer R.");
    }

    @Test
    void whatACloseOneSaidNeedsTheName() {
        assertThat(keep(fresh(worker), command, "", "Hij kan dat.", "CLOSE_ONE", " ")[0]).isEqualTo("no");
        assertThat(table.kept()).isEmpty();
        keep(fresh(worker), command, "", "Hij kan dat.", "CLOSE_ONE", "Oom Jan");
        assertThat(table.only().latest().said()).containsExactly(new Speaker(Speaker.Kind.CLOSE_ONE, "Oom Jan"));
    }

    @Test
    void changingWordsOfSeveralKeepsWhoseTheyAreUnlessItIsSaidOtherwise() {
        keep(fresh(worker), command, "", "Handig en precies.", "TOGETHER", "");
        Kept kept = table.only();
        Table.Seat other = table.worker("Fatma");
        WordsEntry entry = new WordsEntry(other, Place.of(kept, kept.latest()), "said", "Kracht");
        String[] answer = keep(entry, UUID.randomUUID().toString(), kept.latest().id().toString(), "Handig, precies, geduldig.", "", "");
        assertThat(answer[0]).isEqualTo("kept");
        assertThat(table.only().latest().said()).isEqualTo(kept.latest().said());
    }

    @Test
    void anEntryForOneFieldCantBeMadeToWriteAnother() {
        keep(fresh(worker), command, "", "Ik zit veel binnen.", "CLIENT_SAID", "");
        Kept kept = table.only();
        WordsEntry entry = new WordsEntry(worker, Place.of(kept, kept.latest()), "said", "Nu");
        String answer = entry.keep(UUID.randomUUID().toString(), FieldId.random().toString(), "", "iets anders", "CLIENT_SAID", "");
        assertThat(answer).startsWith("no\n");
        assertThat(table.kept()).containsExactly(kept);
    }

    @Test
    void whatIsShownAgainLaterBeginsWithWhatWasKept() {
        WordsEntry entry = fresh(worker);
        String base = keep(entry, command, "", "Noor lacht in de werkplaats.", "SEEN", "")[1];
        entry.onDetach(new DetachEvent(entry));
        assertThat(entry.getElement().getAttribute("field")).isEqualTo(id);
        assertThat(entry.getElement().getAttribute("base")).isEqualTo(base);
        assertThat(entry.getElement().getAttribute("value")).isEqualTo("Noor lacht in de werkplaats.");
        assertThat(entry.getElement().getAttribute("voice")).isEqualTo("SEEN");
    }

    @Test
    void nonsenseFromTheBrowserIsRefusedInASentence() {
        assertThat(fresh(worker).keep("no command", id, "", "x", "CLIENT_SAID", "")).isEqualTo("no\n\nNiet bewaard: deze tekst kunnen we niet lezen. Je tekst staat hier nog.");
        assertThat(fresh(worker).keep(command, id, "../..", "x", "CLIENT_SAID", "")).isEqualTo("no\n\nNiet bewaard: deze tekst kunnen we niet lezen. Je tekst staat hier nog.");
    }
}
