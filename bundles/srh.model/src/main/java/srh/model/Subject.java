package srh.model;

import java.util.Objects;

/** Whom or what a record is about, as shown to those who work with it: a client, or a team. */
public record Subject(SubjectId id, String name) {
    public Subject {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /** Whether it is about a client, whose words stand apart from those of others. */
    public boolean isPerson() {
        return id instanceof PersonId;
    }
}
