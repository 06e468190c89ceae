package srh.ui.internal;

import java.util.List;
import java.util.Locale;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import srh.ui.runtime.Look;

/**
 * The product's look: style sheets, typeface and icons from this bundle. They stand under an address with a fingerprint
 * of them all, so that a browser may keep them and still never shows an old one.
 */
@Component(service = {Look.class, Theme.class})
public final class Theme implements Look {
    private static final List<String> SHEETS = List.of("fonts.css", "tokens.css", "icons.css", "frame.css", "parts.css",
            "wheel.css", "pages.css");

    private final LastingFiles files;

    @Activate
    public Theme(BundleContext context) {
        files = new LastingFiles(context, "look");
    }

    @Deactivate
    void stop() {
        files.close();
    }

    /** The address of one of the look's files. */
    public String file(String name) {
        return files.address() + "/" + name;
    }

    @Override
    public List<String> stylesheets() {
        return SHEETS.stream().map(this::file).toList();
    }

    @Override
    public List<String> scripts() {
        return List.of(file("look.js"));
    }

    @Override
    public List<String> fonts() {
        return List.of(file("fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2"));
    }

    @Override
    public String icon() {
        return file("icon.svg");
    }

    @Override
    public String title(Locale language) {
        return "SRH";
    }
}
