package srh.features.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Hashtable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import srh.features.Contents;
import srh.features.PluginFault;
import srh.testkit.product.PluginJar;

/** What a jar is, and whether it is data alone, is told from the very bytes that are installed. */
class DroppedJarTest {
    @TempDir
    Path folder;

    private DroppedJar take(PluginJar jar) throws IOException, PluginRefused {
        return DroppedJar.take(jar.write(folder.resolve("a.jar")), folder.resolve("copy"));
    }

    private PluginFault fault(PluginJar jar) {
        return fault(jar.bytes());
    }

    private PluginFault fault(byte[] bytes) {
        return catchThrowableOfType(PluginRefused.class, () -> DroppedJar.take(Files.write(folder.resolve("a.jar"), bytes), folder.resolve("copy"))).fault();
    }

    @Test
    void aWorksheetWithItsTextsItsLicenceAndItsCasesIsDataAlone() throws Exception {
        DroppedJar jar = take(PluginJar.worksheet("sleep", "1.2.0").header("Bundle-License", "CC0").header("Private-Package", "SRH-INF.worksheets")
                .header("Import-Package", "org.jspecify.annotations;resolution:=optional")
                .file("SRH-INF/worksheets/sleep_en.properties", "title=Sleep").file("SRH-INF/cases/sleep.yaml", "").file("README.md", "")
                .file("META-INF/LICENSE.txt", "").file("META-INF/maven/a/b/pom.xml", "").file("META-INF/maven/a/b/pom.properties", ""));
        assertThat(jar.jar().name()).isEqualTo("sleep");
        assertThat(jar.jar().version()).isEqualTo("1.2.0");
        assertThat(jar.jar().contents()).isEqualTo(new Contents(1, 0, 0, 0, 0, List.of()));
        assertThat(jar.jar().contents().dataAlone()).isTrue();
    }

    @Test
    void theDigestIsOfTheBytesThatAreInstalled() throws Exception {
        byte[] bytes = PluginJar.worksheet("sleep", "1.0.0").bytes();
        DroppedJar jar = DroppedJar.take(Files.write(folder.resolve("a.jar"), bytes), folder.resolve("copy"));
        assertThat(jar.copy()).hasBinaryContent(bytes);
        assertThat(jar.jar().digest()).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/B.class", "META-INF/versions/21/a/B.class", "SRH-INF/web/a.js", "SRH-INF/web/a.MJS", "SRH-INF/worksheets/a.svg",
            "SRH-INF/web/a.html", "lib/a.jar", "SRH-INF/worksheets/a.jar", "native/liba.so", "SRH-INF/words/a_nl.properties",
            "SRH-INF/i18n/a_nl.properties", "SRH-INF/migrations/V1__a.sql", "OSGI-INF/a.xml", "META-INF/services/a.B", "srh-inf/worksheets/a.yaml",
            "SRH-INF/demo-accounts.txt"})
    void aJarWithAnyOtherFileIsMoreThanData(String file) throws Exception {
        assertThat(take(PluginJar.worksheet("sleep", "1.0.0").file(file, "")).jar().contents().dataAlone()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bundle-Activator", "Service-Component", "DynamicImport-Package", "Bundle-ClassPath", "Bundle-NativeCode", "Export-Package",
            "Provide-Capability", "Require-Bundle", "Bundle-ActivationPolicy", "SRH-Migrations", "bundle-activator", "Anything-Else"})
    void aJarWhoseManifestMakesSomethingHappenIsMoreThanData(String header) throws Exception {
        Contents contents = take(PluginJar.worksheet("sleep", "1.0.0").header(header, "a")).jar().contents();
        assertThat(contents.dataAlone()).isFalse();
        assertThat(contents.headers()).containsExactly(header);
    }

    @Test
    void whatIsInAJarIsCounted() throws Exception {
        assertThat(take(PluginJar.worksheet("sleep", "1.0.0").file("a.class", "").file("b.class", "").file("a.js", "").file("lib/a.jar", "").file("a.so", "")
                .header("Bundle-Activator", "a")).jar().contents()).isEqualTo(new Contents(1, 2, 1, 1, 1, List.of("Bundle-Activator")));
    }

    @Test
    void aManifestThatTheFrameworkReadsOtherwiseIsNoticed() throws Exception {
        DroppedJar jar = take(PluginJar.worksheet("sleep", "1.0.0"));
        Hashtable<String, String> seen = new Hashtable<>();
        seen.put("Bundle-SymbolicName", "sleep");
        assertThat(jar.hasOtherHeaders(seen)).isFalse();
        seen.put("Bundle-Activator", "a");
        assertThat(jar.hasOtherHeaders(seen)).isTrue();
    }

    @Test
    void whatIsNoJarOrOnlyPartOfOneIsNoWholeJar() {
        byte[] whole = PluginJar.worksheet("sleep", "1.0.0").bytes();
        assertThat(fault("no jar".getBytes())).isEqualTo(PluginFault.CORRUPT);
        assertThat(fault(new byte[0])).isEqualTo(PluginFault.CORRUPT);
        for (int length = 0; length < whole.length; length += 7) {
            assertThat(fault(Arrays.copyOf(whole, length))).as("the first %s bytes", length).isEqualTo(PluginFault.CORRUPT);
        }
    }

    @Test
    void aJarWithAByteThatWasChangedOnItsWayIsNoWholeJar() {
        byte[] bytes = PluginJar.worksheet("sleep", "1.0.0").bytes();
        int middle = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("SRH-INF") + 40;
        bytes[middle] ^= 0x55;
        assertThat(fault(bytes)).isEqualTo(PluginFault.CORRUPT);
    }

    @Test
    void whatWouldBeWrittenOutsideIsRefused() {
        assertThat(fault(PluginJar.worksheet("sleep", "1.0.0").file("../../a.class", ""))).isEqualTo(PluginFault.CORRUPT);
        assertThat(fault(PluginJar.worksheet("sleep", "1.0.0").file("/etc/a", ""))).isEqualTo(PluginFault.CORRUPT);
        assertThat(fault(PluginJar.worksheet("sleep", "1.0.0").file("a\\..\\b", ""))).isEqualTo(PluginFault.CORRUPT);
    }

    @Test
    void aJarThatIsNoPluginIsRefused() {
        assertThat(fault(PluginJar.empty())).isEqualTo(PluginFault.NO_BUNDLE);
        assertThat(fault(PluginJar.empty().header("Bundle-SymbolicName", "old"))).isEqualTo(PluginFault.NO_BUNDLE);
        assertThat(fault(PluginJar.worksheet("sleep", "one"))).isEqualTo(PluginFault.NO_BUNDLE);
        assertThat(fault(PluginJar.worksheet("sl<i>eep", "1.0.0"))).isEqualTo(PluginFault.NO_BUNDLE);
        assertThat(fault(PluginJar.worksheet("sleep", "1.0.0").header("Fragment-Host", "srh.store"))).isEqualTo(PluginFault.FRAGMENT);
        assertThat(fault(PluginJar.named("library", "1.0.0").file("a/B.class", ""))).isEqualTo(PluginFault.NO_WORKSHEET);
    }

    @Test
    void whatWouldFillTheDiskIsRefused() throws Exception {
        Path big = folder.resolve("big.jar");
        try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength((DroppedJar.MOST_MEGABYTES << 20) + 1);
        }
        assertThat(catchThrowableOfType(PluginRefused.class, () -> DroppedJar.take(big, folder.resolve("copy"))).fault()).isEqualTo(PluginFault.TOO_BIG);
        assertThat(folder.resolve("copy")).doesNotExist();
    }
}
