package srh.model;

/**
 * The eight domains of a person's quality of life, always shown in this order. Meaning (zingeving) is no ninth
 * domain: it is a question inside each of them ({@link Slot#MEANING}).
 */
public enum Domain {
    HEALTH_AND_WELLBEING(Kind.PERSONAL),
    CARE_FOR_SELF_AND_OTHERS(Kind.PERSONAL),
    SAFETY(Kind.PERSONAL),
    SOCIAL_RELATIONSHIPS(Kind.PERSONAL),
    LIVING(Kind.LIFE),
    WORKING(Kind.LIFE),
    LEARNING(Kind.LIFE),
    LEISURE(Kind.LIFE);

    /** Personal domains are about the person, life domains about taking part. */
    public enum Kind { PERSONAL, LIFE }

    private final Kind kind;

    Domain(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
