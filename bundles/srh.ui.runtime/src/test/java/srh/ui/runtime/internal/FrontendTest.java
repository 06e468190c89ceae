package srh.ui.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.BundleUtils;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The browser's half of Vaadin, as it is committed. */
class FrontendTest {
    private static final long LIGHT = 40_000;
    /** Behind a switch of Vaadin's, and in no production build. */
    private static final String EXPERIMENT = "com.vaadin.flow.component.breadcrumbs.";

    @Test
    void everyComponentThatAPluginMayDrawBringsItsOwnScriptAndNoOtherPageWaitsForIt() throws IOException {
        try (ZipFile bundle = new ZipFile("src/main/bundles/prod.bundle")) {
            ZipEntry imports = bundle.stream().filter(file -> file.getName().matches(".*/generated-flow-imports-[^.]*\\.js")).findFirst().orElseThrow();
            String loader = text(bundle, imports);
            List<String> components = components();
            assertThat(components).hasSizeGreaterThan(50).contains("com.vaadin.flow.component.grid.Grid");
            assertThat(components).as("Components without a line in src/frontend/java, and so never drawn")
                    .allSatisfy(component -> assertThat(loader).contains(BundleUtils.getChunkId(component)));
            assertThat(imports.getSize()).as("what every page waits for").isLessThan(LIGHT);
        }
    }

    private static String text(ZipFile zip, ZipEntry file) throws IOException {
        try (InputStream bytes = zip.getInputStream(file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Vaadin's own components that have a script in the browser. */
    private static List<String> components() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> jars = Files.list(Path.of("target/lib"))) {
            for (Path file : jars.filter(jar -> jar.getFileName().toString().matches("(vaadin|flow)-.*\\.jar")).toList()) {
                try (JarFile jar = new JarFile(file.toFile())) {
                    jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class"))
                            .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                            .filter(name -> !name.startsWith(EXPERIMENT)).filter(FrontendTest::hasScript).forEach(found::add);
                }
            }
        }
        return found;
    }

    private static boolean hasScript(String name) {
        try {
            Class<?> type = Class.forName(name, false, FrontendTest.class.getClassLoader());
            return Component.class.isAssignableFrom(type) && type != UI.class && Modifier.isPublic(type.getModifiers())
                    && type.getDeclaredAnnotationsByType(JsModule.class).length + type.getDeclaredAnnotationsByType(JavaScript.class).length > 0;
        } catch (ClassNotFoundException | LinkageError elsewhere) {
            return false;
        }
    }
}
