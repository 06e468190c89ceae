package srh.print.internal;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import srh.print.Document;

/** A document as tagged PDF. */
final class Pdf {
    private static final float VERSION = 1.7f;
    private static final FSCacheEx<String, FSCacheValue> METRICS = new FSDefaultCacheStore();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    static void write(Document document, OutputStream to) throws IOException {
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.usePdfUaAccessibility(true);
        pdf.usePdfVersion(VERSION);
        pdf.withProducer("SRH Toolkit");
        pdf.useFastMode();
        pdf.useReplacementText("\u25A1");
        pdf.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
        pdf.useExternalResourceAccessControl((address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        pdf.useUnicodeBidiSplitter(Direction::new);
        pdf.useUnicodeBidiReorderer(new RightToLeft());
        Fonts.into(pdf);
        pdf.withW3cDocument(Markup.of(document, text -> ArabicForms.of(PlainText.of(text)), Style.of(document)), null);
        pdf.toStream(to);
        pdf.run();
    }
}
