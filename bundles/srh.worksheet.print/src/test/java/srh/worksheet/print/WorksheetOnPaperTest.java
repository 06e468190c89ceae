package srh.worksheet.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import srh.model.Source;
import srh.model.Speaker;
import srh.print.Block;
import srh.print.Document;
import srh.print.Paper;
import srh.print.Run;
import srh.worksheet.Asked;
import srh.worksheet.Face;
import srh.worksheet.Finding;
import srh.worksheet.Item;
import srh.worksheet.LinkId;
import srh.worksheet.MarkedText;
import srh.worksheet.Occurs;
import srh.worksheet.Options;
import srh.worksheet.Questionnaire;
import srh.worksheet.Range;
import srh.worksheet.Score;
import srh.worksheet.Shown;
import srh.worksheet.SubjectKind;
import srh.worksheet.Value;
import srh.worksheet.Wording;

class WorksheetOnPaperTest {
    private static final Speaker BROER = new Speaker(Speaker.Kind.WORKER, "Broer R.");

    private static Questionnaire sheet(Item... items) {
        return new Questionnaire("urn:srh:test", "1", new Wording("Slapen"), Locale.of("nl"), List.of(), List.of(items));
    }

    private static Face face(String id, Shown shown, boolean hidden, Face.Privacy privacy) {
        return new Face(new LinkId(id), null, new Wording("Vraag " + id), null, shown, hidden, privacy, List.of());
    }

    private static Face face(String id) {
        return face(id, Shown.ALWAYS, false, Face.Privacy.SHARED);
    }

    private static Item.YesNo yesNo(String id) {
        return new Item.YesNo(face(id), Asked.ONCE, Item.Choosing.FITTING, Item.Orientation.FITTING);
    }

    private static Item.Whole whole(Face face, Asked asked, Range<Integer> range) {
        return new Item.Whole(face, asked, range, Item.Counting.BOX, null, null);
    }

    private static Item.Text text(Face face) {
        return new Item.Text(face, Asked.ONCE, 1000, 0);
    }

    private static Item.Line line(String id, Shown shown) {
        return new Item.Line(face(id, shown, false, Face.Privacy.SHARED), Asked.ONCE, 100, 0, null);
    }

    private static Shown when(String question, Shown.Operator operator, Value answer) {
        return new Shown(List.of(new Shown.Condition(new LinkId(question), operator, answer)), true, null);
    }

    private static Document blank(Item... items) {
        return WorksheetOnPaper.blank(sheet(items), SubjectKind.PERSON, Speaking.in("nl"));
    }

    private static List<Block> under(Document document, String question) {
        return document.blocks().stream().flatMap(block -> block instanceof Block.Question asked && asked.text().equals(question)
                ? Optional.of(asked.under()).stream() : Optional.<List<Block>>empty().stream()).findFirst()
                .orElseThrow(() -> new AssertionError(question + " is not in " + document.blocks()));
    }

    @Test
    void aBlankWorksheetHasRoomForWhomItIsAboutAndWhen() {
        assertThat(blank(yesNo("a")).blocks()).startsWith(new Block.Gap("Naam:", ""), new Block.Gap("Datum:", ""));
    }

    private static Wording marked(String plain, MarkedText.Block... blocks) {
        return new Wording(plain, Map.of(), new Wording.Markup(Wording.Markup.Kind.MARKDOWN, "marks", Map.of(), Map.of("marks", new MarkedText(List.of(blocks)))));
    }

    private static MarkedText.Paragraph said(MarkedText.Inline... line) {
        return new MarkedText.Paragraph(List.of(line));
    }

    @Test
    void whatIsMarkedStandsSoOnPaper() throws IOException {
        MarkedText.Words strong = new MarkedText.Words("Let op", Set.of(MarkedText.Mark.STRONG));
        MarkedText.Link link = new MarkedText.Link("https://example.org/hulp", List.of(new MarkedText.Words("hulp")));
        MarkedText.Listing points = new MarkedText.Listing(false, 1, List.of(List.of(said(new MarkedText.Words("rust"))), List.of(said(link))));
        Item words = new Item.Display(new Face(new LinkId("w"), marked("Let op", new MarkedText.Heading(1, List.of(strong)), points, new MarkedText.Quote(List.of(said(strong))))),
                Item.Display.Role.WORDS);
        Item question = new Item.Choice(new Face(new LinkId("q"), new Wording("1."), marked("Let op, hulp", said(strong), points), marked("Help", said(strong)),
                Shown.ALWAYS, false, Face.Privacy.SHARED, List.of()),
                Asked.choosing(new Options(List.of(new Options.Option(new Value.Text("ja"), marked("ja", said(strong)), null, false, false)), null)),
                Item.Choosing.FITTING, Item.Orientation.BELOW);
        Document document = blank(words, question);
        Run heavy = new Run("Let op", Set.of(Run.Mark.STRONG));
        assertThat(document.blocks().subList(2, 5)).containsExactly(new Block.Heading(1, "Let op"),
                new Block.Listing(false, 1, List.of(List.of(new Block.Paragraph("rust")), List.of(new Block.Paragraph(List.of(new Run("hulp"), new Run(" (https://example.org/hulp)")))))),
                new Block.Within(List.of(new Block.Paragraph(List.of(heavy)))));
        Block.Question asked = (Block.Question) document.blocks().getLast();
        assertThat(asked.runs()).startsWith(new Run("1. "), heavy, new Run("\n"));
        assertThat(asked.text()).isEqualTo("1. Let op\n\u2022\u00A0rust\n\u2022\u00A0hulp (https://example.org/hulp)");
        assertThat(asked.under()).contains(new Block.Note(List.of(heavy)), new Block.Boxes(List.of(new Block.Boxes.Box(List.of(heavy), false)), false));
        Paper paper = Paper.of(document);
        assertThat(paper.faults()).isEmpty();
        assertThat(paper.text()).containsSubsequence("Let op", "rust", "hulp (https://example.org/hulp)", "1. Let op");
    }

