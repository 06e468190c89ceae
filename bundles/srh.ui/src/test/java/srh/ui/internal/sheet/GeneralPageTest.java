package srh.ui.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static srh.ui.view.Table.all;
import static srh.ui.view.Table.find;
import static srh.ui.view.Table.found;
import static srh.ui.view.Table.press;
import static srh.ui.view.Table.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import srh.model.CommandId;
import srh.model.Field;
import srh.model.Kept;
import srh.model.Slot;
import srh.model.Speaker;
import srh.model.Subject;
import srh.model.TeamId;
import srh.ui.view.Table;
import srh.worksheet.Answers;
import srh.worksheet.Asked;
import srh.worksheet.Expression;
import srh.worksheet.Face;
import srh.worksheet.Finding;
import srh.worksheet.Finds;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.LinkId;
import srh.worksheet.Occurs;
import srh.worksheet.Options;
import srh.worksheet.Questionnaire;
import srh.worksheet.Range;
import srh.worksheet.Reckoner;
import srh.worksheet.Score;
import srh.worksheet.Shown;
import srh.worksheet.Value;
import srh.worksheet.Wording;
import srh.worksheet.Written;

class GeneralPageTest {
    private final Table table = new Table();
    private final Table.Seat worker = table.worker();
    private final Table.Seat client = table.client();

    private static Face face(String linkId) {
        return new Face(new LinkId(linkId), new Wording("Vraag " + linkId));
    }

    private static Face face(String linkId, Shown shown) {
        return new Face(new LinkId(linkId), null, new Wording("Vraag " + linkId), null, shown, false, Face.Privacy.SHARED, List.of());
    }

    private static Options options(String... codes) {
        return new Options(IntStream.range(0, codes.length).mapToObj(i -> new Options.Option(new Value.Coded("s", null, codes[i], codes[i]),
                new Wording(codes[i]), BigDecimal.valueOf(i), false, codes[i].equals("none"))).toList(), null);
    }

    private static Item.Choice choice(String linkId, boolean several, String... codes) {
        Asked asked = Asked.choosing(options(codes));
        return new Item.Choice(face(linkId), several ? asked.occurring(Occurs.OFTEN) : asked, Item.Choosing.FITTING, Item.Orientation.FITTING);
    }

    private static Item.Line line(String linkId) {
        return new Item.Line(face(linkId), Asked.ONCE, 100, 0, null);
    }

    private GeneralPage page(Table.Seat seat, Item... items) {
        table.questionnaire = new Questionnaire("urn:x", "1", new Wording("Blad"), Locale.of("nl"), List.of(), List.of(items));
        return new GeneralPage(seat, null);
    }

    private void answer(Table.Seat seat, String at, Value value) {
        table.say(seat, Field.on(table.entry, Slot.ANSWER, at), Written.of(value));
    }

    /** As the browser does it, on top of these versions. */
    private static String keep(GeneralPage page, String linkId, String on, String text) {
        return page.keep("item-" + linkId, CommandId.random().toString(), on, text, "");
    }

    @Test
    void whatIsTypedIsKeptAsTheAnswerThatWasAskedFor() {
        GeneralPage page = page(worker, new Item.Decimal(face("hours"), Asked.ONCE, Range.open(), -1, Item.Counting.BOX, null, null));
        assertThat(keep(page, "hours", "", " 7,50 ")).startsWith("kept\n");
        assertThat(table.only().value().map(Written::value)).contains(new Value.Decimal(new BigDecimal("7.50")));
        assertThat(table.only().latest().said()).containsExactlyInAnyOrder(Speaker.CLIENT, worker.viewer.speaker());
    }

    @Test
    void whatIsNoAnswerToTheQuestionIsToldAndNotKept() {
        GeneralPage page = page(worker, new Item.Whole(face("age"), Asked.ONCE, Range.open(), Item.Counting.BOX, null, null));
        assertThat(keep(page, "age", "", "zeven")).isEqualTo("no\n\nNiet bewaard: schrijf hier een heel getal, zoals 7.");
        assertThat(table.kept()).isEmpty();
    }

    @Test
    void aDayOfWhichOnlyTheMonthIsKnownIsReadInWords() {
        Asked read = new Asked(Occurs.ONCE, true, List.of(), null, null, null, null, List.of());
        answer(worker, ":since", new Value.Day("2024-03"));
        assertThat(Table.text(page(worker, new Item.Day(face("since"), read, Range.open())))).contains("maart 2024").doesNotContain("2024-03");
    }

