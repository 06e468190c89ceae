package srh.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.testkit.product.Outcome;
import srh.testkit.product.Product;

/** From nothing to a worksheet that is live: what docs/plugin/first-worksheet.md promises, done literally. */
class NewWorksheetIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private Author author;

    @BeforeEach
    void sitDown() {
        author = new Author(folder);
    }

    @Test
    void aNewWorksheetBuildsKeepsToTheContractAndIsLiveWhenItIsDropped() throws Exception {
        assertThat(author.srh("new-worksheet", "sleep-diary")).isEqualTo(new Author.Said(0,
                "The worksheet is in " + folder.toRealPath().resolve("sleep-diary") + "; its README.md tells how to build and try it.\n"));
        Path plugin = folder.resolve("sleep-diary");
        Author.Said built = author.build(plugin);
        assertThat(built.code()).as(built.output()).isZero();
        Path jar = plugin.resolve("target/org.example.sleep-diary-1.0.0.jar");
        try (Product product = Product.unpack()) {
            Outcome checked = product.run("check-worksheet", jar.toString());
            assertThat(checked.output()).isEqualTo("sleep-diary 1.0.0: 5 items, 3 cases\n");
            assertThat(checked.exitCode()).isZero();

            product.start("core", "personal");
            long begun = System.nanoTime();
            Files.copy(jar, product.data().resolve("plugins/sleep-diary.jar"));
            while (!product.log().contains("The plugin sleep-diary.jar (org.example.sleep-diary 1.0.0) is live.")) {
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE);
                Thread.sleep(5);
            }
            System.out.printf("dropped in and live within %d ms%n", Duration.ofNanos(System.nanoTime() - begun).toMillis());
            assertThat(product.log()).doesNotContain("refused");
        }
    }

    @Test
    void whatIsWrongWithAPluginIsToldAndTheExitCodeSaysSo() throws Exception {
        author.srh("new-worksheet", "sleep-diary");
        Path texts = folder.resolve("sleep-diary/src/main/resources/SRH-INF/worksheets/sleep-diary_en.properties");
        Files.writeString(texts, Files.readString(texts).replace("calm.much=Very calm\n", ""));
        try (Product product = Product.unpack()) {
            Outcome checked = product.run("check-worksheet", folder.resolve("sleep-diary").toString());
            assertThat(checked.output()).contains("calm: “Heel rustig” is not there in the language en");
            assertThat(checked.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void aNameThatCannotBeOneAndAFolderThatIsThereAreRefused() throws Exception {
        assertThat(author.srh("new-worksheet", "Sleep Diary").code()).isEqualTo(1);
        assertThat(author.srh("new-worksheet", "../sleep").output()).startsWith("Name the worksheet with small letters");
        assertThat(author.srh("new-worksheet", "--code").code()).isEqualTo(1);
        Files.createDirectory(folder.resolve("sleep-diary"));
        assertThat(author.srh("new-worksheet", "sleep-diary").output()).contains("already");
    }
}
