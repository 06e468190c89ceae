package srh.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import srh.access.Checkpoint;
import srh.access.TrailKeys;
import srh.access.TrailSeal;

class TrailKeysInFolderTest {
    @TempDir
    Path folder;

    private TrailKeys open() {
        return new TrailKeysInFolder(folder, folder.resolveSibling("anchor"));
    }

    @Test
    void the_keys_of_the_first_start_are_those_of_the_next() {
        TrailKeys first = open();
        TrailKeys second = open();
        assertThat(second.signed("text", first.sign("text"))).isTrue();
        assertThat(second.signed("other", first.sign("text"))).isFalse();
        assertThat(second.signed("text", new byte[3])).isFalse();
        assertThat(second.seal().link(TrailSeal.START, 1, new byte[32])).isEqualTo(first.seal().link(TrailSeal.START, 1, new byte[32]));
    }

    @Test
    void two_installations_have_different_keys() {
        TrailKeys other = new TrailKeysInFolder(folder.resolve("other"), folder);
        assertThat(other.signed("text", open().sign("text"))).isFalse();
        assertThat(other.seal().link(TrailSeal.START, 1, new byte[32])).isNotEqualTo(open().seal().link(TrailSeal.START, 1, new byte[32]));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobody_but_the_owner_can_read_the_keys() throws Exception {
        open();
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            assertThat(files.toList()).hasSize(3).allSatisfy(
                    file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
        }
    }

    @Test
    void a_start_that_was_broken_off_between_the_two_halves_of_a_pair_makes_a_new_pair() throws Exception {
        open();
        Files.delete(folder.resolve("keys").resolve("trail.ed25519"));
        TrailKeys again = open();
        assertThat(again.signed("text", again.sign("text"))).isTrue();
    }

    @Test
    void keys_that_cannot_be_read_keep_the_trail_from_starting() throws Exception {
        open();
        Files.writeString(folder.resolve("keys").resolve("trail.ed25519"), "damaged");
        assertThatThrownBy(this::open).isInstanceOf(IllegalStateException.class).hasMessageContaining("keys");
    }

    @Test
    void a_checkpoint_can_be_read_back_and_its_signature_checked() {
        TrailKeys keys = open();
        Checkpoint checkpoint = Checkpoint.of(7, new byte[] {1, 2}, Instant.parse("2026-03-02T09:00:00Z"), keys);
        assertThat(Checkpoint.read(checkpoint.line())).contains(checkpoint);
        assertThat(keys.signed(checkpoint.signed(), HexFormat.of().parseHex(checkpoint.signature()))).isTrue();
        assertThat(Checkpoint.read("srh-trail-1 seven 0102 2026-03-02T09:00:00Z 00")).isEmpty();
        assertThat(Checkpoint.read("")).isEmpty();
    }
}
