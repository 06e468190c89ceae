package srh.features.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A small installation of made-up bundles and features. */
record Installation(Path home) {

    Installation {
        try {
            Files.createDirectories(home.resolve("features"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Catalogue catalogue() {
        return new Catalogue(home);
    }

    /** A bundle {@code test:name:1.0.0} with these headers and, under their own names, these classes and files. */
    Installation bundle(String name, Map<String, String> headers, Object... content) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name);
        main.putValue("Bundle-Version", "1.0.0");
        headers.forEach(main::putValue);
        Path jar = home.resolve("repo/test/" + name + "/1.0.0/" + name + "-1.0.0.jar");
        Files.createDirectories(jar.getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Object one : content) add(out, one);
        }
        return this;
    }

    /** A library from the class path, found by one of its classes, as {@code test:name:1.0.0}. */
    Installation library(String name, Class<?> oneOfIts) throws Exception {
        Path jar = home.resolve("repo/test/" + name + "/1.0.0/" + name + "-1.0.0.jar");
        Files.createDirectories(jar.getParent());
        Files.copy(Path.of(oneOfIts.getProtectionDomain().getCodeSource().getLocation().toURI()), jar);
        return this;
    }

    Installation feature(String name, List<String> requires, String... bundles) throws IOException {
        return configuredFeature(name, requires, "{}", bundles);
    }

    Installation configuredFeature(String name, List<String> requires, String configurations, String... bundles)
            throws IOException {
        String json =
                """
                {"feature-resource-version": "1.0", "id": "test:%s:1.0.0", "bundles": [%s], "configurations": %s,
                 "extensions": {"requires-features": {"kind": "mandatory", "type": "text", "text": [%s]}}}
                """
                        .formatted(
                                name,
                                String.join(",", List.of(bundles).stream().map(b -> "{\"id\": \"test:" + b + ":1.0.0\"}").toList()),
                                configurations,
                                String.join(",", requires.stream().map(r -> "\"" + r + "\"").toList()));
        Files.writeString(home.resolve("features/" + name + ".json"), json);
        return this;
    }

    private static void add(JarOutputStream jar, Object content) throws IOException {
        if (content instanceof Class<?> type) {
            String path = type.getName().replace('.', '/') + ".class";
            try (InputStream bytes = type.getClassLoader().getResourceAsStream(path)) {
                write(jar, path, bytes.readAllBytes());
            }
        } else if (content instanceof Map.Entry<?, ?> file) {
            write(jar, file.getKey().toString(), file.getValue().toString().getBytes());
        } else {
            throw new AssertionError(content);
        }
    }

    private static void write(JarOutputStream jar, String path, byte[] bytes) throws IOException {
        jar.putNextEntry(new JarEntry(path));
        jar.write(bytes);
        jar.closeEntry();
    }
}
