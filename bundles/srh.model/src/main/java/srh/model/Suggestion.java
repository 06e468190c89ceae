package srh.model;

import java.util.List;

/** Something to talk about. It stops nobody: whatever it is about is kept all the same. */
public sealed interface Suggestion {
    /** The person is not sure that it will work out: would a smaller first step do? */
    record SmallerFirstStep(Goal goal, int confidence) implements Suggestion {}

    /** There are many goals at a time: which of them go first? */
    record FewerGoals(List<Goal> goals) implements Suggestion {
        public FewerGoals {
            goals = List.copyOf(goals);
        }
    }

    /** Below this confidence (0 to 10) a smaller first step is suggested. */
    int SURE_ENOUGH = 7;

    /** With more goals than this at a time it is suggested to choose, unless an organisation says otherwise. */
    int MOST_GOALS = 3;
}