    @Test
    void yesOrNoIsTickedAndAShortScaleToo() {
        Document document = blank(yesNo("a"), whole(face("b"), Asked.ONCE, new Range<>(1, 3)), whole(face("c"), Asked.ONCE, new Range<>(0, 100)));
        assertThat(under(document, "Vraag a")).containsExactly(boxes("Ja", "Nee"));
        assertThat(under(document, "Vraag b")).containsExactly(boxes("1", "2", "3"));
        assertThat(under(document, "Vraag c")).containsExactly(new Block.Note("Van 0 tot en met 100"), new Block.Gap("", ""));
    }

    private static Block boxes(String... labels) {
        return new Block.Boxes(Arrays.stream(labels).map(label -> new Block.Boxes.Box(label, false)).toList(), true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EXISTS           | Alleen als “Vraag a” is ingevuld.
            EQUAL            | Alleen als bij “Vraag a” het antwoord “2” is.
            NOT_EQUAL        | Alleen als bij “Vraag a” het antwoord iets anders is dan “2”.
            GREATER          | Alleen als bij “Vraag a” het antwoord meer is dan “2”.
            LESS             | Alleen als bij “Vraag a” het antwoord minder is dan “2”.
            GREATER_OR_EQUAL | Alleen als bij “Vraag a” het antwoord “2” of meer is.
            LESS_OR_EQUAL    | Alleen als bij “Vraag a” het antwoord “2” of minder is.
            """)
    void onPaperAConditionIsSaidInWords(Shown.Operator operator, String said) {
        Value answer = operator == Shown.Operator.EXISTS ? new Value.YesNo(true) : new Value.Whole(2);
        Document document = blank(whole(face("a"), Asked.ONCE, Range.open()), line("b", when("a", operator, answer)));
        assertThat(under(document, "Vraag b")).startsWith(new Block.Note(said));
    }

    @Test
    void severalConditionsAreSaidTogether() {
        Shown.Condition open = new Shown.Condition(new LinkId("a"), Shown.Operator.EXISTS, new Value.YesNo(false));
        Shown.Condition yes = new Shown.Condition(new LinkId("b"), Shown.Operator.EQUAL, new Value.YesNo(true));
        Document document = blank(yesNo("a"), yesNo("b"), line("c", new Shown(List.of(open, yes), false, null)));
        assertThat(under(document, "Vraag c")).startsWith(new Block.Note("Alleen als “Vraag a” niet is ingevuld of bij “Vraag b” het antwoord “Ja” is."));
    }

    @Test
    void whatIsPrivateOrHiddenIsOnNoPaperAndNothingSaysThatItIsThere() {
        Item own = new Item.Group(face("own-group", Shown.ALWAYS, false, Face.Privacy.AUTHOR), Occurs.ONCE, Item.Group.Layout.LIST, List.of(text(face("own"))));
        Item hidden = new Item.Group(face("hidden-group", Shown.ALWAYS, true, Face.Privacy.SHARED), Occurs.ONCE, Item.Group.Layout.LIST, List.of(yesNo("hidden")));
        Item after = line("after", when("own", Shown.Operator.EXISTS, new Value.YesNo(true)));
        Questionnaire questionnaire = sheet(own, hidden, after, yesNo("a"));
        FilledIn filledIn = Pen.everything(questionnaire);
        assertThat(filledIn.fields().toString()).contains(Pen.PRIVATE);
        for (Document document : List.of(WorksheetOnPaper.blank(questionnaire, SubjectKind.PERSON, Speaking.in("nl")),
                WorksheetOnPaper.filled(filledIn, Speaking.in("nl")))) {
            assertThat(document.toString()).contains("Vraag a").doesNotContain("Vraag own", "Vraag hidden", Pen.PRIVATE);
        }
    }

    @Test
    void whatSeveralPeopleSaidStandsInTheirOwnWordsWithWhoAndWhen() {
        Questionnaire questionnaire = sheet(text(face("a")));
        FilledIn filledIn = new Pen(questionnaire).say("a", "Ik droomde.", Speaker.CLIENT, Source.SAID).say("a", "Ze liep rond.", BROER, Source.SEEN).sheet();
        assertThat(under(WorksheetOnPaper.filled(filledIn, Speaking.in("nl")), "Vraag a")).containsExactly(
                new Block.Quote("Ik droomde.", "Noor, 3 november 2027 · opgeschreven door Broer R."),
                new Block.Quote("Ze liep rond.", "gezien door Broer R., 3 november 2027"));
        assertThat(under(WorksheetOnPaper.filled(filledIn, Speaking.in("en")), "Vraag a").getLast())
                .isEqualTo(new Block.Quote("Ze liep rond.", "seen by Broer R., 3 November 2027"));
    }

    @Test
    void twoAnswersThatWereGivenAtTheSameTimeBothStand() {
        FilledIn filledIn = new Pen(sheet(yesNo("a"))).answer("a", new Value.YesNo(true), new Value.YesNo(false)).sheet();
        assertThat(under(WorksheetOnPaper.filled(filledIn, Speaking.in("nl")), "Vraag a")).contains(new Block.Answer("Ja"), new Block.Answer("Nee"),
                new Block.Note("Hier gaven twee mensen tegelijk een antwoord. Beide staan er."));
    }

    @Test
    void whatIsNotAskedNowIsNotThereAndWhatIsOpenSaysSo() {
        Questionnaire questionnaire = sheet(yesNo("a"), line("b", when("a", Shown.Operator.EQUAL, new Value.YesNo(true))), yesNo("c"));
        FilledIn filledIn = new Pen(questionnaire).answer("a", new Value.YesNo(false)).answer("b", new Value.Text("vroeger")).sheet();
        Document document = WorksheetOnPaper.filled(filledIn, Speaking.in("nl"));
        assertThat(document.toString()).doesNotContain("Vraag b", "vroeger");
        assertThat(under(document, "Vraag c")).containsExactly(new Block.Note("Nog niet ingevuld."));
    }

    @Test
    void aScoreSaysWhatItMeansAndSoDoesWhatTheWorksheetFinds() {
        Score score = new Score(Score.Method.SUM, List.of(new LinkId("a")), 0, Score.Fill.NOTHING, 0,
                List.of(new Score.Band(BigDecimal.ZERO, BigDecimal.TEN, new Wording("Het gaat goed"))));
        Questionnaire questionnaire = sheet(whole(face("a"), Asked.ONCE, Range.open()), whole(face("sum"), Asked.ONCE.reckonedBy(score), Range.open()));
        FilledIn counted = new Pen(questionnaire).answer("a", new Value.Whole(7)).sheet();
        FilledIn found = new FilledIn(counted.about(), counted.filled(), counted.fields(),
                List.of(new Finding("rest", new Wording("Rust"), null, new Wording("Er is weinig rust"))), counted.asOf());
        Document document = WorksheetOnPaper.filled(found, Speaking.in("nl"));
        assertThat(under(document, "Vraag sum")).containsExactly(new Block.Answer("7"), new Block.Answer("Het gaat goed"));
        assertThat(under(document, "Rust")).containsExactly(new Block.Answer("Er is weinig rust"));
        assertThat(document.blocks()).contains(new Block.Heading(1, "Wat dit samen zegt"));
    }

    @Test
    void aTableIsATable() {
        Options options = new Options(List.of(option("nooit"), option("soms"), option("vaak")), null);
        Item.Group table = new Item.Group(face("t"), Occurs.ONCE, Item.Group.Layout.TABLE, List.of(choice("a", options), choice("b", options)));
        assertThat(blank(table).blocks()).contains(new Block.Table(List.of("Vraag", "nooit", "soms", "vaak"),
                List.of(List.of("Vraag a", "\u2610", "\u2610", "\u2610"), List.of("Vraag b", "\u2610", "\u2610", "\u2610"))));
        FilledIn filledIn = new Pen(sheet(table)).answer("a", option("soms").value()).sheet();
        assertThat(WorksheetOnPaper.filled(filledIn, Speaking.in("nl")).blocks()).contains(new Block.Table(List.of("Vraag", "Antwoord", "Wie en wanneer"),
                List.of(List.of("Vraag a", "soms", "Noor, 3 november 2027 · opgeschreven door Broer R."), List.of("Vraag b", "", ""))));
    }

    private static Options.Option option(String code) {
        return new Options.Option(new Value.Coded(null, null, code, null), new Wording(code), null, false, false);
    }

    private static Item.Choice choice(String id, @Nullable Options options) {
        return new Item.Choice(face(id), Asked.choosing(options), Item.Choosing.FITTING, Item.Orientation.FITTING);
    }

    @Test
    void everyTextIsThereInDutchAndInEnglish() {
        assertThat(Speaking.texts("en").stringPropertyNames()).isEqualTo(Speaking.texts("nl").stringPropertyNames()).isNotEmpty();
    }
}
