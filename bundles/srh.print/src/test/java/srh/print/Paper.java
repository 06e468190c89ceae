package srh.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import srh.print.internal.PaperPrinter;

/** A document that was printed, as a reader and a judge have it. */
public record Paper(byte[] pdf) {
    private static final Printer PRINTER = new PaperPrinter();

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    public static Paper of(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Printed printed = PRINTER.pdf(document, bytes);
            if (!(printed instanceof Printed.Ok)) {
                throw new AssertionError("not printed: " + printed);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new Paper(bytes.toByteArray());
    }

    /** What keeps it from being PDF/UA-1, in veraPDF's words. */
    public List<String> faults() {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return judge.validate(parser).getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage()
                            + " at " + a.getLocation().getContext()).distinct().toList();
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Its words in the order in which they are read, with one space between. */
    public String text() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\h]+", " ").strip();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public int pages() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
