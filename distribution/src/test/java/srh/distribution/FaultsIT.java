package srh.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import srh.testkit.product.Outcome;
import srh.testkit.product.Product;

/** Whatever keeps the product from starting is one sentence and an exit code; never a stack trace. */
class FaultsIT {

    private static final long LONGER_THAN_USUAL_MILLIS = 31_000;

    @TempDir Path folder;
    private Product product;

    @BeforeEach
    void unpack() {
        product = Product.unpack();
    }

    @AfterEach
    void remove() {
        product.close();
    }

    @Test
    void aPortInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refused("Port " + taken.getLocalPort() + " on 127.0.0.1 cannot be used", "start", "core", "--port", "" + taken.getLocalPort());
        }
    }

    @Test
    void aPortThatIsNone() throws Exception {
        refused("The port must be a number from 1 to 65535, and not “eighty”.", "start", "core", "--port", "eighty");
    }

    @Test
    void aDataFolderThatCannotBeWrittenTo() throws Exception {
        refused("cannot be written to by this user", "start", "core", "--data", "/proc/srh");
    }

    @Test
    void aDataFolderOfANewerVersion() throws Exception {
        Files.createDirectory(product.data());
        Files.writeString(product.data().resolve("VERSION"), "99\n");
        refused("was written by a newer SRH (format 99", "start", "core");
    }

    @Test
    void aDamagedDataFolder() throws Exception {
        Files.createDirectories(product.data().resolve("db"));
        Files.writeString(product.data().resolve("VERSION"), "?\n");
        refused("is damaged", "start", "core");
    }

    @Test
    void derbyThatMayLoseSavedWordsInItsOwnFile() throws Exception {
        Files.createDirectory(product.data());
        Files.writeString(product.data().resolve("derby.properties"), "derby.system.durability=test\n");
        refused("saved words could be lost", "start", "core");
    }

    @Test
    void derbyThatMayLoseSavedWordsInTheConfiguration() throws Exception {
        product.set("derby.system.durability", "test");
        refused("saved words could be lost", "start", "core");
    }

    @Test
    void derbyThatMayLoseSavedWordsAsAJavaOption() throws Exception {
        product.environment("SRH_JAVA_OPTIONS", "-Dderby.system.durability=test");
        refused("saved words could be lost", "start", "core");
    }

    @Test
    void aFeatureThatDoesNotExist() throws Exception {
        refused("There is no feature “garden”; there is: core", "start", "core", "garden");
        refused("There is no feature “garden”; there is: core", "check", "garden");
    }

    @Test
    void noFeatureAtAll() throws Exception {
        refused("Name the features to start; there is: core", "start");
    }

    @Test
    void aBundleThatIsGone() throws Exception {
        Path bundle = product.home().resolve("repo/com/zaxxer/HikariCP");
        try (var files = Files.walk(bundle)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) Files.delete(file);
        }
        refused("The bundle com.zaxxer:HikariCP:", "start", "core");
        refused("The bundle com.zaxxer:HikariCP:", "check", "core");
    }

    @Test
    void anUnknownWord() throws Exception {
        Outcome outcome = product.run("begin");
        assertThat(outcome.output()).isEqualTo("There is no “begin”; “bin/srh help” tells what there is.\n");
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @Test
    void noJavaThatIsNewEnough() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\necho '    java.specification.version = 17' >&2\n");
        assertThat(old.toFile().setExecutable(true)).isTrue();
        Path script = product.home().resolve("bin/java.sh");
        Files.writeString(script, Files.readString(script).replace("/usr/lib/jvm/*", ""));
        product.environment("JAVA_HOME", old.getParent().getParent().toString())
                .environment("PATH", "/nowhere:" + essentials())
                .environment("SDKMAN_DIR", "/nowhere");
        Outcome outcome = product.run("start", "core");
        assertThat(outcome.output()).isEqualTo("SRH needs Java 21 or newer; found: 17. Install one, or let JAVA_HOME point to it.\n");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aStartThatTakesLongerThanUsualIsSaidToGoOnAndGoesOn() throws Exception {
        CompletableFuture<Void> starting = CompletableFuture.runAsync(() -> product.start("core"));
        while (Files.notExists(product.data().resolve("bundles")) && !starting.isDone()) Thread.sleep(10);
        signal("STOP");
        Thread.sleep(LONGER_THAN_USUAL_MILLIS);
        signal("CONT");
        starting.join();
        assertThat(product.log()).containsOnlyOnce("SRH takes longer than usual to start. It goes on; please wait.\n");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aPartThatFailsIsNamedAndNoPageIsPromised() {
        product.set("srh.trusted.proxies", "the one in the cellar");
        assertThatThrownBy(() -> product.start("core"))
                .hasMessageContaining("Not an address or network: 'the'. Write it as 10.0.0.5 or 10.0.0.0/8.")
                .hasMessageContaining("SRH runs, but no page answers at ");
        Outcome prepared = product.run("prepare", "core");
        assertThat(prepared.output()).contains("The start archive cannot be made", "Not an address or network: 'the'");
        assertThat(prepared.exitCode()).isEqualTo(1);
        assertThat(product.home().resolve("archive")).isEmptyDirectory();
    }

    private void signal(String name) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + name, "" + product.pid()).start().waitFor()).isZero();
    }

    /** A folder with the few programs that the script needs, and no java. */
    private String essentials() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("essentials"));
        for (String program : new String[] {"bash", "env", "sed", "dirname", "readlink", "cat", "rm", "mktemp"}) {
            Path script = Files.writeString(bin.resolve(program), "#!/bin/sh\nexec /usr/bin/" + program + " \"$@\"\n");
            assertThat(script.toFile().setExecutable(true)).isTrue();
        }
        return bin.toString();
    }

    private void refused(String sentence, String... words) throws Exception {
        Outcome outcome = product.run(words);
        assertThat(outcome.output()).contains(sentence).doesNotContain("\tat ", "Exception");
        assertThat(outcome.output().lines()).hasSize(1);
        assertThat(outcome.exitCode()).isEqualTo(1);
    }
}
