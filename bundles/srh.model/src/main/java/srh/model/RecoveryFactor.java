package srh.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What helps people recover: seven factors in the person and three in the surroundings, each with one subgoal of
 * support. Factors, levels and subgoals, in this order, are the method's. That each factor goes with the subgoal in the
 * same place, and which core actions come first there, was put together again from the text, because the two schemas
 * that show it are pictures that could not be read (docs/method/sources.md): they propose, and decide nothing.
 */
public enum RecoveryFactor {
    CONNECTION(Level.PERSONAL, Chime.CONNECTEDNESS, Subgoal.FEELING_CONNECTED, CoreAction.CONNECT),
    HOPE(Level.PERSONAL, Chime.HOPE, Subgoal.HOPE_AND_MOTIVATION, CoreAction.CONNECT, CoreAction.STRENGTHEN),
    IDENTITY(Level.PERSONAL, Chime.IDENTITY, Subgoal.OWN_IDENTITY, CoreAction.UNDERSTAND, CoreAction.STRENGTHEN),
    MEANING(Level.PERSONAL, Chime.MEANING, Subgoal.WISHES_THAT_MATTER, CoreAction.UNDERSTAND),
    EMPOWERMENT(Level.PERSONAL, Chime.EMPOWERMENT, Subgoal.CONFIDENCE_AND_AGENCY, CoreAction.STRENGTHEN),
    SAFETY(Level.PERSONAL, null, Subgoal.LESS_FEAR, CoreAction.SECURE),
    SELF_REGULATION(Level.PERSONAL, null, Subgoal.SELF_REGULATION_IN_USE, CoreAction.SECURE),
    SOCIAL_RELATIONSHIPS(Level.ENVIRONMENT, null, Subgoal.BETTER_RELATIONSHIPS),
    PARTICIPATION(Level.ENVIRONMENT, null, Subgoal.TAKING_PART),
    SOCIAL_INCLUSION(Level.ENVIRONMENT, null, Subgoal.HOSPITABLE_PLACES);

    /** In the person, or in what is around. */
    public enum Level { PERSONAL, ENVIRONMENT }

    /** The five factors that are widely known by their first letters; the method adds the others. */
    public enum Chime {
        CONNECTEDNESS, HOPE, IDENTITY, MEANING, EMPOWERMENT;

        public char letter() {
            return name().charAt(0);
        }
    }

    /** What support wants to bring about for each of the factors. */
    public enum Subgoal {
        FEELING_CONNECTED, HOPE_AND_MOTIVATION, OWN_IDENTITY, WISHES_THAT_MATTER, CONFIDENCE_AND_AGENCY, LESS_FEAR,
        SELF_REGULATION_IN_USE, BETTER_RELATIONSHIPS, TAKING_PART, HOSPITABLE_PLACES;

        public RecoveryFactor factor() {
            return RecoveryFactor.values()[ordinal()];
        }
    }

    private final Level level;
    private final Optional<Chime> chime;
    private final Subgoal subgoal;
    private final Set<CoreAction> actions;

    RecoveryFactor(Level level, @Nullable Chime chime, Subgoal subgoal, CoreAction... actions) {
        this.level = level;
        this.chime = Optional.ofNullable(chime);
        this.subgoal = subgoal;
        Set<CoreAction> set = EnumSet.noneOf(CoreAction.class);
        Collections.addAll(set, actions);
        this.actions = Collections.unmodifiableSet(set);
    }

    public Level level() {
        return level;
    }

    public Optional<Chime> chime() {
        return chime;
    }

    public Subgoal subgoal() {
        return subgoal;
    }

    /** The core actions that come first here; none where the source gives no hold for it. */
    public Set<CoreAction> actions() {
        return actions;
    }
}
