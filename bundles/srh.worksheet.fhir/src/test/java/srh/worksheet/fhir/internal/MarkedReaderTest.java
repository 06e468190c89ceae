package srh.worksheet.fhir.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import srh.worksheet.MarkedText;
import srh.worksheet.MarkedText.Block;
import srh.worksheet.MarkedText.Inline;
import srh.worksheet.MarkedText.Mark;
import srh.worksheet.Wording.Markup.Kind;

/** What an author marks is kept as far as it has meaning; what could do something is not. */
class MarkedReaderTest {
    private static final int DEEP = 10_000;

    /** The text as one line, the way a reader of this test sees it at once. */
    private static String shown(Kind kind, String source) {
        return MarkedReader.read(kind, source).map(text -> blocks(text.blocks())).orElse("(plain)");
    }

    private static String xhtml(String source) {
        return shown(Kind.XHTML, source);
    }

    private static String markdown(String source) {
        return shown(Kind.MARKDOWN, source);
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream().map(MarkedReaderTest::block).collect(Collectors.joining(" "));
    }

    private static String block(Block block) {
        return switch (block) {
            case MarkedText.Paragraph b -> "[" + line(b.line()) + "]";
            case MarkedText.Heading b -> "#" + b.level() + "[" + line(b.line()) + "]";
            case MarkedText.Quote b -> ">(" + blocks(b.blocks()) + ")";
            case MarkedText.Listing b -> (b.numbered() ? b.first() + "." : "-")
                    + b.items().stream().map(item -> "(" + blocks(item) + ")").collect(Collectors.joining());
        };
    }

    private static String line(List<? extends Inline> line) {
        return line.stream().map(MarkedReaderTest::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case MarkedText.Words words -> words.marks().isEmpty() ? words.text() : words.text() + "{" + marks(words.marks()) + "}";
            case MarkedText.Link link -> "<" + link.address() + " " + line(link.words()) + ">";
            case MarkedText.Break none -> "/";
        };
    }

