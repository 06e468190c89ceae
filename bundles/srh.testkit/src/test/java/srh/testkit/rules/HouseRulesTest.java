package srh.testkit.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseRulesTest {

    /** A small house in order; each test adds one thing that is not. */
    private static final Map<String, String> HOUSE = Map.of(
            "org.jooq.DSLContext", "public interface DSLContext {}",
            "com.vaadin.Component", "public class Component {}",
            "srh.model.Wish", "public record Wish(String content, int[] places) {}",
            "srh.dossier.Entries", "public interface Entries { srh.model.Wish last(); }",
            "srh.dossier.internal.Gate", "public class Gate {}",
            "srh.store.internal.JooqEntries",
                    "public class JooqEntries implements srh.dossier.Entries { org.jooq.DSLContext jooq;"
                            + " public srh.model.Wish last() { return null; } }",
            "srh.ui.view.Opened", "public interface Opened { com.vaadin.Component shown(); }",
            "srh.ui.internal.Page", "public class Page extends com.vaadin.Component { srh.dossier.Entries door; }",
            "srh.tool.profile.internal.ProfileView", "public class ProfileView { srh.ui.view.Opened opened; }");
    private static final List<String> BUNDLES =
            List.of("srh.model", "srh.dossier", "srh.store", "srh.ui", "srh.ui.runtime", "srh.tool.profile", "srh.tool.other", "srh.odd");

    @TempDir
    Path folder;

    @Test
    void aHouseInOrderIsLeftAlone() {
        assertThatCode(() -> houseWith("srh.model.Goal", "public class Goal { Wish wish; }").check()).doesNotThrowAnyException();
    }

    @Test
    void arrowsRunOneWay() {
        refused("srh.model.Bad", "class Bad { srh.dossier.Entries back; }", "arrows of the house", "srh.model.Bad.back");
    }

    @Test
    void toolsDoNotSeeTheDoorNorEachOther() {
        refused("srh.tool.other.Bad", "class Bad { srh.dossier.Entries door; }", "arrows of the house");
        refused("srh.tool.other.Nosy", "class Nosy { srh.tool.profile.internal.ProfileView other; }", "arrows of the house");
    }

    @Test
    void theRuntimeKnowsNothingOfCare() {
        refused("srh.ui.runtime.Bad", "class Bad { srh.model.Wish wish; }", "arrows of the house");
    }

    @Test
    void aBundleWithoutAPlaceInTheHouseIsNoticed() {
        refused("srh.odd.Bad", "class Bad { srh.model.Wish wish; }", "arrows of the house");
    }

    @Test
    void whatIsInternalStaysInside() {
        refused("srh.store.internal.Bad", "class Bad { srh.dossier.internal.Gate gate; }", "internal packages");
        refused("srh.tool.other.Peek", "class Peek { srh.ui.internal.Page page; }", "internal packages");
    }

    @Test
    void onlyTheStoreSeesJooq() {
        refused("srh.dossier.Bad", "class Bad { org.jooq.DSLContext jooq; }", "jOOQ to the store");
    }

    @Test
    void onlyThoseWhoDrawSeeVaadin() {
        refused("srh.store.Bad", "class Bad { com.vaadin.Component component; }", "Vaadin to those who draw");
    }

    @Test
    void theModelIsPlainJava() {
        refused("srh.model.Bad", "class Bad { org.jooq.DSLContext[] jooq; }", "free of everything but Java");
    }

    @Test
    void emptyNamesAreRefused() {
        for (String name : List.of("WishManager", "WishHelper", "WishUtils", "WishImpl", "AbstractWish", "BaseWish")) {
            refused("srh.model." + name, "class " + name + " {}", "a name says");
        }
    }

    @Test
    void aFolderWithoutBundlesIsNoHouse() {
        assertThatThrownBy(() -> HouseRules.of(List.of())).hasMessageContaining("no class of a bundle");
    }

    private void refused(String name, String source, String... told) {
        HouseRules rules = houseWith(name, source);

        assertThatThrownBy(rules::check).isInstanceOf(AssertionError.class).hasMessageContainingAll(told);
    }

    private HouseRules houseWith(String name, String source) {
        try {
            Path built = Files.createTempDirectory(folder, "house");
            List<String> arguments = new ArrayList<>(List.of("-d", built.resolve("classes").toString()));
            for (Map.Entry<String, String> each : HOUSE.entrySet()) arguments.add(write(built, each.getKey(), each.getValue()));
            arguments.add(write(built, name, source));
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
                throw new IllegalStateException("The test's own house does not compile");
            }
            List<Path> jars = new ArrayList<>();
            for (String bundle : BUNDLES) jars.add(jar(built, bundle));
            return HouseRules.of(jars);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(Path built, String name, String source) throws IOException {
        Path file = built.resolve("source").resolve(name.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "package " + name.substring(0, name.lastIndexOf('.')) + ";\n" + source).toString();
    }

    private static Path jar(Path built, String bundle) throws IOException {
        Path classes = built.resolve("classes");
        Path root = classes.resolve(bundle.replace('.', '/'));
        Path jar = built.resolve(bundle + "-0.1.0.jar");
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(file)) {
            if (!Files.isDirectory(root)) return jar;
            try (Stream<Path> files = Files.walk(root)) {
                for (Path each : files.filter(Files::isRegularFile).toList()) {
                    entries.putNextEntry(new JarEntry(classes.relativize(each).toString()));
                    Files.copy(each, entries);
                    entries.closeEntry();
                }
            }
        }
        return jar;
    }
}
