package srh.print.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import srh.print.Block;
import srh.print.Document;
import srh.print.Paper;
import srh.print.Printed;
import srh.print.Run;

class PaperPrinterTest {
    private static final Document.Foot FOOT = new Document.Foot("Slaapdagboek", "bladzijde", "van");

    private static Document document(Locale language, Block... blocks) {
        return new Document("Slaapdagboek", language, List.of(new Document.Fact("Over", "Noor")), List.of(blocks), FOOT);
    }

    private static Document dutch(Block... blocks) {
        return document(Locale.of("nl"), blocks);
    }

    private static Block[] everything() {
        return new Block[] {
            new Block.Heading(1, "De nacht"),
            new Block.Paragraph("Eén nacht,\nop twee regels."),
            new Block.Note("Vul in wat je weet."),
            new Block.Question("1. Hoe sliep je?", List.of(new Block.Quote("Onrustig, ik droomde veel.", "Noor, 3 november"),
                    new Block.Quote("Ze liep rond.", "gezien door Broer R., 4 november"))),
            new Block.Question("2. Hoe laat ging je naar bed?", List.of(new Block.Answer("23.10 uur"), new Block.Note("Noor, 3 november"),
                    new Block.Within(List.of(new Block.Question("Hoe kwam dat?", List.of(new Block.Lines(2))))))),
            new Block.Heading(3, "Wat hielp"),
            new Block.Listing(false, List.of("Lopen", "Thee")),
            new Block.Listing(true, List.of("Eerst dit", "Dan dat")),
            new Block.Question("3. Wat past?", List.of(new Block.Boxes(List.of(new Block.Boxes.Box("Rust", true), new Block.Boxes.Box("Drukte", false)), false),
                    new Block.Boxes(List.of(new Block.Boxes.Box("Ja", false), new Block.Boxes.Box("Nee", true)), true))),
            new Block.Question("4. Hoe lang?", List.of(new Block.Gap("", "uur"), new Block.Gap("€", ""))),
            new Block.Heading(1, "De week"),
            new Block.Table(List.of("Dag", "Uren", "Droom"), IntStream.range(0, 60).mapToObj(i -> List.of("dag " + i, "7", i == 3 ? "" : "vliegen")).toList()),
            new Block.PageBreak(),
            new Block.Paragraph("Het laatste woord.")};
    }

    @Test
    void aDocumentWithEverythingInItIsReadableForEverybody() throws IOException {
        Paper paper = Paper.of(dutch(everything()));
        Files.write(Path.of("target/everything.pdf"), paper.pdf());
        assertThat(paper.faults()).isEmpty();
        assertThat(paper.pages()).isGreaterThan(2);
    }

    @Test
    void wordsThatAreMarkedAreReadableForEverybody() throws IOException {
        List<Run> line = List.of(new Run("Een "), new Run("zwaar", Set.of(Run.Mark.STRONG)), new Run(" en ", Set.of()), new Run("nadrukkelijk", Set.of(Run.Mark.EMPHASIS, Run.Mark.STRONG)),
                new Run(" woord, m"), new Run("2", Set.of(Run.Mark.RAISED)), new Run("0", Set.of(Run.Mark.LOWERED)), new Run("oud", Set.of(Run.Mark.STRUCK)), new Run("x = 1", Set.of(Run.Mark.CODE)));
        Block inside = new Block.Listing(true, 3, List.of(List.of(new Block.Paragraph("derde")), List.of(new Block.Paragraph(line))));
        Paper paper = Paper.of(dutch(new Block.Paragraph(line), new Block.Note(line), new Block.Listing(false, 1, List.of(List.of(new Block.Paragraph("buiten"), inside),
                List.of(inside), List.of(new Block.Within(List.of(new Block.Paragraph("los")))))),
                new Block.Question(line, List.of(new Block.Boxes(List.of(new Block.Boxes.Box(line, true), new Block.Boxes.Box("gewoon", false)), true)))));
        Files.write(Path.of("target/marked.pdf"), paper.pdf());
        assertThat(paper.faults()).isEmpty();
        assertThat(paper.text()).containsSubsequence("Een zwaar en nadrukkelijk woord, m", "x = 1", "buiten", "derde", "los", "\u2612 Een zwaar", "\u2610 gewoon");
    }