    private static String marks(Set<Mark> marks) {
        return marks.stream().map(mark -> mark.name().toLowerCase(java.util.Locale.ROOT)).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "<script>alert(1)</script>Hoi | [Hoi]",
        "<SCRIPT type='module'>alert(1)</SCRIPT>Hoi | [Hoi]",
        "<x:script>alert(1)</x:script>Hoi | [Hoi]",
        "<style>p { display: none }</style>Hoi | [Hoi]",
        "<p onclick='alert(1)' style='position:fixed'>Hoi</p> | [Hoi]",
        "<img src='x' onerror='alert(1)' alt='Een huis'/> | [Een huis]",
        "<svg onload='alert(1)'><text>Hoi</text></svg> | [Hoi]",
        "<iframe src='https://example.org'>Hoi</iframe>dag | [dag]",
        "<form action='https://example.org'><input value='x'/><button>Hoi</button></form> | [Hoi]",
        "<base href='https://example.org'/><meta http-equiv='refresh'/>Hoi | [Hoi]",
        "<a href='javascript:alert(1)'>Hoi</a> | [Hoi]",
        "<a href=' JaVaScRiPt:alert(1)'>Hoi</a> | [Hoi]",
        "<a href='java&#10;script:alert(1)'>Hoi</a> | [Hoi]",
        "<a href='&#106;avascript&colon;alert(1)'>Hoi</a> | [Hoi]",
        "<a href='data:text/html,hoi'>Hoi</a> | [Hoi]",
        "<a href='vbscript:x'>Hoi</a> | [Hoi]",
        "<a href='//example.org'>Hoi</a> | [Hoi]",
        "<a href='/uit'>Hoi</a> | [Hoi]",
        "<a href='https://example.org/&#x202e;gpj.exe'>Hoi</a> | [Hoi]",
        "<a xmlns='http://www.w3.org/1999/xhtml' href='https://example.org' target='_self' onclick='x()'>Hoi</a> | [<https://example.org Hoi>]",
        "<!-- <b> -->Hoi | [Hoi]",
        "<![CDATA[<script>]]> | [<script>]",
        "&lt;script&gt; | [<script>]",
    })
    void nothingInXhtmlCanDoAnything(String source, String shown) {
        assertThat(xhtml(source)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "Hoi <script>alert(1)</script>dag | [Hoi dag]",
        "<script>alert(1)</script> | (plain)",
        "Hoi <img src=x onerror=alert(1)> dag | [Hoi dag]",
        "<div onclick='x()'>Hoi | [Hoi]",
        "<iframe src='https://example.org'></iframe> | (plain)",
        "[Hoi](javascript:alert(1)) | [Hoi]",
        "[Hoi](JAVA&#115;CRIPT:alert(1)) | [Hoi]",
        "[Hoi](<java script:alert(1)>) | [Hoi]",
        "<javascript:alert(1)> | [javascript:alert(1)]",
        "![Een huis](https://example.org/huis.png) | [Een huis]",
        "[Hoi](data:text/html;base64,xx) | [Hoi]",
        "<b>Hoi <a href='javascript:x'>dag</a></b> | [Hoi dag{strong}]",
    })
    void nothingInMarkdownCanDoAnything(String source, String shown) {
        assertThat(markdown(source)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>Hoi", "Hoi</div><div>", "R&D", "<p a=1>Hoi</p>", "<?xml version='1.0'?><p>Hoi</p>",
        "<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>&x;</p>",
        "<!DOCTYPE p SYSTEM 'http://127.0.0.1:1/x.dtd'><p>Hoi</p>",
        "<!DOCTYPE p [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><p>&b;</p>",
        "&nosuchcharacter;", "<script>hoi</script>", "  "})
    void whatIsNotWellFormedOrSaysNothingStandsAsItsPlainText(String source) {
        assertThat(xhtml(source)).isEqualTo("(plain)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>|</div>", "<ul><li>|</li></ul>", "<blockquote>|</blockquote>", "<b><i>|</i></b>", "<a href='https://example.org'>|</a>"})
    void howDeepItGoesDoesNotMatter(String around) {
        int deep = MarkedReader.LONGEST / around.length() - 1;
        String[] parts = around.split("\\|");
        assertTimeout(Duration.ofSeconds(10), () -> assertThat(xhtml(parts[0].repeat(deep) + "Hoi" + parts[1].repeat(deep))).containsAnyOf("Hoi", "(plain)"));
        assertThat(xhtml(parts[0].repeat(40) + "Hoi" + parts[1].repeat(40))).contains("Hoi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "*a ", "**a ", "[", "![", "`", "<", "<b>", "&lt;", "    ", "(", "_a*b", "# ", "<!--", "<div ", "\n\n- ", "[a](", "[a]: b\n", "\\"})
    void markdownThatRepeatsItselfIsReadInTime(String piece) {
        String source = piece.repeat(Math.min(DEEP, MarkedReader.LONGEST / piece.length() - 1)) + "Hoi";
        assertTimeout(Duration.ofSeconds(10), () -> assertThat(markdown(source)).containsAnyOf("Hoi", "(plain)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a |a* ", "**a |a** ", "_*a |a*_ ", "[|](x)", "![|](x)", "> |\n", "<b>|</b>"})
    void markdownThatGoesDeepIsReadInTime(String around) {
        String[] parts = around.split("\\|");
        for (int deep : new int[] {700, 1_499, MarkedReader.LONGEST / around.length() - 1}) {
            String source = parts[0].repeat(deep) + "Hoi" + parts[1].repeat(deep);
            assertTimeout(Duration.ofSeconds(10), () -> assertThat(markdown(source)).containsAnyOf("Hoi", "(plain)"));
        }
    }

    @Test
    void aTextOfAMegabyteStandsAsItsPlainText() {
        assertThat(xhtml("<p>" + "a".repeat(1_000_000) + "</p>")).isEqualTo("(plain)");
        assertThat(markdown("*a* ".repeat(250_000))).isEqualTo("(plain)");
    }

    @Test
    void whatXhtmlMeansIsKept() {
        assertThat(xhtml("<h2>Slaap</h2><p>Slaap je <b>goed</b>,<br/>of <em>niet</em>?</p><ul><li>ja</li><li>nee<ol start='3'><li>nooit</li></ol></li></ul>"))
                .isEqualTo("#2[Slaap] [Slaap je goed{strong},/of niet{emphasis}?] -([ja])([nee] 3.([nooit]))");
        assertThat(xhtml("Los <span style='color:red'>en <u>vast</u></span>")).isEqualTo("[Los en vast{emphasis}]");
        assertThat(xhtml("<p>kg/m<sup>2</sup>, H<sub>2</sub>O, <s>oud</s></p>")).isEqualTo("[kg/m2{raised}, H2{lowered}O, oud{struck}]");
        assertThat(xhtml("<a href='mailto:a@example.org'>Schrijf <b>ons</b></a> of <a href='tel:+31201234567'>bel</a>"))
                .isEqualTo("[<mailto:a@example.org Schrijf ons{strong}> of <tel:+31201234567 bel>]");
        assertThat(xhtml("<blockquote><p>Zij zei</p></blockquote>daarna")).isEqualTo(">([Zij zei]) [daarna]");
        assertThat(xhtml("<b>Vet <p>ook hier</p></b>")).isEqualTo("[Vet{strong}] [ook hier{strong}]");
        assertThat(xhtml("caf&eacute;&nbsp;&ndash; <pre>a\n  b</pre>")).isEqualTo("[café\u00A0–] [a/\u00A0\u00A0b]");
    }

    @Test
    void whatMarkdownMeansIsKept() {
        assertThat(markdown("## Slaap\n\nSlaap je **goed**,  \nof *niet*?\nZeg het.\n\n- ja\n- nee\n  1. nooit\n"))
                .isEqualTo("#2[Slaap] [Slaap je goed{strong},/of niet{emphasis}? Zeg het.] -([ja])([nee] 1.([nooit]))");
        assertThat(markdown("[De **site**](https://example.org) en <https://example.org/2>")).isEqualTo("[<https://example.org De site{strong}> en <https://example.org/2 https://example.org/2>]");
        assertThat(markdown("> Zij zei\n\n`code`\n\n    a\n      b")).isEqualTo(">([Zij zei]) [code{code}] [a{code}/\u00A0\u00A0b{code}]");
        assertThat(markdown("kg/m<sup>2</sup> <b>vet<br>ja</b>")).isEqualTo("[kg/m2{raised} vet{strong}/ja{strong}]");
        assertThat(markdown("3. nooit\n4. soms")).isEqualTo("3.([nooit])([soms])");
        assertThat(markdown("<div><b>Vet</b></div>\n\ndaarna")).isEqualTo("[Vet{strong}] [daarna]");
    }

    @Test
    void aTableCanBeReadRowByRow() {
        assertThat(xhtml("<table><tr><th>Dag</th><th>Uren</th></tr><tr><td>ma</td><td>7</td></tr></table>"))
                .isEqualTo("[Dag{strong} · Uren{strong}] [ma · 7]");
    }
}
