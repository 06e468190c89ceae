package srh.distribution.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import srh.ui.runtime.View;
import srh.ui.runtime.Views;

/** The addresses that the bundles of the packed product register, each as a pattern. */
final class RegisteredAddresses {

    private static final Pattern IMPLEMENTATION = Pattern.compile("implementation class=\"([^\"]+)\"");

    private RegisteredAddresses() {}

    static List<Pattern> in(Path home) {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .flatMap(jar -> components(jar).stream())
                    .filter(component -> component.contains("<provide interface=\"" + Views.class.getName() + "\""))
                    .flatMap(component -> views(component).views().stream())
                    .map(View::path)
                    .filter(Objects::nonNull)
                    .map(RegisteredAddresses::pattern)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> components(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            List<String> all = file.stream().map(entry -> entry.getName()).filter(name -> name.matches("OSGI-INF/[^/]+\\.xml")).toList();
            return all.stream().map(name -> {
                try {
                    return new String(file.getInputStream(file.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a page is made with is asked for only when it is opened, so that here it need not be there. */
    private static Views views(String component) {
        Matcher name = IMPLEMENTATION.matcher(component);
        if (!name.find()) throw new AssertionError("names no class: " + component);
        try {
            Constructor<?> constructor = Class.forName(name.group(1)).getConstructors()[0];
            return (Views) constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("The pages of " + name.group(1) + " cannot be listed", e);
        }
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(path.replaceAll("/:[a-z]+\\?", "(?:/[^/]+)?").replaceAll(":[a-z]+", "[^/]+"));
    }
}
