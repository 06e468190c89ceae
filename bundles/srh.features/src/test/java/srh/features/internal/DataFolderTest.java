package srh.features.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir Path folder;

    @BeforeEach
    void derbyLivesInTheDataFolder() {
        System.setProperty("derby.system.home", folder.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("derby.system.home");
        System.clearProperty("derby.system.durability");
    }

    @Test
    void aNewFolderIsMadeAndRemembersItsFormat() throws Exception {
        Path fresh = folder.resolve("not/yet/there");
        DataFolder.open(fresh).close();
        assertThat(Files.readString(fresh.resolve("VERSION"))).isEqualTo("1\n");
    }

    @Test
    void aSecondServerOnTheSameFolderIsToldWhoUsesIt() {
        try (DataFolder first = DataFolder.open(folder)) {
            assertThat(first.emptyBundleCache()).isEqualTo(folder.resolve("bundles"));
            refused("in use by a server that runs already (process " + ProcessHandle.current().pid() + ")");
        }
        DataFolder.open(folder).close();
    }

    @Test
    void aFolderOfANewerVersionIsRefused() throws Exception {
        Files.writeString(folder.resolve("VERSION"), "2\n");
        refused("was written by a newer SRH (format 2, and this one knows 1)");
    }

    @Test
    void aFolderWhoseVersionCannotBeReadIsCalledDamaged() throws Exception {
        Files.write(folder.resolve("VERSION"), new byte[] {(byte) 0xff, 0, 3});
        refused("is damaged");
    }

    @Test
    void aDatabaseWithoutAVersionIsCalledDamaged() throws Exception {
        Files.createDirectory(folder.resolve("db"));
        refused("is damaged");
        assertThat(folder.resolve("VERSION")).doesNotExist();
    }

    @Test
    void aFullDiskIsRefused() {
        assertThatThrownBy(() -> DataFolder.open(folder, Long.MAX_VALUE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is full");
    }

    @Test
    void aFolderThatIsAFileCannotBeWrittenTo() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be written to");
    }

    @Test
    void derbyThatMayLoseSavedWordsIsRefusedAsASystemProperty() {
        System.setProperty("derby.system.durability", "test");
        refused("derby.system.durability=test is set by a system property");
    }

    @Test
    void derbyThatMayLoseSavedWordsIsRefusedInItsOwnFile() throws Exception {
        Files.writeString(folder.resolve("derby.properties"), "derby.system.durability = TEST \n");
        refused("derby.system.durability=test is set in " + folder.resolve("derby.properties"));
    }

    @Test
    void aRefusedFolderIsNotLeftLocked() throws Exception {
        Files.writeString(folder.resolve("VERSION"), "2\n");
        refused("newer");
        Files.writeString(folder.resolve("VERSION"), "1\n");
        DataFolder.open(folder).close();
    }

    @Test
    void aDamagedBundleCacheIsThrownAway() throws Exception {
        Files.createDirectories(folder.resolve("bundles/bundle7"));
        Files.writeString(folder.resolve("bundles/bundle7/bundle.info"), "garbage");
        try (DataFolder data = DataFolder.open(folder)) {
            assertThat(data.emptyBundleCache()).doesNotExist();
        }
    }

    private void refused(String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DataFolder.open(folder).close())
                .withMessageContaining(reason);
    }
}
