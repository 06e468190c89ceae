package srh.print;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/** Puts documents on paper and on screen, readable for everybody, also for a screen reader. */
@ProviderType
public interface Printer {
    /** Writes a tagged PDF (PDF/UA-1). Few are made at the same time; who comes then waits a little. */
    Printed pdf(Document document, OutputStream to) throws IOException;

    /** The same as one page of HTML that needs nothing else. */
    String html(Document document);
}
