package srh.distribution.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import srh.testkit.Folders;

/**
 * A real file system of so many megabytes, in memory, that only processes inside it see. It is made in a user namespace, so that nobody
 * needs to be root for it; it goes away with this process at the latest.
 */
final class SmallDisk implements AutoCloseable {

    private static final String MOUNT = "mount -t tmpfs -o size=\"$1\"m tmpfs \"$0\" && echo mounted && exec cat >/dev/null";
    private static final int CHUNK = 64 * 1024;

    private final Path folder;
    private final Process holder;

    private SmallDisk(Path folder, Process holder) {
        this.folder = folder;
        this.holder = holder;
    }

    /** Whether this machine lets its users make such a disk. */
    static boolean isPossible() {
        try (SmallDisk disk = of(1)) {
            return disk.holder.isAlive();
        } catch (IOException | IllegalStateException e) {
            return false;
        }
    }

    static SmallDisk of(int megabytes) throws IOException {
        Path folder = Folders.temporary("disk");
        Process holder = new ProcessBuilder("unshare", "--map-root-user", "--mount", "sh", "-c", MOUNT, folder.toString(), "" + megabytes)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        if ("mounted".equals(holder.inputReader().readLine())) return new SmallDisk(folder, holder);
        Folders.remove(folder);
        throw new IllegalStateException("This machine lets nobody mount a disk in a user namespace");
    }

    /** Its path for processes inside it. */
    Path folder() {
        return folder;
    }

    /** Runs what stands behind it inside. */
    String[] inside() {
        return List.of("nsenter", "--target", "" + holder.pid(), "--user", "--mount", "--preserve-credentials").toArray(String[]::new);
    }

    /** Writes until nothing fits any more. */
    void fill() throws IOException {
        try (OutputStream filler = Files.newOutputStream(outside().resolve("filler"))) {
            byte[] chunk = new byte[CHUNK];
            while (true) filler.write(chunk);
        } catch (IOException full) {
            if (!full.getMessage().contains("No space left")) throw full;
        }
    }

    void makeRoom() throws IOException {
        Files.delete(outside().resolve("filler"));
    }

    /** A copy of a folder on it, for whoever stands outside. */
    void copy(String name, Path to) throws IOException {
        Path from = outside().resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
    }

    private Path outside() {
        return Path.of("/proc/" + holder.pid() + "/root" + folder);
    }

    @Override
    public void close() {
        holder.destroyForcibly();
        try {
            holder.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Folders.remove(folder);
    }
}
