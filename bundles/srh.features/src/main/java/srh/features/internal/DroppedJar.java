package srh.features.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import srh.features.Contents;
import srh.features.Plugin;
import srh.features.PluginFault;

/**
 * A copy of a jar that somebody dropped. The file is read once: what is looked at, told apart by its digest and installed are
 * the bytes of the copy, which nobody else writes.
 */
record DroppedJar(Path copy, Plugin.Jar jar, ContentsCount count) {
    static final long MOST_MEGABYTES = 64;
    private static final long MOST_UNPACKED = 4 * (MOST_MEGABYTES << 20);
    private static final int MOST_FILES = 20_000;
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,150}");

    /** @throws PluginRefused with what is wrong with it; {@link PluginFault#CORRUPT} also when it is not whole yet */
    static DroppedJar take(Path file, Path copy) throws IOException, PluginRefused {
        String digest = copy(file, copy);
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            ContentsCount count = new ContentsCount();
            readWhole(zip, count);
            Manifest manifest = manifest(zip);
            return new DroppedJar(copy, jar(manifest.getMainAttributes(), digest, count), count);
        } catch (IOException | IllegalArgumentException e) {
            throw new PluginRefused(PluginFault.CORRUPT);
        }
    }

    /** Whether the framework, which reads a manifest in its own way, sees headers that were not counted here. */
    boolean hasOtherHeaders(Dictionary<String, String> seen) {
        return count.missed(seen);
    }

    private static String copy(Path file, Path copy) throws IOException, PluginRefused {
        if (Files.size(file) > MOST_MEGABYTES << 20) throw tooBig(MOST_MEGABYTES);
        MessageDigest sha256 = sha256();
        try (InputStream from = Files.newInputStream(file);
                OutputStream to = new DigestOutputStream(Files.newOutputStream(copy), sha256)) {
            from.transferTo(to);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every byte of every file, for only then the checksums are known to be right. */
    private static void readWhole(ZipFile zip, ContentsCount count) throws IOException, PluginRefused {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        if (zip.size() > MOST_FILES) throw tooBig(MOST_UNPACKED >> 20);
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (leadsOut(entry.getName())) throw new PluginRefused(PluginFault.CORRUPT);
            count.file(entry.getName());
            try (InputStream content = zip.getInputStream(entry)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) throw tooBig(MOST_UNPACKED >> 20);
                }
            }
        }
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/") || name.contains("\\") || List.of(name.split("/")).contains("..");
    }

    private static PluginRefused tooBig(long megabytes) {
        return new PluginRefused(PluginFault.TOO_BIG, Long.toString(megabytes));
    }

    private static Manifest manifest(ZipFile zip) throws IOException, PluginRefused {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) throw new PluginRefused(PluginFault.NO_BUNDLE, "it has no " + MANIFEST);
        try (InputStream content = zip.getInputStream(entry)) {
            return new Manifest(content);
        }
    }

    private static Plugin.Jar jar(Attributes headers, String digest, ContentsCount count) throws PluginRefused {
        String name = headers.getValue(Constants.BUNDLE_SYMBOLICNAME);
        if (name == null || !"2".equals(headers.getValue(Constants.BUNDLE_MANIFESTVERSION))) {
            throw new PluginRefused(PluginFault.NO_BUNDLE, "its manifest has no " + Constants.BUNDLE_SYMBOLICNAME + " with "
                    + Constants.BUNDLE_MANIFESTVERSION + ": 2");
        }
        name = name.split(";")[0].strip();
        if (!NAME.matcher(name).matches()) throw new PluginRefused(PluginFault.NO_BUNDLE, "its " + Constants.BUNDLE_SYMBOLICNAME + " is not a name");
        String host = headers.getValue(Constants.FRAGMENT_HOST);
        if (host != null) throw new PluginRefused(PluginFault.FRAGMENT, host.split(";")[0].strip());
        headers.keySet().forEach(header -> count.header(header.toString()));
        Contents contents = count.contents();
        if (contents.worksheets() == 0 && !count.couldBringOne()) throw new PluginRefused(PluginFault.NO_WORKSHEET);
        return new Plugin.Jar(name, version(headers.getValue(Constants.BUNDLE_VERSION)), digest, contents);
    }

    private static String version(String written) throws PluginRefused {
        try {
            return Version.parseVersion(written).toString();
        } catch (IllegalArgumentException e) {
            throw new PluginRefused(PluginFault.NO_BUNDLE, "its " + Constants.BUNDLE_VERSION + " is not a version");
        }
    }
}
