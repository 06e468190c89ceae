package srh.ui.view;

import static org.assertj.core.api.Assertions.assertThat;
import static srh.ui.view.Table.press;
import static srh.ui.view.Table.text;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import srh.model.Domain;
import srh.model.Field;
import srh.model.Kept;
import srh.model.Revision;
import srh.model.Slot;
import srh.model.Speaker;

class SaidTest {
    private final Table table = new Table();
    private final Table.Seat worker = table.worker("Broer R.");
    private final Table.Seat client = table.client();
    private final Field field = Field.in(table.person.id(), Domain.WORKING, Slot.NOW);

    private void say(Table.Seat who, String text, Set<Revision> on) {
        table.say(who, field, text, Set.of(Speaker.CLIENT), on);
    }

    private Said said(Table.Seat who) {
        return new Said(who, table.only(), "Hoe is het nu?", fields -> {});
    }

    private String name(String part) {
        return "said-" + field.id() + "-" + part;
    }

    @BeforeEach
    void noorSaidSomething() {
        say(client, "Ik zit veel binnen.", Set.of());
    }

    @Test
    void theWordsStandWithWhoSaidThem() {
        assertThat(text(said(worker))).contains("Ik zit veel binnen.").contains("Noor");
    }

    @Test
    void whatTheClientTypedIsNotForOthersToChange() {
        Said said = said(worker);
        press(said, name("more"));
        assertThat(Table.all(said).flatMap(c -> c.getId().stream())).doesNotContain(name("change"), name("take-back")).contains(name("history"));
    }

    @Test
    void whatIsTakenBackCanBePutBackAndStaysInTheHistory() {
        Said said = said(client);
        press(said, name("more"));
        press(said, name("take-back"));
        assertThat(table.only().present()).isFalse();
        assertThat(said.busy()).isTrue();
        press(said, name("undo"));
        assertThat(table.only().value()).contains("Ik zit veel binnen.");
        assertThat(table.revisions.get(field.id())).hasSize(3);
    }

    @Test
    void everyEarlierVersionCanBeLookedBackAt() {
        Kept before = table.only();
        say(client, "Ik kom weer buiten.", Set.of(before.latest()));
        Said said = said(worker);
        press(said, name("more"));
        press(said, name("history"));
        assertThat(text(said)).contains("Ik kom weer buiten.").contains("Ik zit veel binnen.");
    }

    @Test
    void whenAnotherChangesTheWordsTheButtonBesideThemStaysTheSameOne() {
        Said said = said(worker);
        var more = Table.found(said, name("more"));
        say(client, "Ik kom weer buiten.", Set.of(table.only().latest()));
        said.show(table.only());
        assertThat(text(said)).contains("Ik kom weer buiten.").doesNotContain("Ik zit veel binnen.");
        assertThat(Table.found(said, name("more"))).isSameAs(more);
        assertThat(more.getElement().getAttribute("aria-label")).isEqualTo("Meer bij: Ik kom weer buiten.");
    }

    @Test
    void twoTextsOfTheSameMomentAreBothShown() {
        Revision base = table.only().latest();
        say(client, "Binnen is rustig.", Set.of(base));
        say(worker, "Binnen is saai.", Set.of(base));
        assertThat(text(said(client))).contains("Binnen is rustig.").contains("Binnen is saai.");
        assertThat(text(said(worker))).contains("Wie dit schreef, kan kiezen.");
    }

    @Test
    void eachChoiceBetweenTwoTextsIsCalledByTheWordsThatDifferAndByWhoWroteThem() {
        String same = "In huis is het vaak veel te rustig en dan zet ik ";
        Revision base = table.only().latest();
        say(client, same + "de radio aan.", Set.of(base));
        say(worker, same + "de televisie aan.", Set.of(base));
        Said said = said(client);
        String first = Table.found(said, name("choose-1")).getElement().getAttribute("aria-label");
        String second = Table.found(said, name("choose-2")).getElement().getAttribute("aria-label");
        assertThat(first).startsWith("Kies deze: radio aan. – Noor").isNotEqualTo(second);
        assertThat(second).startsWith("Kies deze: televisie aan. – ").contains("Broer R.");
    }

    @Test
    void choosingOneTextLeavesThatOneAndTheOtherInTheHistory() {
        Revision base = table.only().latest();
        say(client, "Binnen is rustig.", Set.of(base));
        say(worker, "Binnen is saai.", Set.of(base));
        press(said(client), name("choose-1"));
        assertThat(table.only().inConflict()).isFalse();
        assertThat(table.only().value()).contains("Binnen is rustig.");
        assertThat(table.revisions.get(field.id())).extracting(Revision::value).contains("Binnen is saai.");
    }

    @Test
    void keepingBothMakesTheSecondAnUtteranceOfItsOwn() {
        Revision base = table.only().latest();
        say(client, "Binnen is rustig.", Set.of(base));
        say(worker, "Binnen is saai.", Set.of(base));
        press(said(client), name("both"));
        assertThat(table.kept()).extracting(k -> k.value().orElseThrow()).containsExactly("Binnen is rustig.", "Binnen is saai.");
        assertThat(table.kept()).noneMatch(Kept::inConflict);
    }
}
