package srh.testkit.product;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A plugin as somebody could have made it, to drop into the folder for plugins. */
public final class PluginJar {
    private static final String QUESTIONS = """
            resourceType: Questionnaire
            id: %1$s
            url: urn:srh:worksheet:%1$s
            version: 1.0.0
            name: MadeUp
            title: %2$s
            status: active
            language: nl
            subjectType: [Patient]
            code:
              - {system: "urn:srh:step", code: understand}
              - {system: "urn:srh:action", code: secure}
              - {system: "urn:srh:audience", code: client}
              - {system: "urn:srh:audience", code: worker}
            item:
            """;

    private final Manifest manifest = new Manifest();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private PluginJar() {
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    }

    public static PluginJar empty() {
        return new PluginJar();
    }

    public static PluginJar named(String name, String version) {
        return empty().header("Bundle-ManifestVersion", "2").header("Bundle-SymbolicName", name).header("Bundle-Version", version);
    }

    /** A worksheet as data and nothing else. */
    public static PluginJar worksheet(String name, String version) {
        return named(name, version).file("SRH-INF/worksheets/" + name + ".yaml", "resourceType: Questionnaire # " + version);
    }

    /**
     * With a worksheet about a person, for workers and clients, in Dutch.
     *
     * @param items of FHIR, each on lines of YAML that begin with {@code "  - "}
     */
    public PluginJar questions(String id, String title, String items) {
        return file("SRH-INF/worksheets/" + id + ".yaml", QUESTIONS.formatted(id, title) + items);
    }

    public PluginJar header(String name, String value) {
        manifest.getMainAttributes().putValue(name, value);
        return this;
    }

    public PluginJar file(String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public PluginJar type(Class<?> type) {
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream bytes = Objects.requireNonNull(type.getClassLoader().getResourceAsStream(path))) {
            files.put(path, bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                jar.putNextEntry(new JarEntry(file.getKey()));
                jar.write(file.getValue());
                jar.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public Path write(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
