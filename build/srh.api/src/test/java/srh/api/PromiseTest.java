package srh.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A promise that is broken on purpose, in every way that counts, is named with the version it needs. */
class PromiseTest {
    private static final String DRAWS = "@org.osgi.annotation.versioning.ConsumerType public interface Draws { void draw(); }";
    private static final String HANDLE = "@org.osgi.annotation.versioning.ProviderType public interface Handle { String read(); String WHO = \"a; b\"; }";
    private static final String ITEM = "public sealed interface Item { record Line(int most) implements Item {} record Text() implements Item {} }";

    @TempDir
    Path folder;

    private Offer offer(String version, String... sources) throws Exception {
        Path at = Files.createTempDirectory(folder, "bundle");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        for (String source : sources) {
            Files.writeString(at.resolve(source.replaceAll("(?s).*?(?:interface|class) (\\w+).*", "$1") + ".java"), "package garden;\n" + source);
        }
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                var java = Files.newDirectoryStream(at, "*.java")) {
            List<Path> written = new ArrayList<>();
            java.forEach(written::add);
            assertThat(compiler.getTask(null, files, null, List.of("-d", at.toString()), null, files.getJavaFileObjectsFromPaths(written)).call()).isTrue();
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "garden");
        manifest.getMainAttributes().putValue("Export-Package", "garden;version=\"" + version + "\"");
        Path jar = at.resolve("garden.jar");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out, manifest);
                var types = Files.newDirectoryStream(at.resolve("garden"))) {
            for (Path type : types) {
                zip.putNextEntry(new JarEntry("garden/" + type.getFileName()));
                Files.copy(type, zip);
            }
        }
        return Offer.in(jar, "garden");
    }

    /** What is said of the next one, when this one was promised; the promise has been a text in between. */
    private Optional<String> said(Offer then, Offer now) throws Exception {
        Path text = Files.writeString(folder.resolve("promise.txt"), then.text());
        return new Promise(Offer.read(text)).brokenBy(now);
    }

    private Offer promised() throws Exception {
        return offer("0.3.0", DRAWS, HANDLE, ITEM);
    }

    @Test
    void whatIsTheSameKeepsThePromiseWithTheSameVersionOrALaterOne() throws Exception {
        assertThat(said(promised(), promised())).isEmpty();
        assertThat(said(promised(), offer("0.3.1", DRAWS, HANDLE, ITEM))).isEmpty();
    }

    @Test
    void aMethodThatIsGoneBreaksPlugins() throws Exception {
        assertThat(said(promised(), offer("0.3.0", DRAWS, HANDLE.replace("String read();", ""), ITEM))).hasValue(
                "The package garden needs version 1.0.0 in its package-info.java and has 0.3.0, for this changed and breaks plugins: "
                + "interface garden.Handle method read() is gone.");
    }

    @Test
    void aBreakIsAllowedOnceTheVersionSaysSo() throws Exception {
        assertThat(said(promised(), offer("1.0.0", DRAWS, HANDLE.replace("String read();", ""), ITEM))).isEmpty();
    }

    @Test
    void anotherReturnTypeBreaksPlugins() throws Exception {
        assertThat(said(promised(), offer("0.4.0", DRAWS, HANDLE.replace("String read", "Object read"), ITEM))).hasValueSatisfying(sentence ->
                assertThat(sentence).contains("needs version 1.0.0").contains("method read() return java.lang.String is gone"));
    }

    @Test
    void oneMoreMethodBreaksWhatPluginsImplementAndOnlyAddsToWhatTheyAreGiven() throws Exception {
        assertThat(said(promised(), offer("0.3.0", DRAWS.replace("void draw();", "void draw(); void wipe();"), HANDLE, ITEM)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("needs version 1.0.0").endsWith("interface garden.Draws method wipe() is new."));
        String more = HANDLE.replace("String read();", "String read(); void keep(String words);");
        assertThat(said(promised(), offer("0.3.0", DRAWS, more, ITEM))).hasValue("The package garden needs version 0.4.0 in its package-info.java "
                + "and has 0.3.0, for this changed: interface garden.Handle method keep(java.lang.String) is new.");
        assertThat(said(promised(), offer("0.4.0", DRAWS, more, ITEM))).isEmpty();
    }

    @Test
    void oneMoreKindOfASealedTypeBreaksEverySwitchOverIt() throws Exception {
        String more = ITEM.replace("record Text", "record Day() implements Item {} record Text");
        assertThat(said(promised(), offer("0.4.0", DRAWS, HANDLE, more))).hasValueSatisfying(sentence ->
                assertThat(sentence).contains("needs version 1.0.0").contains("interface garden.Item permits garden.Item$Day is new"));
    }

    @Test
    void aVersionThatGoesDownIsNamed() throws Exception {
        assertThat(said(promised(), offer("0.2.0", DRAWS, HANDLE, ITEM))).hasValueSatisfying(sentence -> assertThat(sentence).contains("needs version 0.3.0"));
    }

    @Test
    void onlyTheFirstOfManyChangesAreNamed() throws Exception {
        String[] many = {DRAWS, HANDLE, ITEM, "public class A {}", "public class B {}", "public class C {}", "public class D {}", "public class E {}", "public class F {}"};
        assertThat(said(promised(), offer("0.3.0", many))).hasValueSatisfying(sentence -> assertThat(sentence)
                .endsWith("class garden.D is new; class garden.E is new; and 1 more."));
    }

    @Test
    void whatIsOfTheJdkAloneIsNoPartOfThePromise() throws Exception {
        assertThat(offer("1.0.0", "public class Fault extends RuntimeException {}").text()).doesNotContain("addSuppressed", "jdk.internal", "clone()");
    }
}
