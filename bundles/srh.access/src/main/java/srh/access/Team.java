package srh.access;

import java.util.Objects;
import java.util.Set;
import srh.model.TeamId;

/** Workers who share care relations. */
public record Team(TeamId id, String name, Set<AccountId> members) {
    public static final int LONGEST_NAME = 120;

    public Team {
        Objects.requireNonNull(id, "id");
        name = name.strip();
        members = Set.copyOf(members);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a team's name has 1 to " + LONGEST_NAME + " characters");
        }
    }
}
