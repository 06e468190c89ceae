package srh.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * A text and whose words it is. Two people can say a thing together. What somebody saw or supposes about the client
 * is never put in the client's own mouth.
 */
public record Words(String text, Set<Speaker> said, Source source) {
    private static final Set<Source> OWN = Collections.unmodifiableSet(EnumSet.of(Source.SAID, Source.SHOWN));

    public Words {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        said = Collections.unmodifiableSet(new LinkedHashSet<>(said));
        if (said.isEmpty()) {
            throw new IllegalArgumentException("words have at least one speaker");
        }
        if (said.contains(Speaker.CLIENT) && !OWN.contains(source)) {
            throw new IllegalArgumentException("what was seen or supposed are not the client's own words");
        }
    }

    /** Whether the client said this, alone or together with others. */
    public boolean ofClient() {
        return said.contains(Speaker.CLIENT);
    }
}
