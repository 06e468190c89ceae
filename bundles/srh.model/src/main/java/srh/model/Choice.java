package srh.model;

import java.util.Objects;

/**
 * The choice that made a wish a goal: which wish, and by whom. It is always the client's, alone or with a
 * representative; what only a professional aims at is no goal of the client.
 */
public record Choice(FieldId wish, Chosen<ChosenBy> by) {
    public Choice {
        Objects.requireNonNull(by, "by");
        if (by.kept().field().slot() != Slot.GOAL || !Objects.requireNonNull(wish, "wish").equals(by.kept().field().within())) {
            throw new IllegalArgumentException("a choice is made of a wish");
        }
    }
}
