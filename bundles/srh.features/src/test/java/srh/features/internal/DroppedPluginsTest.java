package srh.features.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import srh.features.Plugin;
import srh.features.Plugin.Standing;
import srh.features.PluginFault;
import srh.testkit.product.PluginJar;

/** What runs is what lies in the folder, as far as it is allowed. */
class DroppedPluginsTest {
    private static final Duration MOMENT = Duration.ofMillis(600);

    @TempDir
    Path folder;
    private Path plugins;
    private FelixFramework framework;
    private DroppedPlugins dropped;

    @BeforeEach
    void start() throws Exception {
        plugins = Files.createDirectories(folder.resolve("plugins"));
        start(Map.of());
    }

    private void start(Map<String, String> properties) {
        framework = FelixFramework.start(folder.resolve("bundles"), properties);
        dropped = new DroppedPlugins(framework.context(), plugins, folder.resolve("copy.jar"), new AllowedPlugins(folder.resolve("plugins.properties")));
        dropped.open();
    }

    private void startAgain(Map<String, String> properties) throws IOException {
        stop();
        Folders.delete(folder.resolve("bundles"));
        start(properties);
    }

    @AfterEach
    void stop() {
        dropped.close();
        framework.close();
    }

    @Test
    void aJarOfDataIsLiveWithoutBeingAskedForAndLeavesWhenItIsRemoved() throws Exception {
        Path jar = PluginJar.worksheet("sleep", "1.0.0").write(plugins.resolve("sleep.jar"));
        awaitLive("sleep.jar", "sleep 1.0.0");
        Files.delete(jar);
        await(() -> running().isEmpty() && dropped.list().isEmpty());
        assertThat(folder.resolve("copy.jar")).doesNotExist();
    }

    @Test
    void whatLiesThereAtTheStartRuns() throws Exception {
        PluginJar.worksheet("sleep", "1.0.0").write(plugins.resolve("sleep.jar"));
        startAgain(Map.of());
        await(() -> running().contains("sleep 1.0.0"));
    }

    @Test
    void aChangedJarTakesThePlaceOfTheOneBefore() throws Exception {
        PluginJar.worksheet("sleep", "1.0.0").write(plugins.resolve("sleep.jar"));
        awaitLive("sleep.jar", "sleep 1.0.0");
        String first = digest("sleep.jar");
        PluginJar.worksheet("sleep", "1.1.0").write(plugins.resolve("sleep.jar"));
        await(() -> !first.equals(digest("sleep.jar")) && running().equals(List.of("sleep 1.1.0")));
        String second = digest("sleep.jar");
        PluginJar.worksheet("sleep", "1.1.0").file("README.md", "other content").write(plugins.resolve("sleep.jar"));
        await(() -> !second.equals(digest("sleep.jar")) && running().equals(List.of("sleep 1.1.0")));
    }

    @Test
    void aNewerVersionUnderAnotherNameComesWhenTheOlderOneIsTakenAway() throws Exception {
        Path older = PluginJar.worksheet("sleep", "1.0.0").write(plugins.resolve("sleep-1.0.jar"));
        awaitLive("sleep-1.0.jar", "sleep 1.0.0");
        PluginJar.worksheet("sleep", "1.1.0").write(plugins.resolve("sleep-1.1.jar"));
        await(() -> new Standing.Faulty(PluginFault.SAME_NAME, "sleep-1.0.jar").equals(standing("sleep-1.1.jar")));
        assertThat(running()).containsExactly("sleep 1.0.0");
        Files.delete(older);
        await(() -> running().equals(List.of("sleep 1.1.0")));
    }

    @Test
    void aJarThatIsStillBeingCopiedIsWaitedForAndNeverStartedHalf() throws Exception {
        byte[] bytes = PluginJar.worksheet("sleep", "1.0.0").bytes();
        try (OutputStream slow = Files.newOutputStream(plugins.resolve("sleep.jar"))) {
            slow.write(bytes, 0, bytes.length / 2);
            Thread.sleep(MOMENT);
            assertThat(dropped.list()).isEmpty();
            assertThat(running()).isEmpty();
            slow.write(bytes, bytes.length / 2, bytes.length - bytes.length / 2);
        }
        await(() -> running().contains("sleep 1.0.0"));
    }

