package srh.testkit.postgres;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once per user and version from the jar that Maven fetched. */
final class Binaries {

    /** Readable to all: the programs may run as another user than the one who unpacked them. */
    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");

    private static final Set<PosixFilePermission> DATA = PosixFilePermissions.fromString("rw-r--r--");
    private static final int EXECUTABLE = 0100;

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
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, beside);
            }
        }
        Files.setPosixFilePermissions(beside, PROGRAM);
        try {
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another run was first; what it unpacked is the same.
            if (!Files.isDirectory(folder)) throw e;
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) throw new IOException("The archive reaches outside: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        Files.setPosixFilePermissions(target, (entry.getMode() & EXECUTABLE) == 0 ? DATA : PROGRAM);
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
