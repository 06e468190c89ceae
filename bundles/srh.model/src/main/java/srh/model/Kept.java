package srh.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A field and what it holds now: usually one version; more than one when two people changed it without knowing of
 * each other, and then all are shown.
 *
 * @param first the version it began with: who made the field
 */
public record Kept(Field field, Revision first, List<Revision> versions) {
    private static final Comparator<Revision> ORDER = Comparator.comparing(Revision::at).thenComparing(r -> r.id().value());

    public Kept {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(first, "first");
        versions = versions.stream().sorted(ORDER).toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a field that is kept has a version");
        }
        if (!first.field().equals(field.id()) || versions.stream().anyMatch(r -> !r.field().equals(field.id()))) {
            throw new IllegalArgumentException("the versions of a field are its own");
        }
    }

    /** What a field holds now, from every version it ever had: those that no other version took the place of. */
    public static Kept of(Field field, List<Revision> history) {
        Set<RevisionId> replaced = history.stream().flatMap(r -> r.base().stream()).collect(Collectors.toSet());
        List<Revision> now = history.stream().filter(r -> !replaced.contains(r.id())).toList();
        Revision first = history.stream().min(ORDER)
                .orElseThrow(() -> new IllegalArgumentException("a field that is kept has a version"));
        return new Kept(field, first, now);
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
     * where they are the client's; others add their own. A version that took the words back goes with whatever words
     * stand beside it. What is chosen rather than said can be changed by all who may change the record, but a wish or a
     * goal is taken back only by whoever made it or by the client.
     */
    public boolean changeableBy(UUID account, boolean client, Revision version, boolean takingBack) {
        boolean words = field.slot().form().type() == Slot.Form.Type.WORDS;
        if (!words && !(takingBack && field.slot().many())) {
            return true;
        }
        if (words && version.value() == null && present()) {
            return standing().stream().anyMatch(s -> changeableBy(account, client, s, takingBack));
        }
        Revision owned = words ? version : first;
        return owned.typist().account().equals(account) || (client && (!words || owned.said().contains(Speaker.CLIENT)));
    }

    /** Whether anything is left of it: a version that still holds something. */
    public boolean present() {
        return !standing().isEmpty();
    }

    /** The versions that still hold something, oldest first: what is to be shown. */
    public List<Revision> standing() {
        return versions.stream().filter(r -> r.value() != null).toList();
    }
}
