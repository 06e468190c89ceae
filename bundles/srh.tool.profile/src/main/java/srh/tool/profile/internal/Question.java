package srh.tool.profile.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import srh.model.Slot;

/** The questions of the profile, in the order in which they are shown. */
final class Question {
    private static final Map<Slot, String> ICONS = Map.ofEntries(
            Map.entry(Slot.WHY, "heart"), Map.entry(Slot.DRIVES, "seedling"), Map.entry(Slot.PREFERENCE, "thumb-up"),
            Map.entry(Slot.IMPORTANCE, "scale"), Map.entry(Slot.CONFIDENCE, "sparkles"), Map.entry(Slot.POSSIBILITY, "bulb"),
            Map.entry(Slot.EXPERIENCE, "history"), Map.entry(Slot.STRENGTH_THEN, "route"), Map.entry(Slot.STRENGTH_NOW, "leaf"),
            Map.entry(Slot.RESOURCE, "users-group"), Map.entry(Slot.VULNERABILITY, "umbrella"),
            Map.entry(Slot.GOAL_SENTENCE, "flag"), Map.entry(Slot.GOAL_REASON, "heart"),
            Map.entry(Slot.GOAL_ALTERNATIVE, "compass"), Map.entry(Slot.GOAL_FIRST_STEP, "route"),
            Map.entry(Slot.GOAL_CONFIDENCE, "sparkles"),
            Map.entry(Slot.GOAL_TARGET_DAY, "calendar"), Map.entry(Slot.GOAL_NOTICED_BY, "eye"));

    /** What is asked in each domain, always. */
    static final List<Slot> DOMAIN_FIRST = List.of(Slot.NOW, Slot.MEANING);

    /** What else can be asked in a domain. */
    static final List<Slot> DOMAIN = List.of(Slot.STORY, Slot.SATISFACTION);

    static final List<Slot> WISH = List.of(Slot.WHY, Slot.DRIVES, Slot.IMPORTANCE, Slot.PREFERENCE, Slot.POSSIBILITY,
            Slot.EXPERIENCE, Slot.STRENGTH_THEN, Slot.STRENGTH_NOW, Slot.RESOURCE, Slot.VULNERABILITY, Slot.CONFIDENCE);

    /** The fewer questions a client is offered alone; what is told under the others is shown all the same. */
    static final List<Slot> WISH_FOR_CLIENT = List.of(Slot.WHY, Slot.POSSIBILITY, Slot.STRENGTH_THEN, Slot.STRENGTH_NOW,
            Slot.RESOURCE, Slot.VULNERABILITY);

    static final List<Slot> GOAL = List.of(Slot.GOAL_REASON, Slot.GOAL_ALTERNATIVE, Slot.GOAL_FIRST_STEP,
            Slot.GOAL_CONFIDENCE, Slot.GOAL_TARGET_DAY, Slot.GOAL_NOTICED_BY);

    static final List<Slot> SUPPORT = List.of(Slot.SUPPORT_MANNER, Slot.SUPPORT_PACE, Slot.SUPPORT_PLACE, Slot.SUPPORT_OTHERS);

    private Question() {}

    static @Nullable String icon(Slot slot) {
        return ICONS.get(slot);
    }

    static String title(Slot slot) {
        return "profile." + slot + ".title";
    }

    /** What is said once: whoever has more to say about it finds other questions for that. */
    static boolean once(Slot slot) {
        return slot == Slot.CONTENT || slot == Slot.GOAL_SENTENCE;
    }

    /** What is chosen about each single answer to a question. */
    static List<Slot> about(Slot slot) {
        return switch (slot) {
            case PREFERENCE -> List.of(Slot.ASPECT, Slot.WEIGHT);
            case EXPERIENCE -> List.of(Slot.TONE);
            case RESOURCE -> List.of(Slot.RESOURCE_KIND, Slot.AVAILABILITY);
            default -> List.of();
        };
    }
}
