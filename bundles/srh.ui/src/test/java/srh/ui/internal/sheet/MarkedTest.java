package srh.ui.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static srh.ui.view.Table.found;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import srh.ui.view.Table;
import srh.worksheet.Asked;
import srh.worksheet.Face;
import srh.worksheet.Item;
import srh.worksheet.LinkId;
import srh.worksheet.MarkedText;
import srh.worksheet.MarkedText.Mark;
import srh.worksheet.Options;
import srh.worksheet.Questionnaire;
import srh.worksheet.Shown;
import srh.worksheet.Value;
import srh.worksheet.Wording;

class MarkedTest {
    private static final MarkedText.Words STRONG = new MarkedText.Words("Let op", Set.of(Mark.STRONG, Mark.EMPHASIS));
    private static final MarkedText.Block LINE = new MarkedText.Paragraph(List.of(STRONG, new MarkedText.Break(), new MarkedText.Words("<img src=x>")));
    private static final MarkedText.Block LINK = new MarkedText.Paragraph(List.of(new MarkedText.Link("https://example.org/", List.of(new MarkedText.Words("hulp")))));

    private final Table table = new Table();

    private static Wording marked(MarkedText.Block... blocks) {
        return new Wording("Let op", Map.of(), new Wording.Markup(Wording.Markup.Kind.XHTML, "marks", Map.of(), Map.of("marks", new MarkedText(List.of(blocks)))));
    }

    private static Face face(String linkId, Wording text, Wording help) {
        return new Face(new LinkId(linkId), new Wording("1."), text, help, Shown.ALWAYS, false, Face.Privacy.SHARED, List.of());
    }

    private Component page(Item... items) {
        table.questionnaire = new Questionnaire("urn:x", "1", new Wording("Blad"), Locale.of("nl"), List.of(), List.of(items));
        return new GeneralPage(table.worker(), null);
    }

    private static String html(Component component) {
        return component.getElement().getOuterHTML().replaceAll(">\\s+", ">").replaceAll("\\s+<", "<");
    }

    @Test
    void aLabelStaysALabelWithMarksInIt() {
        Component page = page(new Item.Line(face("q", marked(new MarkedText.Heading(1, List.of(new MarkedText.Words("Kop"))), LINE, LINK), null), Asked.ONCE, 100, 0, null));
        Component label = found(page, "item-q-label");
        assertThat(label).isInstanceOf(NativeLabel.class);
        assertThat(html(label)).contains("<strong>Kop</strong>", "<br>", "<em><strong>Let op</strong></em>", "&lt;img src=x&gt;", "1.")
                
                .contains("href=\"https://example.org/\"", "target=\"_blank\"", "rel=\"noopener noreferrer\"", ">hulp<span class=\"srh-unseen\">").doesNotContain("<p", "<h", "<img");
    }

    @Test
    void wordsToReadHaveHeadingsThatFitUnderThePage() {
        MarkedText.Block list = new MarkedText.Listing(true, 3, List.of(List.of(LINE), List.of(LINE, LINK)));
        Component page = page(new Item.Display(new Face(new LinkId("w"), marked(new MarkedText.Heading(3, List.of(new MarkedText.Words("Kop"))),
                new MarkedText.Heading(5, List.of(new MarkedText.Words("Deel"))), list, new MarkedText.Quote(List.of(new MarkedText.Heading(1, List.of(STRONG)))))), Item.Display.Role.WORDS));
        assertThat(html(found(page, "item-w"))).contains("<h2>Kop</h2>", "<h3>Deel</h3>", "<ol start=\"3\"><li><em>", "<li><p>", "<blockquote><p><strong>");
    }

    @Test
    void helpIsMarkedToo() {
        Component page = page(new Item.Line(face("q", new Wording("Vraag"), marked(LINE)), Asked.ONCE, 100, 0, null));
        assertThat(html(found(page, "item-q"))).contains("<em><strong>Let op</strong></em>");
        assertThat(found(page, "item-q").getElement().getAttribute("text")).isEqualTo("1. Vraag");
    }

    @Test
    void anOptionIsDrawnWithItsMarksAndWithoutLinks() {
        Options options = new Options(List.of(new Options.Option(new Value.Text("a"), new Wording("a."), marked(LINE, LINK), null, false, false),
                new Options.Option(new Value.Text("b"), new Wording("b"), null, false, false)), null);
        Component page = page(new Item.Choice(face("c", new Wording("Kies"), null), Asked.choosing(options), Item.Choosing.FITTING, Item.Orientation.FITTING));
        Element drawn = found(page, "item-c").getElement();
        assertThat(drawn.getAttribute("options")).isEqualTo("a. Let op\nb");
        assertThat(drawn.getAttribute("marks")).isEqualTo(":a. \tstrong em:Let op\t: \t:<img src=x>\t: \t:hulp\n");
    }

    @Test
    void aTextWithoutMarksInThisLanguageStandsPlain() {
        Wording wording = new Wording("Hallo", Map.of(Locale.of("nl"), "Dag"), marked(LINE).markup());
        assertThat(html(new Marked(Locale.of("nl"), "").up(wording, 2))).contains("Dag").doesNotContain("strong");
    }
}