    @Test
    void itsWordsComeBackInTheOrderInWhichTheyAreRead() {
        String text = Paper.of(dutch(everything())).text();
        assertThat(text).containsSubsequence("Slaapdagboek", "Over: Noor", "De nacht", "Eén nacht, op twee regels.", "Vul in wat je weet.",
                "1. Hoe sliep je?", "Onrustig, ik droomde veel.", "Noor, 3 november", "Ze liep rond.", "2. Hoe laat", "23.10 uur", "Hoe kwam dat?",
                "Wat hielp", "Lopen", "Thee", "Eerst dit", "\u2612 Rust", "\u2610 Drukte", "\u2610 Ja", "\u2612 Nee", "uur", "€", "De week", "Dag Uren Droom",
                "dag 3", "dag 59 7 vliegen", "Het laatste woord.");
        assertThat(text).contains("Slaapdagboek").contains("bladzijde 1 van ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "tr", "pl", "uk", "ar", "fa", "he"})
    void anyLanguageIsOne(String language) {
        assertThat(Paper.of(document(Locale.of(language), new Block.Paragraph("Łódź, İstanbul, Київ, Ελλάδα, ĳs, œuvre"))).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"أريد أن أصلح الدراجات مرة أخرى", "می‌خواهم دوباره دوچرخه تعمیر کنم", "אני רוצה לתקן אופניים", "Ik zei: السلام عليكم (vrede) 12",
        "Я хочу снова ремонтировать велосипеды", "ብስክሌት ክዕርይ እደሊ", "我想修自行车", "नमस्ते", "😀👩‍👧‍👦🇳🇱 ☺️", "a\u0301e\u0308 \u200Bx\u00ADy", "\uE000\uFFFF\uD800 eind",
        "\u202Egekeerd\u202C", "\u0000\u0007\u001B[31mrood", "\uDBFF\uDFFF"})
    void noWordsKeepADocumentFromBeingPrinted(String words) throws IOException {
        Paper paper = Paper.of(document(Locale.of("nl"), new Block.Question(words, List.of(new Block.Quote(words, words))), new Block.Paragraph("Einde.")));
        Files.write(Path.of("target/words-" + Integer.toHexString(words.hashCode()) + ".pdf"), paper.pdf());
        assertThat(paper.faults()).isEmpty();
        assertThat(paper.text()).contains("Einde.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"أريد أن أصلح الدراجات", "אני רוצה לתקן אופניים", "Я хочу ремонтировать", "Łódź İstanbul"})
    void whatIsInOtherLettersCanBeReadBack(String words) {
        assertThat(Paper.of(dutch(new Block.Paragraph(words))).text()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "</style><b>vet</b>", "<img src=\"file:///etc/passwd\"/>", "&amp; &lt; ]]>", "\"; } @page { size: 1mm }",
        "<style>body { display: none }</style>", "{0} ${x} #{y}", "<a href=\"http://elders.example\">hier</a>"})
    void markUpIsWordsLikeAnyOther(String words) {
        Document hostile = new Document(words, Locale.of("nl"), List.of(new Document.Fact(words, words)), List.of(new Block.Paragraph(words),
                new Block.Table(List.of(words), List.of(List.of(words)))), new Document.Foot(words, words, words));
        Paper paper = Paper.of(hostile);
        assertThat(paper.faults()).isEmpty();
        assertThat(paper.text()).contains(words);
        String html = new PaperPrinter().html(hostile);
        assertThat(html.substring(html.indexOf("<body>"))).doesNotContain("<script", "<img", "<b>vet", "<style", "<a ");
    }

    @Test
    void aVeryLongWordIsBrokenAndNothingOfItIsLost() {
        String word = "a".repeat(3000);
        Paper paper = Paper.of(dutch(new Block.Quote(word, word), new Block.Table(List.of(word, "b"), List.of(List.of("c", word)))));
        assertThat(paper.faults()).isEmpty();
        assertThat(paper.text().chars().filter(c -> c == 'a').count()).isGreaterThanOrEqualTo(4 * 3000);
    }

    @Test
    void asHtmlItIsOnePageInItsLanguage() {
        String html = new PaperPrinter().html(dutch(everything()));
        assertThat(html).startsWith("<!DOCTYPE html>").contains("<html lang=\"nl\">", "<title>Slaapdagboek</title>", "Onrustig, ik droomde veel.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaa", "a\na\na\na\n", "\r\r\r\r\r\r\r\r"})
    void whatIsTooLongForOnePrintIsSaidAndNothingIsWritten(String words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Block.Paragraph paragraph = new Block.Paragraph(words.repeat(2_500));
        assertThat(new PaperPrinter().pdf(dutch(IntStream.range(0, 100).mapToObj(i -> paragraph).toArray(Block[]::new)), bytes))
                .isInstanceOf(Printed.TooLong.class);
        assertThat(bytes.size()).isZero();
    }

    private static void noMoreWaitThanThereIsRoomFor(PaperPrinter printer) throws Exception {
        try (ExecutorService many = Executors.newFixedThreadPool(20)) {
            List<Future<Long>> waited = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                waited.add(many.submit(() -> {
                    long start = System.nanoTime();
                    assertThat(printer.pdf(dutch(), new ByteArrayOutputStream())).isInstanceOf(Printed.Busy.class);
                    return Duration.ofNanos(System.nanoTime() - start).toMillis();
                }));
            }
            int atOnce = 0;
            for (Future<Long> each : waited) {
                atOnce += each.get(20, TimeUnit.SECONDS) < 2000 ? 1 : 0;
            }
            assertThat(atOnce).isPositive();
        }
    }

    @Test
    void twoArePrintedAtOnceAndAThirdWaitsAndIsToldSo() throws Exception {
        PaperPrinter printer = new PaperPrinter();
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch busy = new CountDownLatch(2);
        try (ExecutorService others = Executors.newFixedThreadPool(2)) {
            List<Future<Printed>> printing = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                printing.add(others.submit(() -> printer.pdf(dutch(), new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        busy.countDown();
                        try {
                            go.await();
                        } catch (InterruptedException e) {
                            throw new IOException(e);
                        }
                    }
                })));
            }
            assertThat(busy.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(printer.pdf(dutch(), new ByteArrayOutputStream())).isInstanceOf(Printed.Busy.class);
            noMoreWaitThanThereIsRoomFor(printer);
            go.countDown();
            for (Future<Printed> each : printing) {
                assertThat(each.get(20, TimeUnit.SECONDS)).isInstanceOf(Printed.Ok.class);
            }
        }
        assertThat(printer.pdf(dutch(), new ByteArrayOutputStream())).isInstanceOf(Printed.Ok.class);
    }
}
