package srh.distribution;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Somebody who writes a worksheet in a folder outside the sources, with the words of the docs. */
public record Author(Path folder) {
    private static final Path SOURCES = Path.of(System.getProperty("srh.sources"));

    /** What a command said, and how it ended. */
    public record Said(int code, String output) {}

    /** {@code ./srh} with these words. */
    public Said srh(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(SOURCES.resolve("srh").toRealPath().toString()));
        command.addAll(List.of(words));
        return run(folder, command);
    }

    /** {@code mvn package}; what the sources were built without is fetched, as on the author's own machine. */
    public Said build(Path plugin, String... more) throws Exception {
        return run(plugin, Stream.concat(Stream.of("mvn", "-B", "-q", "package"), Stream.of(more)).toList());
    }

    private static Said run(Path in, List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), output);
    }
}