    @Test
    void whatRanGoesOnUntilTheNewOneIsWhole() throws Exception {
        PluginJar.worksheet("sleep", "1.0.0").write(plugins.resolve("sleep.jar"));
        awaitLive("sleep.jar", "sleep 1.0.0");
        byte[] next = PluginJar.worksheet("sleep", "2.0.0").bytes();
        Files.write(plugins.resolve("sleep.jar"), Arrays.copyOf(next, 100));
        Thread.sleep(MOMENT);
        assertThat(running()).containsExactly("sleep 1.0.0");
        Files.write(plugins.resolve("sleep.jar"), next);
        await(() -> running().equals(List.of("sleep 2.0.0")));
    }

    @Test
    void aCorruptJarIsNamedAfterAWhileAndHarmsNothingBesideIt() throws Exception {
        PluginJar.worksheet("sleep", "1.0.0").write(plugins.resolve("sleep.jar"));
        awaitLive("sleep.jar", "sleep 1.0.0");
        Files.writeString(plugins.resolve("torn.jar"), "torn");
        await(() -> new Standing.Faulty(PluginFault.CORRUPT, "").equals(standing("torn.jar")));
        assertThat(running()).containsExactly("sleep 1.0.0");
        PluginJar.worksheet("torn", "1.0.0").write(plugins.resolve("torn.jar"));
        await(() -> running().contains("torn 1.0.0"));
    }

    @Test
    void aJarWithCodeWaitsUntilItsBytesAreAllowedAlsoAfterARestart() throws Exception {
        code().write(plugins.resolve("code.jar"));
        await(() -> new Standing.Waits().equals(standing("code.jar")));
        assertThat(running()).isEmpty();
        dropped.allow(digest("code.jar"));
        assertThat(standing("code.jar")).isEqualTo(new Standing.Live());
        assertThat(running()).containsExactly("code 1.0.0");

        startAgain(Map.of());
        awaitLive("code.jar", "code 1.0.0");
        dropped.disallow(digest("code.jar"));
        assertThat(running()).isEmpty();
        assertThat(standing("code.jar")).isEqualTo(new Standing.Waits());
    }

    @Test
    void whatIsAllowedIsThoseBytesAndNoOthers() throws Exception {
        code().write(plugins.resolve("code.jar"));
        await(() -> standing("code.jar") instanceof Standing.Waits);
        String digest = digest("code.jar");
        dropped.allow(digest);
        code().file("more.class", "").write(plugins.resolve("code.jar"));
        await(() -> standing("code.jar") instanceof Standing.Waits && !digest.equals(digest("code.jar")));
        assertThat(running()).isEmpty();
        dropped.allow(digest);
        assertThat(standing("code.jar")).isEqualTo(new Standing.Waits());
    }

    @Test
    void whereAllIsAllowedCodeNeedsNotWait() throws Exception {
        startAgain(Map.of(Settings.PLUGINS_ALLOWED, "all"));
        assertThat(dropped.allAllowed()).isTrue();
        code().write(plugins.resolve("code.jar"));
        await(() -> running().contains("code 1.0.0"));
    }

    @Test
    void aListOfAllowedPluginsThatCannotBeReadIsSaidInASentence() throws Exception {
        Files.writeString(folder.resolve("plugins.properties"), "everything=yes");
        assertThatThrownBy(() -> new AllowedPlugins(folder.resolve("plugins.properties"))).isInstanceOf(Refusal.class)
                .hasMessageContaining("plugins.properties").hasMessageContaining("SHA-256");
    }

    @Test
    void aPluginThatDoesNotStartIsNamedWithTheReasonAndLeavesNothingBehind() throws Exception {
        PluginJar.named("angry", "1.0.0").header("Bundle-Activator", Angry.class.getName()).header("Import-Package", "org.osgi.framework")
                .type(Angry.class).write(plugins.resolve("angry.jar"));
        await(() -> standing("angry.jar") instanceof Standing.Waits);
        dropped.allow(digest("angry.jar"));
        assertThat(standing("angry.jar")).isInstanceOfSatisfying(Standing.Faulty.class, faulty -> {
            assertThat(faulty.fault()).isEqualTo(PluginFault.FAILED);
            assertThat(faulty.detail()).contains("angry", "no, I won't").doesNotContain("\n");
        });
        assertThat(framework.context().getBundles()).hasSize(1);
    }

