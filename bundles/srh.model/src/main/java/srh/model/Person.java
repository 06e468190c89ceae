package srh.model;

import java.util.Objects;

/** A person as shown to those who work with her or him: the name the person wants to be called by. */
public record Person(PersonId id, String name) {
    public static final int LONGEST_NAME = 120;

    public Person {
        Objects.requireNonNull(id, "id");
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a person's name has 1 to " + LONGEST_NAME + " characters");
        }
    }
}
