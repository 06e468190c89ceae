package srh.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is packed, and what is not. */
class ArchiveIT {

    /** Its path without .tar.gz or .zip. */
    private static final String ARCHIVE = System.getProperty("srh.archive");

    private static final Pattern BUNDLE_ID = Pattern.compile("\"id\": \"([^:\"]+):([^:\"]+):(?:jar:([^:\"]+):)?([^:\"]+)\"(?:, \"start|})");
    private static final LocalDateTime BUILD_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    @TempDir static Path folder;
    private static Path home;

    @BeforeAll
    static void unpack() throws Exception {
        assertThat(new ProcessBuilder("tar", "-xzf", ARCHIVE + ".tar.gz", "-C", folder.toString()).inheritIO().start().waitFor()).isZero();
        home = folder.resolve(Path.of(ARCHIVE).getFileName());
    }

    @Test
    void theRepositoryHoldsJustTheBundlesThatFeaturesName() throws Exception {
        Set<String> named = new TreeSet<>();
        for (Path feature : files(home.resolve("features"))) {
            BUNDLE_ID.matcher(Files.readString(feature)).results().map(ArchiveIT::path).forEach(named::add);
        }
        Path repo = home.resolve("repo");
        assertThat(files(repo).stream().map(file -> repo.relativize(file).toString())).containsExactlyInAnyOrderElementsOf(named);
        assertThat(named).hasSizeGreaterThan(20);
    }

    @Test
    void everyBundleFromOutsideIsInTheNotice() throws Exception {
        String notice = Files.readString(home.resolve("NOTICE"));
        for (Path jar : files(home.resolve("repo"))) {
            String artifact = jar.getParent().getParent().getFileName().toString();
            if (!artifact.startsWith("srh.")) assertThat(notice).contains(artifact);
        }
    }

    @Test
    void everyLibraryInsideTheVaadinBundleIsInTheNotice() throws Exception {
        String notice = Files.readString(home.resolve("NOTICE"));
        try (ZipFile bundle = new ZipFile(jar("srh.ui.runtime").toFile())) {
            List<String> libraries = bundle.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("lib/") && name.endsWith(".jar"))
                    .map(name -> name.substring("lib/".length()).replaceFirst("-[0-9].*", ""))
                    .filter(name -> !name.startsWith("vaadin-") && !name.startsWith("flow-"))
                    .toList();
            assertThat(libraries).isNotEmpty().allSatisfy(library -> assertThat(notice).contains(library));
        }
    }

    @Test
    void everyPackageInsideTheBrowsersJavaScriptIsInTheNotice() throws Exception {
        String notice = Files.readString(home.resolve("NOTICE"));
        List<String> packages = Pattern.compile("\"([^\"]+)\"\\s*:")
                .matcher(text(jar("srh.ui.runtime"), "META-INF/VAADIN/config/stats.json").split("\"npmModules\"")[1].split("}")[0])
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("npmModules") && !name.startsWith("@vaadin/"))
                .toList();
        assertThat(packages).contains("lit").allSatisfy(name -> assertThat(notice).contains(name));
    }

    @Test
    void fontsAndIconsAreShippedWithTheirLicences() throws Exception {
        String notice = Files.readString(home.resolve("NOTICE"));
        assertThat(notice).contains("Atkinson Hyperlegible Next", "Tabler Icons");
        assertThat(text(jar("srh.ui"), "SRH-INF/web/look/fonts/LICENSE.txt")).contains("SIL OPEN FONT LICENSE");
        assertThat(text(jar("srh.ui"), "SRH-INF/web/look/icons/LICENSE.txt")).contains("MIT License");
    }

    @Test
    void licenceNoticeAndScriptsAreThere() throws Exception {
        assertThat(home.resolve("LICENSE")).content().contains("Apache License", "Version 2.0");
        assertThat(home.resolve("README.md")).content().contains("bin/srh start core personal");
        assertThat(home.resolve("conf/srh.properties")).content().contains("srh.http.port");
        assertThat(Files.getPosixFilePermissions(home.resolve("bin/srh"))).contains(PosixFilePermission.OTHERS_EXECUTE);
    }

    @Test
    void ourOwnJarsCarryNoClockOfTheirBuild() throws Exception {
        List<Path> own = new ArrayList<>(files(home.resolve("repo/srh")));
        own.add(home.resolve("lib/srh.features.jar"));
        for (Path jar : own) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                assertThat(zip.stream().filter(entry -> !isOfThisRelease(entry)).map(ZipEntry::getName))
                        .as(jar.getFileName().toString())
                        .isEmpty();
            }
        }
        try (ZipFile zip = new ZipFile(ARCHIVE + ".zip")) {
            assertThat(zip.stream().map(ZipEntry::getTimeLocal)).containsOnly(BUILD_TIME);
        }
    }

    @Test
    void noPathOrAddressOfTheBuildingMachineIsPackedAsText() throws Exception {
        String user = System.getProperty("user.home");
        for (Path file : files(home)) {
            if (file.toString().endsWith(".jar")) continue;
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain(user, System.getProperty("srh.sources"));
        }
    }

    /** Ours have the time of the release; the launcher also holds entries of others, which keep their own. */
    private static boolean isOfThisRelease(ZipEntry entry) {
        return entry.getTimeLocal().equals(BUILD_TIME) || entry.getTimeLocal().isBefore(BUILD_TIME);
    }

    private static String path(MatchResult id) {
        String classifier = id.group(3) == null ? "" : "-" + id.group(3);
        return id.group(1).replace('.', '/') + "/" + id.group(2) + "/" + id.group(4) + "/" + id.group(2) + "-" + id.group(4) + classifier + ".jar";
    }

    private static String text(Path jar, String entry) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Path jar(String symbolicName) throws IOException {
        return files(home.resolve("repo/srh/" + symbolicName)).getFirst();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toList());
        }
    }
}