    @Test
    void emptyingAnAnswerTakesItBack() {
        GeneralPage page = page(worker, line("name"));
        String kept = keep(page, "name", "", "Groen");
        keep(page, "name", kept.split("\n")[1], "");
        assertThat(table.only().present()).isFalse();
    }

    @Test
    void aQuestionThatIsAskedOnlyThenComesAndGoes() {
        Shown onlyThen = new Shown(List.of(new Shown.Condition(new LinkId("c"), Shown.Operator.EQUAL, new Value.Coded("s", null, "yes", null))), true, null);
        GeneralPage page = page(worker, choice("c", false, "yes", "no"), new Item.Line(face("why", onlyThen), Asked.ONCE, 100, 0, null));
        assertThat(find(page, "item-why")).isEmpty();
        Table.Seat other = table.worker("Fatma");
        com.vaadin.flow.component.UI ui = new com.vaadin.flow.component.UI();
        ui.add(page);
        answer(other, ":c", new Value.Coded("s", null, "yes", "yes"));
        assertThat(find(page, "item-why")).isPresent();
    }

    @Test
    void severalChoicesStandBesideEachOtherAndNoneOfTheseStandsAlone() {
        GeneralPage page = page(worker, choice("c", true, "a", "b", "none"));
        choose(page, "c", 0, true);
        choose(page, "c", 1, true);
        assertThat(chosen()).containsExactlyInAnyOrder("a", "b");
        choose(page, "c", 2, true);
        assertThat(chosen()).containsExactly("none");
        choose(page, "c", 2, false);
        assertThat(chosen()).isEmpty();
    }

    @Test
    void twoWhoChooseTheSameChooseItOnce() {
        Item.Choice question = choice("c", true, "a", "b");
        choose(page(worker, question), "c", 0, true);
        choose(page(client, question), "c", 0, true);
        assertThat(table.kept()).hasSize(1);
    }

    @Test
    void aScoreShowsItsFigureAndWhatItMeans() {
        Score sum = new Score(Score.Method.SUM, List.of(new LinkId("a"), new LinkId("b")), 0, Score.Fill.NOTHING, 0,
                List.of(new Score.Band(BigDecimal.ONE, null, new Wording("Er gaat al iets goed."))));
        GeneralPage page = page(worker, choice("a", false, "0", "1"), choice("b", false, "0", "1"),
                new Item.Whole(face("sum"), Asked.ONCE.reckonedBy(sum), Range.open(), Item.Counting.BOX, null, null));
        assertThat(text(found(page, "item-sum"))).contains("als er genoeg is ingevuld");
        choose(page, "a", 1, true);
        choose(page, "b", 1, true);
        assertThat(text(found(page, "item-sum"))).contains("2", "Er gaat al iets goed.");
    }

    @Test
    void aGroupThatRepeatsHasRoomToBeginWithAndForOneMore() {
        Item.Group group = new Item.Group(face("phase"), new Occurs(0, 2, true), Item.Group.Layout.LIST, List.of(line("name")));
        GeneralPage page = page(worker, group);
        assertThat(entries(page)).hasSize(1);
        press(page, "item-phase-more");
        assertThat(entries(page)).hasSize(2);
        assertThat(found(page, "item-phase-more").isVisible()).as("there are two at most").isFalse();
        page.keep(entries(page).get(1).getId().orElseThrow(), CommandId.random().toString(), "", "Tweede", "");
        assertThat(entries(page)).as("the second stays the second").extracting(e -> find(page, e.getId().orElseThrow() + "-more").isPresent())
                .containsExactly(false, true);
        List<String> away = all(page).flatMap(c -> c.getId().stream()).filter(id -> id.startsWith("item-phase-without")).toList();
        press(page, away.get(1));
        assertThat(entries(page)).hasSize(1);
        assertThat(table.kept().stream().filter(Kept::present)).isEmpty();
    }

    private static List<Component> entries(Component page) {
        return all(page).filter(part -> part.getElement().hasAttribute("place")).toList();
    }

