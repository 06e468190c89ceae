package srh.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a shell script in the product's place; the product's own tests are those of the distribution. */
class ProductTest {

    private static final String SCRIPT = """
            #!/bin/sh
            home=$(dirname "$0")/..
            [ "$1" = start ] || { echo "There is no command $1."; exit 2; }
            [ "$2" != broken ] || { echo "broken cannot start"; exit 1; }
            echo "start of $2" >> "$home/data"
            echo "features $*; $(grep srh.http.port "$home/conf/srh.properties"); colour $COLOUR"
            trap 'echo stopped; exit 0' TERM
            echo "SRH is ready at http://127.0.0.1/"
            while :; do sleep 0.05; done
            """;

    private Product product;

    @BeforeEach
    void unpack(@TempDir Path folder) throws IOException {
        Path archive = folder.resolve("srh-0.1.0.tar.gz");
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(archive));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(file)) {
            put(tar, "srh-0.1.0/bin/srh", SCRIPT, 0755);
            put(tar, "srh-0.1.0/conf/srh.properties", "# settings", 0644);
        }
        System.setProperty("srh.archive", archive.toString());
        product = Product.unpack();
    }

    @AfterEach
    void close() {
        product.close();
        System.clearProperty("srh.archive");
        assertThat(product.home()).doesNotExist();
        assertThat(product.isRunning()).isFalse();
    }

    @Test
    void startsTheFeaturesOnItsPort() {
        product.environment("COLOUR", "green").start("core", "personal");

        assertThat(product.isRunning()).isTrue();
        assertThat(product.log())
                .contains("features start core personal; srh.http.port=" + product.address().getPort() + "; colour green");
    }

    @Test
    void stopsWhenAsked() {
        product.start("core");

        assertThat(product.stop()).isZero();
        assertThat(product.log()).endsWith("stopped\n");
    }

    @Test
    void keepsItsDataWhenKilled() {
        product.start("core");
        product.kill9();
        assertThat(product.isRunning()).isFalse();

        product.restart();
        assertThat(product.home().resolve("data")).hasContent("start of core\nstart of core");
        assertThat(product.log()).doesNotContain("stopped");
    }

    @Test
    void tellsWhyItDoesNotStart() {
        assertThatThrownBy(() -> product.start("broken"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("broken cannot start");
    }

    @Test
    void runsACommandToItsEnd() {
        assertThat(product.run("dance")).isEqualTo(new Outcome(2, "There is no command dance.\n"));
    }

    private static void put(TarArchiveOutputStream tar, String name, String content, int mode) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        entry.setMode(mode);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }
}
