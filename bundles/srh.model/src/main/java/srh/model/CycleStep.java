package srh.model;

/** The six steps of the cycle. They are no gates: several run at once, and the first and the last always do. */
public enum CycleStep {
    /** Building and keeping a working relationship. */
    RELATE,
    /** Understanding, gathering information. */
    UNDERSTAND,
    /** Wishes, choices, goals. */
    CHOOSE,
    /** Making the personal plan. */
    PLAN,
    /** Helping to carry it out. */
    CARRY_OUT,
    /** Following, learning, evaluating, adjusting. */
    LEARN;

    /** Whether this step runs all the time, whatever else is going on. */
    public boolean always() {
        return this == RELATE || this == LEARN;
    }
}