    @Test
    void wordsOfSeveralPeopleStandBesideEachOther() {
        Item.Text text = new Item.Text(face("story"), Asked.ONCE, 1000, 0);
        page(worker, text);
        table.say(client, Field.on(table.entry, Slot.ANSWER_WORDS, ":story"), "Ik slaap slecht.");
        table.say(worker, Field.on(table.entry, Slot.ANSWER_WORDS, ":story"), "Ik zie haar gapen.");
        assertThat(text(new GeneralPage(worker, null))).contains("Ik slaap slecht.", "Ik zie haar gapen.");
    }

    @Test
    void aQuestionInWordsIsAButtonInTheBrowserUntilSomebodyAnswersIt() {
        GeneralPage page = page(worker, new Item.Text(face("story"), Asked.ONCE, 1000, 0));
        QuestionPart question = (QuestionPart) found(page, "item-story");
        assertThat(question.getElement().hasAttribute("offered")).isTrue();
        assertThat(question.getChildren()).isEmpty();
        page.begin("item-story");
        page.begin("item-story");
        assertThat(question.getElement().hasAttribute("offered")).isFalse();
        assertThat(all(page).filter(part -> part.getId().filter("item-story-entry"::equals).isPresent())).hasSize(1);
    }

    @Test
    void aQuestionInWordsThatCannotBeAnsweredNowOffersNothing() {
        worker.moment = java.time.Instant.EPOCH;
        GeneralPage page = page(worker, new Item.Text(face("story"), Asked.ONCE, 1000, 0));
        QuestionPart question = (QuestionPart) found(page, "item-story");
        assertThat(question.getElement().hasAttribute("offered")).isFalse();
        page.begin("item-story");
        assertThat(find(page, "item-story-entry")).isEmpty();
    }

    @Test
    void whatIsOnlyForItsAuthorSaysSoAndIsSaidInTheOwnName() {
        Face own = new Face(new LinkId("own"), null, new Wording("Wat raakt mij?"), null, Shown.ALWAYS, false, Face.Privacy.AUTHOR, List.of());
        GeneralPage page = page(worker, new Item.Text(own, Asked.ONCE, 1000, 0));
        assertThat(text(page)).contains("Alleen jij ziet wat je hier schrijft.");
        press(page, "item-own-add");
        assertThat(found(page, "item-own-entry").getElement().hasAttribute("voices")).isFalse();
    }

    @Test
    void onATeamsWorksheetEverybodyAnswersForHerOrHimself() {
        table.team = new Subject(TeamId.random(), "Noord");
        GeneralPage page = page(worker, line("name"));
        keep(page, "name", "", "Goed");
        assertThat(table.only().latest().said()).isEqualTo(Set.of(worker.viewer.speaker()));
    }

    @Test
    void whatIsLookedBackAtCannotBeChanged() {
        worker.moment = java.time.Instant.EPOCH;
        GeneralPage page = page(worker, line("name"), choice("c", false, "a", "b"), new Item.Text(face("t"), Asked.ONCE, 100, 0));
        assertThat(found(page, "item-name").getElement().hasAttribute("disabled")).isTrue();
        assertThat(find(page, "item-t-add")).isEmpty();
        assertThat(found(page, "item-c").getElement().hasAttribute("disabled")).isTrue();
    }

    @Test
    void aQuestionThatBelongsToItIsNamedAsOpenUntilItIsAnswered() {
        GeneralPage page = page(worker, new Item.Line(face("name"), Asked.ONCE.occurring(new Occurs(1, 1, false)), 100, 0, null));
        assertThat(text(found(page, "open-questions"))).contains("Vraag name");
        keep(page, "name", "", "Noor");
        assertThat(text(found(page, "open-questions"))).isEmpty();
    }

    @Test
    void whoeverPressesTheDotsSeesWhoAnswered() {
        page(worker, line("name"));
        answer(client, ":name", new Value.Text("Eerst"));
        GeneralPage page = new GeneralPage(worker, null);
        press(page, "item-name-more");
        Optional<Component> button = all(found(page, "item-name-more")).findFirst();
        assertThat(button).isPresent();
        assertThat(text(page)).contains("Eerst", "Noor");
    }

    @Test
    void thatTwoAnsweredTheSameAtTheSameTimeIsToldThoughTheAnswerStays() {
        GeneralPage page = page(worker, line("name"));
        new UI().add(page);
        answer(client, ":name", new Value.Text("Groen"));
        assertThat(text(found(page, "item-name"))).doesNotContain("tegelijk");
        answer(table.worker("Fatma"), ":name", new Value.Text("Groen"));
        assertThat(text(found(page, "item-name"))).contains("Hier antwoordden twee mensen tegelijk");
    }

