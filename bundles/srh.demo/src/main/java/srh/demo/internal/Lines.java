package srh.demo.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The lines of a file in this bundle that say something. */
final class Lines {
    /** @param number where it stands in its file, for the sentence when something is wrong with it */
    record Line(int number, String text) {
        int indent() {
            return text.length() - text.stripLeading().length();
        }
    }

    private Lines() {}

    static Stream<Line> of(String file) {
        try (var in = new BufferedReader(new InputStreamReader(
                Lines.class.getResourceAsStream("/SRH-INF/" + file), StandardCharsets.UTF_8))) {
            AtomicInteger number = new AtomicInteger();
            List<Line> lines = in.lines().map(text -> new Line(number.incrementAndGet(), text)).toList();
            return lines.stream().filter(line -> !line.text().isBlank() && !line.text().startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The same id for the same thing at each start, so that what is filled twice is there once. */
    static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("demo " + what).getBytes(StandardCharsets.UTF_8));
    }
}
