package srh.dossier.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import srh.access.Checkpoint;

/** The file of checkpoints in the anchor folder: one line each, only ever added to. */
final class Anchor {
    static final String FILE = "trail.checkpoints";
    private final Path file;

    Anchor(Path folder) {
        file = folder.resolve(FILE);
    }

    Path file() {
        return file;
    }

    /** A line of the file: the checkpoint it holds, or nothing where it holds none. */
    record Line(int number, Optional<Checkpoint> checkpoint) {}

    /** All lines; a last one that was cut off while it was being written is no line. */
    List<Line> lines() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = Files.readString(file);
        List<Line> lines = new ArrayList<>();
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n")) {
            if (!line.isBlank()) {
                lines.add(new Line(lines.size() + 1, Checkpoint.read(line)));
            }
        }
        return lines;
    }

    void add(Checkpoint checkpoint) throws IOException {
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.position(endOfLastLine(channel));
            ByteBuffer line = ByteBuffer.wrap((checkpoint.line() + "\n").getBytes(StandardCharsets.US_ASCII));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.truncate(channel.position());
            channel.force(true);
        }
    }

    /** Where the last whole line ends: what comes after it was cut off by a power cut. */
    private static long endOfLastLine(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            channel.read(one.clear(), end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }
}