    @Test
    void optionsThatAreReckonedFollowWhatIsAnsweredElsewhere() {
        table.reckoner = new Reckoner() {
            @Override
            public Optional<String> fault(String expression) {
                return Optional.empty();
            }

            @Override
            public List<Value> reckon(Questionnaire questionnaire, Answers answers, ItemPath at, Expression expression) {
                return answers.at(ItemPath.of(expression.text())).stream().toList();
            }
        };
        Item.Choice follows = new Item.Choice(face("follows"), Asked.choosing(new Options(List.of(), new Expression(null, "name"))),
                Item.Choosing.FITTING, Item.Orientation.FITTING);
        GeneralPage page = page(worker, line("name"), follows);
        assertThat(found(page, "item-follows").getElement().getAttribute("options")).as("none yet, which the browser says").isEmpty();
        keep(page, "name", "", "Groen");
        assertThat(found(page, "item-follows").getElement().getAttribute("options")).isEqualTo("Groen");
    }

    private List<String> chosen() {
        return table.kept().stream().filter(Kept::present).map(k -> ((Value.Coded) Written.value(k.value().orElseThrow())).code()).toList();
    }

    private static void choose(GeneralPage page, String linkId, int option, boolean on) {
        page.choose("item-" + linkId, String.valueOf(option), on);
    }

    @Test
    void aQuestionThatNobodyAnsweredIsOneElementOfThePage() {
        GeneralPage page = page(worker, line("name"), choice("c", false, "a", "b"), new Item.Text(face("t"), Asked.ONCE, 100, 0));
        for (String item : List.of("name", "c", "t")) {
            assertThat(found(page, "item-" + item).getElement().getChildCount()).as(item).isZero();
        }
    }

    @Test
    void whatIsToBeReadFirstStandsBeforeTheRoomInWhichTheAnswerIsGiven() {
        Face helped = new Face(new LinkId("name"), null, new Wording("Naam"), new Wording("Zoals je genoemd wordt"), Shown.ALWAYS, false, Face.Privacy.SHARED, List.of());
        GeneralPage page = page(worker, new Item.Line(helped, Asked.ONCE, 100, 0, null));
        keep(page, "name", "", "Groen");
        assertThat(found(page, "item-name").getChildren()).extracting(part -> part.getElement().getAttribute("class"))
                .containsExactly("srh-more", "srh-question-room", "srh-acts");
    }

    @Test
    void whatIsToldOfAQuestionThatIsAskedNoMoreIsRefusedOrIgnored() {
        Shown onlyThen = new Shown(List.of(new Shown.Condition(new LinkId("c"), Shown.Operator.EQUAL, new Value.Coded("s", null, "yes", null))), true, null);
        GeneralPage page = page(worker, choice("c", false, "yes", "no"), new Item.Line(face("why", onlyThen), Asked.ONCE, 100, 0, null));
        assertThat(keep(page, "why", "", "Daarom")).isEqualTo("no\n\nNiet bewaard: je kunt dit niet meer veranderen. Je tekst staat hier nog.");
        page.choose("item-why", "0", true);
        page.begin("item-why");
        assertThat(table.kept()).isEmpty();
    }

    @Test
    void whatAQuestionDoesNotAskIsNotKept() {
        GeneralPage page = page(worker, line("name"), choice("c", false, "a", "b"));
        page.choose("item-name", "0", true);
        page.choose("item-c", "2", true);
        page.choose("item-c", "-1", true);
        page.begin("item-c");
        assertThat(keep(page, "c", "", "a")).startsWith("no\n");
        assertThat(table.kept()).isEmpty();
    }

    private GeneralPage finding(Finds finds) {
        table.questionnaire = new Questionnaire("urn:x", "1", new Wording("Blad"), Locale.of("nl"), List.of(), List.of(line("a")));
        return new GeneralPage(worker, finds);
    }

    @Test
    void whatAWorksheetFindsInTheAnswersIsShownAndFoundAgainWithEachAnswer() {
        GeneralPage page = finding(filled -> filled.answers().values().isEmpty() ? List.of()
                : List.of(new Finding("pace", new Wording("Tempo"), new BigDecimal("2.5"), new Wording("Rustig aan"))));
        assertThat(text(found(page, "findings"))).isEmpty();
        keep(page, "a", "", "Ja");
        assertThat(text(found(page, "findings"))).contains("Tempo", "2,5", "Rustig aan");
    }

