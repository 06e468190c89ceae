package srh.testkit.felix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.osgi.framework.Constants;

/** The bundle that carries a test into Felix: the test's package with all below it, and the kit's hands inside. */
final class Probe {

    private static final List<String> HANDS = List.of(
            "srh/testkit/felix/inside/Insider.class",
            "srh/testkit/felix/inside/Configurations.class",
            "srh/testkit/felix/inside/Diagnosis.class");

    private Probe() {}

    static byte[] jar(Class<?> test) throws IOException {
        Path root = classesOf(test);
        Path folder = root.resolve(test.getPackageName().replace('.', '/'));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest(test));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new JarEntry(root.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, jar);
                jar.closeEntry();
            }
            for (String hand : HANDS) {
                jar.putNextEntry(new JarEntry(hand));
                try (InputStream content = Probe.class.getResourceAsStream("/" + hand)) {
                    content.transferTo(jar);
                }
                jar.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Path classesOf(Class<?> test) {
        try {
            return Path.of(test.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Manifest manifest(Class<?> test) {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        headers.putValue(Constants.BUNDLE_SYMBOLICNAME, "srh.testkit.probe");
        headers.putValue(Constants.BUNDLE_NAME, test.getName());
        headers.putValue(Constants.DYNAMICIMPORT_PACKAGE, "*");
        return manifest;
    }
}
