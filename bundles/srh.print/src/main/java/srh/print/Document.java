package srh.print;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Something to put on paper. All of it is words, whoever wrote them: some stand in a list, some are marked, and none can do anything.
 *
 * @param language the language it is in; a screen reader reads it aloud in it
 * @param facts what stands under the title, such as whom it is about
 * @param foot what stands below each page, before the number of the page
 */
public record Document(String title, Locale language, List<Fact> facts, List<Block> blocks, Foot foot) {

    /** One line under the title: {@code Over: Noor}. */
    public record Fact(String name, String value) {
        public Fact {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    /** The line below each page: {@code Signaleringsplan · bladzijde 2 van 3}. */
    public record Foot(String text, String page, String of) {
        public Foot {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(page, "page");
            Objects.requireNonNull(of, "of");
        }
    }

    public Document {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document has a title");
        }
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(foot, "foot");
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
    }
}
