package srh.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import srh.worksheet.MarkedText.Break;
import srh.worksheet.MarkedText.Heading;
import srh.worksheet.MarkedText.Link;
import srh.worksheet.MarkedText.Listing;
import srh.worksheet.MarkedText.Mark;
import srh.worksheet.MarkedText.Paragraph;
import srh.worksheet.MarkedText.Words;

class MarkedTextTest {
    private static final Locale DUTCH = Locale.of("nl");
    private static final MarkedText HELLO = said("Hallo");

    private static MarkedText said(String words) {
        return new MarkedText(List.of(new Paragraph(List.of(new Words(words)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:x", "JavaScript:x", " https://example.org", "https://example.org/a b", "java\nscript:x", "data:text/html,x", "//example.org",
        "/uit", "", "ftp://example.org", "https:example.org", "https://", "https://example.org/\u202Egpj"})
    void aLinkLeadsNowhereElse(String address) {
        assertThat(Link.leads(address)).isFalse();
        assertThatThrownBy(() -> new Link(address, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c#d", "HTTP://example.org", "mailto:a@example.org", "tel:+31201234567", "https://example.org/één"})
    void aLinkLeadsToAPageMailOrATelephone(String address) {
        assertThat(Link.leads(address)).isTrue();
    }

    @Test
    void inALineEachBlockBeginsOnANewLine() {
        MarkedText text = new MarkedText(List.of(new Heading(1, List.of(new Words("Kop"))),
                new Listing(true, 3, List.of(List.of(said("ja").blocks().getFirst()), List.of(said("nee").blocks().getFirst())))));
        assertThat(text.line()).containsExactly(new Words("Kop", Set.of(Mark.STRONG)), new Break(), new Words("3.\u00A0"), new Words("ja"),
                new Break(), new Words("4.\u00A0"), new Words("nee"));
    }

    @Test
    void marksBelongToTheLanguageOfTheText() {
        Wording.Markup markup = new Wording.Markup(Wording.Markup.Kind.MARKDOWN, "nl", Map.of(Locale.ENGLISH, "en", Locale.FRENCH, "unread"), Map.of("nl", HELLO, "en", said("Hello")));
        Wording wording = new Wording("Hallo", Map.of(Locale.ENGLISH, "Hello", Locale.GERMAN, "Guten Tag", Locale.FRENCH, "Salut"), markup);
        assertThat(wording.marked(DUTCH)).contains(HELLO);
        assertThat(wording.marked(Locale.UK)).contains(said("Hello"));
        assertThat(wording.marked(Locale.GERMAN)).isEmpty();
        assertThat(wording.marked(Locale.FRENCH)).isEmpty();
        assertThat(wording.marked(Locale.of("tr"))).contains(HELLO);
    }

    @Test
    void twoTextsThatAreWrittenAlikeAreAlike() {
        Wording.Markup read = new Wording.Markup(Wording.Markup.Kind.XHTML, "Hallo", Map.of(), Map.of("Hallo", HELLO));
        assertThat(read).isEqualTo(new Wording.Markup(Wording.Markup.Kind.XHTML, "Hallo", Map.of())).hasSameHashCodeAs(new Wording.Markup(Wording.Markup.Kind.XHTML, "Hallo", Map.of()));
    }
}