    @Test
    void aWorksheetThatFailsInFindingTakesNothingElseAway() {
        GeneralPage page = finding(filled -> {
            throw new IllegalStateException("no");
        });
        assertThat(text(found(page, "findings"))).contains("De uitkomst kan nu niet");
        assertThat(find(page, "item-a")).isPresent();
    }

    private static Item.Attachment attachment(String linkId, boolean several) {
        return new Item.Attachment(face(linkId), several ? Asked.ONCE.occurring(Occurs.OFTEN) : Asked.ONCE, Set.of(), 500);
    }

    /** As the browser does it; the page has no thread of its own here. */
    private static String give(Component page, String id, CommandId command, String name, String content) throws IOException {
        FileEntry entry = (FileEntry) found(page, id);
        UI ui = new UI() {
            @Override
            public void accessSynchronously(Command work) {
                work.execute();
            }
        };
        UI.setCurrent(ui);
        entry.onAttach(new AttachEvent(entry, true) {
            @Override
            public UI getUI() {
                return ui;
            }
        });
        UI.setCurrent(null);
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return entry.take(URLEncoder.encode(name, StandardCharsets.UTF_8), command.toString(), bytes.length, new ByteArrayInputStream(bytes));
    }

    private static List<String> files(Component page) {
        return all(page).filter(Anchor.class::isInstance).map(Table::text).toList();
    }

    @Test
    void aFileThatIsGivenIsTheAnswerAndCanBeTakenAwayAgain() throws IOException {
        GeneralPage page = page(worker, attachment("letter", false));
        assertThat(give(page, "item-letter-entry", CommandId.random(), "map/<b>brief</b>.txt", "Beste Noor,")).isEqualTo("kept\n");
        assertThat(files(page)).containsExactly("b-.txt (1 kB)");
        press(page, all(page).flatMap(c -> c.getId().stream()).filter(id -> id.endsWith("-without")).findFirst().orElseThrow());
        assertThat(files(page)).isEmpty();
        assertThat(table.only().present()).isFalse();
    }

    @Test
    void aFileThatIsTriedAgainIsAddedOnceAndAnotherOneComesBesideOrInItsPlace() throws IOException {
        GeneralPage page = page(worker, attachment("letter", false), attachment("photos", true));
        CommandId command = CommandId.random();
        for (String item : List.of("letter", "photos")) {
            give(page, "item-" + item + "-entry", command, "een.txt", "een");
            assertThat(give(page, "item-" + item + "-entry", command, "een.txt", "een")).isEqualTo("kept\n");
            command = CommandId.random();
            give(page, "item-" + item + "-entry", command, "twee.txt", "twee");
            command = CommandId.random();
        }
        assertThat(files(page)).containsExactly("twee.txt (1 kB)", "een.txt (1 kB)", "twee.txt (1 kB)");
    }

    @Test
    void whatIsTooBigOrFalseIsToldInOneSentenceAndNotKept() throws IOException {
        GeneralPage page = page(worker, attachment("letter", false));
        assertThat(give(page, "item-letter-entry", CommandId.random(), "groot.txt", "x".repeat(501))).startsWith("no\nNiet toegevoegd: dit bestand is groter dan");
        assertThat(give(page, "item-letter-entry", CommandId.random(), "virus.pdf", "MZ")).isEqualTo(
                "no\nNiet toegevoegd: dit bestand is iets anders dan de naam zegt. Kies een ander bestand.");
        assertThat(give(page, "item-letter-entry", CommandId.random(), "foto.svg", "<svg/>")).contains("PDF, JPEG, PNG, WebP, TXT");
        assertThat(table.kept()).isEmpty();
    }

    @Test
    void whereNothingCanBeChangedAFileIsStillThereToBeSaved() throws IOException {
        give(page(worker, attachment("letter", false)), "item-letter-entry", CommandId.random(), "brief.txt", "Beste Noor,");
        worker.moment = java.time.Instant.EPOCH;
        GeneralPage past = page(worker, attachment("letter", false));
        assertThat(files(past)).containsExactly("brief.txt (1 kB)");
        assertThat(find(past, "item-letter-entry")).isEmpty();
    }
}
