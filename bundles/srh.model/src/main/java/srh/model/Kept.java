package srh.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A field and what it holds now: usually one version; more than one when two people changed it without knowing of
 * each other, and then all are shown.
 *
 * @param first the version it began with: who made the field
 */
public record Kept(Field field, Revision first, List<Revision> versions) {
    public Kept {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(first, "first");
        versions = versions.stream().sorted(Comparator.comparing(Revision::at).thenComparing(r -> r.id().value())).toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a field that is kept has a version");
        }
    }

    /** The newest version. */
    public Revision latest() {
        return versions.getLast();
    }

    /** What the newest version holds, or empty when the field was taken back. */
    public Optional<String> value() {
        return Optional.ofNullable(latest().value());
    }

    /** Whether two people changed this at the same time and nobody has chosen yet. */
    public boolean inConflict() {
        return versions.size() > 1;
    }

    /**
     * Whether an account may change this version of it. Words are changed only by whoever typed them, and by the client
     * where they are the client's; others add their own. What is chosen rather than said can be changed by all who may
     * change the record, but a wish or a goal is taken back only by whoever made it or by the client.
     */
    public boolean changeableBy(UUID account, boolean client, Revision version, boolean takingBack) {
        boolean words = field.slot().form().type() == Slot.Form.Type.WORDS;
        if (!words && !(takingBack && field.slot().many())) {
            return true;
        }
        Revision owned = words ? version : first;
        return owned.typist().account().equals(account) || (client && (!words || owned.said().contains(Speaker.CLIENT)));
    }

    /** Whether anything is left of it: a version that still holds something. */
    public boolean present() {
        return versions.stream().anyMatch(r -> r.value() != null);
    }
}
