package srh.worksheet.fhir.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import srh.worksheet.fhir.WorksheetFile;

/** The worksheets in a bundle, with their message files, and its templates. */
final class BundleFiles {
    private static final String FOLDER = "SRH-INF/worksheets";
    private static final String TEMPLATES = "SRH-INF/templates";
    private static final Pattern ENDING = Pattern.compile(".*\\.(ya?ml|json)");

    private BundleFiles() {}

    /** The places of the worksheets, in the order of their names. */
    static List<URL> worksheets(Bundle bundle) {
        return documents(bundle, FOLDER);
    }

    /** The places of the templates, in the order of their names. */
    static List<URL> templates(Bundle bundle) {
        return documents(bundle, TEMPLATES);
    }

    private static List<URL> documents(Bundle bundle, String folder) {
        return entries(bundle, folder, "*").stream().filter(url -> ENDING.matcher(url.getPath()).matches())
                .sorted(Comparator.comparing(URL::getPath)).toList();
    }

    static String name(URL url) {
        return url.getPath().substring(url.getPath().indexOf("SRH-INF/"));
    }

    static WorksheetFile read(Bundle bundle, URL url) throws IOException {
        WorksheetFile file = new WorksheetFile(name(url), bytes(url));
        List<WorksheetFile.Messages> messages = new ArrayList<>();
        Pattern own = Pattern.compile(Pattern.quote(file.id()) + "_[A-Za-z]{2,3}(-[A-Za-z0-9-]+)?\\.properties");
        for (URL each : entries(bundle, FOLDER, file.id() + "_*.properties")) {
            if (own.matcher(name(each).substring(FOLDER.length() + 1)).matches()) {
                messages.add(new WorksheetFile.Messages(name(each), bytes(each)));
            }
        }
        return new WorksheetFile(file.name(), file.content(), messages);
    }

    /** A template has all its languages in itself. */
    static WorksheetFile template(URL url) throws IOException {
        return new WorksheetFile(name(url), bytes(url));
    }

    /** One byte more than there may be shows that there are too many. */
    private static byte[] bytes(URL url) throws IOException {
        try (InputStream content = url.openStream()) {
            return content.readNBytes(Document.MOST_BYTES + 1);
        }
    }

    private static List<URL> entries(Bundle bundle, String folder, String pattern) {
        Enumeration<URL> found = bundle.findEntries(folder, pattern, false);
        return found == null ? List.of() : Collections.list(found);
    }
}
