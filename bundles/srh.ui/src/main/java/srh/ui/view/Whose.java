package srh.ui.view;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import srh.model.Source;
import srh.model.Speaker;
import srh.model.Words;

/** How somebody who types says whose words these are. A client types the own words; a worker is asked. */
enum Whose {
    CLIENT_SAID, TOGETHER, SHOWN, SEEN, SUPPOSED, CLOSE_ONE;

    Set<Speaker> said(Opened.Viewer viewer, String name) {
        return switch (this) {
            case CLIENT_SAID, SHOWN -> Set.of(Speaker.CLIENT);
            case TOGETHER -> new LinkedHashSet<>(List.of(Speaker.CLIENT, viewer.speaker()));
            case SEEN, SUPPOSED -> Set.of(viewer.speaker());
            case CLOSE_ONE -> Set.of(new Speaker(Speaker.Kind.CLOSE_ONE, name));
        };
    }

    Source source() {
        return switch (this) {
            case CLIENT_SAID, TOGETHER, CLOSE_ONE -> Source.SAID;
            case SHOWN -> Source.SHOWN;
            case SEEN -> Source.SEEN;
            case SUPPOSED -> Source.SUPPOSED;
        };
    }

    /** Whose words these are when this viewer puts them down again: a client speaks only for her- or himself. */
    static Set<Speaker> again(Opened.Viewer viewer, Set<Speaker> said) {
        return viewer.client() ? Set.of(Speaker.CLIENT) : said;
    }

    /** Which of these the words are, or empty when none of them says it. */
    static Optional<Whose> of(Words words, Opened.Viewer viewer) {
        return Arrays.stream(values())
                .filter(whose -> whose.source() == words.source() && whose.said(viewer, nameOf(words)).equals(words.said()))
                .findFirst();
    }

    /** The name of the only one who said this, where it has one. */
    static String nameOf(Words words) {
        String name = words.said().size() == 1 ? words.said().iterator().next().name() : "";
        return name.isEmpty() ? "?" : name;
    }
}
