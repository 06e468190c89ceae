package srh.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Comparator;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
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
    private static final String FILES = "SRH-INF/web/look";
    private static final List<String> SHEETS = List.of("fonts.css", "tokens.css", "icons.css", "frame.css", "parts.css",
            "wheel.css", "pages.css");
    private static final int FINGERPRINT = 12;

    private final String base;
    private final ServiceRegistration<Theme> files;

    @Activate
    public Theme(BundleContext context) {
        base = "/srh/look/" + fingerprint(context.getBundle());
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("osgi.http.whiteboard.resource.pattern", base + "/*");
        properties.put("osgi.http.whiteboard.resource.prefix", "/" + FILES);
        properties.put("srh.ui.runtime.immutable", Boolean.TRUE);
        files = context.registerService(Theme.class, this, properties);
    }

    @Deactivate
    void stop() {
        files.unregister();
    }

    private static String fingerprint(Bundle bundle) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<URL> all = Collections.list(bundle.findEntries(FILES, "*.*", true));
            all.sort(Comparator.comparing(URL::getPath));
            for (URL file : all) {
                try (InputStream content = file.openStream()) {
                    digest.update(content.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, FINGERPRINT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of one of the look's files. */
    public String file(String name) {
        return base + "/" + name;
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
