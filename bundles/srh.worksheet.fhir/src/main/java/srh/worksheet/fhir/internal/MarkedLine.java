package srh.worksheet.fhir.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import srh.worksheet.MarkedText.Break;
import srh.worksheet.MarkedText.Inline;
import srh.worksheet.MarkedText.Link;
import srh.worksheet.MarkedText.Mark;
import srh.worksheet.MarkedText.Words;

/** A line of a marked text while it is read: space between words counts once, at its ends not at all. */
final class MarkedLine {
    /** Words that are alike; no words are a new line. */
    private record Run(StringBuilder words, Set<Mark> marks, @Nullable String address) {
        boolean isBreak() {
            return words.isEmpty();
        }
    }

    private final List<Run> runs = new ArrayList<>();

    void words(String text, Set<Mark> marks, @Nullable String address) {
        String plain = text.replaceAll("[ \\t\\r\\n\\f]+", " ");
        String words = plain.startsWith(" ") && atSpace() ? plain.substring(1) : plain;
        if (words.isEmpty()) {
            return;
        }
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && !last.isBreak() && last.marks().equals(marks) && Objects.equals(last.address(), address)) {
            last.words().append(words);
        } else {
            runs.add(new Run(new StringBuilder(words), Set.copyOf(marks), address));
        }
    }

    void newLine() {
        runs.add(new Run(new StringBuilder(), Set.of(), null));
    }

    boolean isEmpty() {
        return runs.stream().allMatch(run -> run.words().toString().isBlank());
    }

    private boolean atSpace() {
        return runs.isEmpty() || runs.getLast().isBreak() || runs.getLast().words().charAt(runs.getLast().words().length() - 1) == ' ';
    }

    /** What stands in it; the line is empty after that. */
    List<Inline> take() {
        while (!runs.isEmpty() && runs.getFirst().isBreak()) {
            runs.removeFirst();
        }
        while (!runs.isEmpty() && runs.getLast().words().toString().isBlank()) {
            runs.removeLast();
        }
        List<Inline> line = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean last = i + 1 == runs.size() || runs.get(i + 1).isBreak();
            if (run.isBreak()) {
                line.add(new Break());
            } else {
                add(new Words(last ? run.words().toString().stripTrailing() : run.words().toString(), run.marks()), run.address(), line);
            }
        }
        runs.clear();
        return line;
    }

    private static void add(Words words, @Nullable String address, List<Inline> into) {
        if (words.text().isEmpty()) {
            return;
        }
        if (address == null) {
            into.add(words);
        } else if (!into.isEmpty() && into.getLast() instanceof Link link && link.address().equals(address)) {
            List<Words> all = new ArrayList<>(link.words());
            all.add(words);
            into.set(into.size() - 1, new Link(address, all));
        } else {
            into.add(new Link(address, List.of(words)));
        }
    }
}
