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
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/**
 * Files of this bundle, served under an address with a fingerprint of them all, so that a browser may keep them and still
 * never shows an old one. Components name them without it, as {@code context://srh/<folder>/<file>}.
 */
final class LastingFiles implements AutoCloseable {
    private static final String FILES = "SRH-INF/web/";
    private static final int FINGERPRINT = 12;

    private final String address;
    private final ServiceRegistration<LastingFiles> files;

    /** @param folder the name of the folder with the files, which is in their address too */
    LastingFiles(BundleContext context, String folder) {
        address = "/srh/" + folder + "/" + fingerprint(context.getBundle(), FILES + folder);
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("osgi.http.whiteboard.resource.pattern", address + "/*");
        properties.put("osgi.http.whiteboard.resource.prefix", "/" + FILES + folder);
        properties.put("srh.ui.runtime.immutable", Boolean.TRUE);
        properties.put("srh.ui.runtime.stands-for", "/srh/" + folder);
        files = context.registerService(LastingFiles.class, this, properties);
    }

    private static String fingerprint(Bundle bundle, String folder) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<URL> all = Collections.list(bundle.findEntries(folder, "*.*", true));
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

    /** Where the files stand, without a slash at the end. */
    String address() {
        return address;
    }

    @Override
    public void close() {
        files.unregister();
    }
}
