package srh.testkit.postgres;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.tukaani.xz.XZInputStream;
import srh.testkit.Tar;

/** PostgreSQL's programs, unpacked once per user and version from the jar that Maven fetched. */
final class Binaries {

    private Binaries() {}

    /** The folder with {@code bin/initdb} and {@code bin/postgres}. */
    static Path unpacked() throws IOException {
        byte[] archive = archive("/postgres-linux-" + architecture() + ".txz");
        String user = System.getProperty("user.name");
        String name = "srh-postgres-" + user + "-" + Integer.toHexString(Arrays.hashCode(archive));
        Path folder = Path.of(System.getProperty("java.io.tmpdir")).resolve(name);
        if (!Files.exists(folder)) unpack(archive, folder);
        if (Files.getOwner(folder).getName().equals(user)) return folder;
        throw new IllegalStateException("The folder " + folder + " belongs to somebody else; remove it.");
    }

    /** Beside its place first, so that two test runs at once never see half a folder. */
    private static void unpack(byte[] archive, Path folder) throws IOException {
        Path beside = Files.createTempDirectory(folder.getParent(), "srh-postgres-new-");
        Tar.unpack(new XZInputStream(new ByteArrayInputStream(archive)), beside);
        try {
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another run was first; what it unpacked is the same.
            if (!Files.isDirectory(folder)) throw e;
        }
    }

    private static byte[] archive(String name) throws IOException {
        try (InputStream content = Binaries.class.getResourceAsStream(name)) {
            if (content != null) return content.readAllBytes();
        }
        throw new IllegalStateException("The tests bring PostgreSQL for Linux on x86-64 and ARM64, and not for "
                + System.getProperty("os.name") + " on " + System.getProperty("os.arch") + ".");
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
    }
}
