package srh.features.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;

/**
 * The one folder that holds all data of an installation. Opening it says in one sentence what is wrong
 * with it; while it is open no second server can use it.
 */
final class DataFolder implements AutoCloseable {

    /** Raised when an older toolkit could no longer read what this one writes. */
    static final int FORMAT = 1;

    static final long LEAST_FREE_MEGABYTES = 50;

    private static final String BUNDLES = "bundles";
    private static final String DURABILITY = "derby.system.durability";

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static DataFolder open(Path folder) {
        return open(folder, LEAST_FREE_MEGABYTES);
    }

    static DataFolder open(Path folder, long leastFreeMegabytes) {
        create(folder);
        FileChannel lock = lock(folder);
        try {
            checkSpace(folder, leastFreeMegabytes);
            checkFormat(folder);
            checkDurability();
            create(folder.resolve("logs"));
            return new DataFolder(folder, lock);
        } catch (RuntimeException e) {
            close(lock);
            throw e;
        }
    }

    /** Where the framework keeps its copies of the bundles; they are made anew at each start, so they cannot be damaged. */
    Path emptyBundleCache() {
        Path bundles = folder.resolve(BUNDLES);
        try {
            Folders.delete(bundles);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
        return bundles;
    }

    /** What the organisation chose of the features. */
    Choices choices() {
        return new Choices(folder.resolve("features.properties"));
    }

    /** Which plugins with code the organisation allowed. */
    AllowedPlugins allowedPlugins() {
        return new AllowedPlugins(folder.resolve("plugins.properties"));
    }

    /** Where a plugin is kept while it is taken; it goes with the bundles at the next start. */
    Path copyOfPlugin() {
        return folder.resolve(BUNDLES).resolve("plugin.jar");
    }

    @Override
    public void close() {
        close(lock);
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
        if (!Files.isWritable(folder)) throw unwritable(folder, null);
    }

    private static FileChannel lock(Path folder) {
        Path file = folder.resolve("srh.lock");
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) throw new Refusal(inUse(folder, read(channel)));
            channel.truncate(0);
            channel.write(StandardCharsets.US_ASCII.encode(Long.toString(ProcessHandle.current().pid())));
            return channel;
        } catch (OverlappingFileLockException e) {
            close(channel);
            throw new Refusal(inUse(folder, Long.toString(ProcessHandle.current().pid())), e);
        } catch (IOException e) {
            close(channel);
            throw unwritable(folder, e);
        } catch (Refusal e) {
            close(channel);
            throw e;
        }
    }

    private static String inUse(Path folder, String process) {
        return "The data folder " + folder + " is in use by a server that runs already (process " + process + ").";
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(32);
        channel.read(content, 0);
        return new String(content.array(), 0, content.position(), StandardCharsets.US_ASCII).strip();
    }

    private static void checkSpace(Path folder, long leastFreeMegabytes) {
        long free = folder.toFile().getUsableSpace() >> 20;
        if (free < leastFreeMegabytes) {
            throw new Refusal("The disk of the data folder " + folder + " is full: " + free
                    + " MB are free, and at least " + leastFreeMegabytes + " MB are needed.");
        }
    }

    private static void checkFormat(Path folder) {
        Path file = folder.resolve("VERSION");
        if (Files.notExists(file)) {
            if (Files.exists(folder.resolve("db"))) throw damaged(folder, null);
            write(folder, file);
            return;
        }
        int format;
        try {
            format = Integer.parseInt(Files.readString(file).strip());
        } catch (IOException | NumberFormatException e) {
            throw damaged(folder, e);
        }
        if (format > FORMAT) {
            throw new Refusal("The data folder " + folder + " was written by a newer SRH (format " + format
                    + ", and this one knows " + FORMAT + "): start that one, or restore a backup from before the update.");
        }
    }

    private static void write(Path folder, Path file) {
        try {
            Files.writeString(file, FORMAT + "\n");
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** In that mode Derby may lose what it has called saved. */
    private static void checkDurability() {
        refuseTestDurability(System.getProperty(DURABILITY), "by a system property");
        Path file = Path.of(System.getProperty("derby.system.home", ".")).resolve("derby.properties");
        if (Files.notExists(file)) return;
        Properties derby = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            derby.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("The file " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
        refuseTestDurability(derby.getProperty(DURABILITY), "in " + file);
    }

    private static void refuseTestDurability(String value, String where) {
        if (value != null && value.strip().equalsIgnoreCase("test")) {
            throw new Refusal(DURABILITY + "=test is set " + where
                    + ": saved words could be lost, so SRH does not start with it.");
        }
    }

    private static Refusal unwritable(Path folder, Throwable cause) {
        return new Refusal("The data folder " + folder + " cannot be written to by this user.", cause);
    }

    private static Refusal damaged(Path folder, Throwable cause) {
        return new Refusal("The data folder " + folder
                + " is damaged: its VERSION file is missing or unreadable; restore the folder from a backup.", cause);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock on the data folder cannot be released", e);
        }
    }
}