    @Test
    void aPluginForANewerToolkitSaysSoAndForAnOlderOneToo() throws Exception {
        startAgain(Map.of(Settings.PLUGINS_ALLOWED, "all"));
        PluginJar.worksheet("newer", "1.0.0").header("Import-Package", "srh.features;version=\"[9.0,10)\"").write(plugins.resolve("newer.jar"));
        PluginJar.worksheet("older", "1.0.0").header("Import-Package", "srh.features;version=\"[0.1,0.2)\"").write(plugins.resolve("older.jar"));
        await(() -> fault("newer.jar") == PluginFault.NEWER_TOOLKIT && fault("older.jar") == PluginFault.OLDER_TOOLKIT);
        assertThat(((Standing.Faulty) standing("newer.jar")).detail()).startsWith("srh.features 9.0.0, and here it is 1.");
    }

    @Test
    void aPluginThatNeedsAnotherComesInWithIt() throws Exception {
        startAgain(Map.of(Settings.PLUGINS_ALLOWED, "all"));
        PluginJar.worksheet("needing", "1.0.0").header("Import-Package", "garden.tools").write(plugins.resolve("a.jar"));
        await(() -> fault("a.jar") == PluginFault.MISSING);
        PluginJar.worksheet("garden", "1.0.0").header("Export-Package", "garden.tools").write(plugins.resolve("b.jar"));
        awaitLive("a.jar", "needing 1.0.0");
    }

    @Test
    void aPluginCannotTakeTheNameOfAPartOfTheToolkit() throws Exception {
        PluginJar.worksheet("org.apache.felix.framework", "9.0.0").write(plugins.resolve("felix.jar"));
        await(() -> fault("felix.jar") == PluginFault.SAME_NAME);
    }

    @Test
    void aFileNameWithScriptInItIsRefusedAndShownWithoutIt() throws Exception {
        PluginJar.worksheet("sleep", "1.0.0").write(plugins.resolve("a<img src=x>\n..%2f.jar"));
        await(() -> dropped.list().size() == 1);
        assertThat(dropped.list().getFirst()).extracting(Plugin::file, Plugin::standing)
                .containsExactly("a?img src?x??..?2f.jar", new Standing.Faulty(PluginFault.FILE_NAME, ""));
        assertThat(running()).isEmpty();
    }

    @Test
    void whatIsNoJarIsLeftAlone() throws Exception {
        Files.writeString(plugins.resolve("README.txt"), "no plugin");
        Files.write(plugins.resolve(".sleep.jar"), PluginJar.worksheet("sleep", "1.0.0").bytes());
        Files.createDirectory(plugins.resolve("folder.jar"));
        Thread.sleep(MOMENT);
        assertThat(dropped.list()).isEmpty();
    }

    private static PluginJar code() {
        return PluginJar.named("code", "1.0.0").header("Bundle-Activator", Calm.class.getName()).header("Import-Package", "org.osgi.framework").type(Calm.class);
    }

    private Standing standing(String file) {
        return plugin(file).map(Plugin::standing).orElse(null);
    }

    private PluginFault fault(String file) {
        return standing(file) instanceof Standing.Faulty faulty ? faulty.fault() : null;
    }

    private String digest(String file) {
        return plugin(file).flatMap(Plugin::jar).map(Plugin.Jar::digest).orElse("");
    }

    private Optional<Plugin> plugin(String file) {
        return dropped.list().stream().filter(one -> one.file().equals(file)).findFirst();
    }

    private List<String> running() {
        return Stream.of(framework.context().getBundles()).filter(bundle -> bundle.getBundleId() != 0 && bundle.getState() == Bundle.ACTIVE)
                .map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion()).sorted().toList();
    }

    /** A bundle runs a moment before the list tells so. */
    private void awaitLive(String file, String bundle) throws InterruptedException {
        await(() -> running().contains(bundle) && new Standing.Live().equals(standing(file)));
    }

    private static void await(BooleanSupplier until) throws InterruptedException {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!until.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited ten seconds").isLessThan(end);
            Thread.sleep(5);
        }
    }

    /** Does nothing. */
    public static final class Calm implements BundleActivator {
        @Override
        public void start(BundleContext context) {}

        @Override
        public void stop(BundleContext context) {}
    }

    /** Cannot start. */
    public static final class Angry implements BundleActivator {
        @Override
        public void start(BundleContext context) {
            throw new IllegalStateException("no, I won't");
        }

        @Override
        public void stop(BundleContext context) {}
    }
}
