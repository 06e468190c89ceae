package srh.print.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.Objects;

/** The letters on paper: those that read well first, and for the rest those that know many of the world's scripts. */
final class Fonts {
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /** In the order in which they are asked for a letter. */
    static final String FAMILIES = "Print, PrintMore, PrintEthiopic";

    private Fonts() {}

    static void into(PdfRendererBuilder pdf) {
        add(pdf, "Print", "AtkinsonHyperlegible-Regular", NORMAL);
        add(pdf, "Print", "AtkinsonHyperlegible-Bold", BOLD);
        add(pdf, "PrintMore", "DejaVuSans", NORMAL);
        add(pdf, "PrintMore", "DejaVuSans-Bold", BOLD);
        add(pdf, "PrintEthiopic", "NotoSansEthiopic-Regular", NORMAL);
        add(pdf, "PrintEthiopic", "NotoSansEthiopic-Bold", BOLD);
    }

    private static void add(PdfRendererBuilder pdf, String family, String file, int weight) {
        pdf.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file + ".ttf"), file);
    }
}
