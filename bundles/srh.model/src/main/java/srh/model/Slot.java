package srh.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The places in which something can be kept, in the strengths profile and on a worksheet: what it is part of, what it
 * holds, and whether there may be many. Nothing in it is mandatory. Source: the method's strengths profile, its inventory of wishes and
 * its way from wish to goal (docs/method).
 */
public enum Slot {
    /** Whether the profile is being talked about now, or rests. It is never finished. */
    STATUS(Part.PERSON, Form.choice(Status.class)),
    SUPPORT_MANNER(Part.PERSON, Form.WORDS),
    SUPPORT_PACE(Part.PERSON, Form.WORDS),
    SUPPORT_PLACE(Part.PERSON, Form.WORDS),
    SUPPORT_OTHERS(Part.PERSON, Form.WORDS),

    STORY(Part.DOMAIN, Form.WORDS),
    NOW(Part.DOMAIN, Form.WORDS),
    MEANING(Part.DOMAIN, Form.WORDS),
    /** How content the person is with this part of life, from 0 to 10. */
    SATISFACTION(Part.DOMAIN, Form.scale(0, 10)),
    /** A wish; what it holds is its aim. */
    WISH(Part.DOMAIN, Form.choice(Aim.class).many()),

    CONTENT(Part.WISH, Form.WORDS),
    WHY(Part.WISH, Form.WORDS),
    DRIVES(Part.WISH, Form.set(Drive.class)),
    PREFERENCE(Part.WISH, Form.WORDS),
    IMPORTANCE(Part.WISH, Form.scale(1, 5)),
    CONFIDENCE(Part.WISH, Form.scale(0, 10)),
    POSSIBILITY(Part.WISH, Form.WORDS),
    EXPERIENCE(Part.WISH, Form.WORDS),
    STRENGTH_THEN(Part.WISH, Form.WORDS),
    STRENGTH_NOW(Part.WISH, Form.WORDS),
    RESOURCE(Part.WISH, Form.WORDS),
    VULNERABILITY(Part.WISH, Form.WORDS),

    ASPECT(Part.PREFERENCE, Form.choice(Aspect.class)),
    WEIGHT(Part.PREFERENCE, Form.choice(Weight.class)),
    TONE(Part.EXPERIENCE, Form.choice(Tone.class)),
    RESOURCE_KIND(Part.RESOURCE, Form.choice(ResourceKind.class)),
    AVAILABILITY(Part.RESOURCE, Form.choice(Availability.class)),

    /** A goal: exists only inside a wish, and what it holds is by whom it was chosen. */
    GOAL(Part.WISH, Form.choice(ChosenBy.class).many()),
    GOAL_SENTENCE(Part.GOAL, Form.WORDS),
    GOAL_REASON(Part.GOAL, Form.WORDS),
    GOAL_ALTERNATIVE(Part.GOAL, Form.WORDS),
    GOAL_FIRST_STEP(Part.GOAL, Form.WORDS),
    GOAL_CONFIDENCE(Part.GOAL, Form.scale(0, 10)),
    /** When the person would like to be there. A day, not a deadline: nothing happens when it has passed. */
    GOAL_TARGET_DAY(Part.GOAL, Form.DAY),
    GOAL_NOTICED_BY(Part.GOAL, Form.WORDS),

    /** What was chosen or filled in at one place of a worksheet; whether it can be held there, the worksheet says. */
    ANSWER(Part.ENTRY, Form.ANSWER),
    /** What somebody said at one place of a worksheet, beside what others said there. */
    ANSWER_WORDS(Part.ENTRY, Form.WORDS);

    /** What a field is part of: the person, one of the eight domains, another field, or a worksheet that was filled in. */
    public enum Part {
        PERSON, DOMAIN, ENTRY, WISH, PREFERENCE, EXPERIENCE, RESOURCE, GOAL;

        /** The slot of the field that this part is, or empty for what is no field: the person, a domain, a worksheet. */
        public Optional<Slot> slot() {
            return this == PERSON || this == DOMAIN || this == ENTRY ? Optional.empty() : Optional.of(Slot.valueOf(name()));
        }
    }

    private final Part part;
    private final Form form;

    Slot(Part part, Form form) {
        this.part = part;
        this.form = form;
    }

    /** The places of the strengths profile, in its order; the others are on worksheets. */
    public static Set<Slot> ofProfile() {
        Set<Slot> slots = EnumSet.allOf(Slot.class);
        slots.removeIf(slot -> slot.part == Part.ENTRY);
        return slots;
    }

    public Part part() {
        return part;
    }

    public Form form() {
        return form;
    }

    /** Whether one part can hold several of these, each with an identity of its own. */
    public boolean many() {
        return form.isMany();
    }

    /** What a field can hold, and how it is written down: plain text, an option's name, names with commas, a number, a day as 2027-03-01. */
    public record Form(Type type, List<String> options, int from, int to, boolean isMany) {
        public enum Type { WORDS, CHOICE, SET, SCALE, DAY, ANSWER }

        /** The longest text of one utterance; somebody who has more to say says it in two. */
        public static final int LONGEST_TEXT = 20_000;

        static final Form WORDS = new Form(Type.WORDS, List.of(), 0, LONGEST_TEXT, true);
        /** A day in a year that somebody alive can mean; half a year typed is none of these. */
        static final Form DAY = new Form(Type.DAY, List.of(), 1900, 2199, false);

        static final Form ANSWER = new Form(Type.ANSWER, List.of(), 0, LONGEST_TEXT, false);

        static <E extends Enum<E>> Form choice(Class<E> options) {
            return new Form(Type.CHOICE, names(options), 0, 0, false);
        }

        static <E extends Enum<E>> Form set(Class<E> options) {
            return new Form(Type.SET, names(options), 0, 0, false);
        }

        static Form scale(int from, int to) {
            return new Form(Type.SCALE, List.of(), from, to, false);
        }

        Form many() {
            return new Form(type, options, from, to, true);
        }

        private static <E extends Enum<E>> List<String> names(Class<E> options) {
            return Arrays.stream(options.getEnumConstants()).map(Enum::name).toList();
        }

        /** Why this value can't be held here, or empty when it can. {@code null} takes the field back and always can. */
        public Optional<Fault> fault(@Nullable String value) {
            if (value == null) {
                return Optional.empty();
            }
            return switch (type) {
                case WORDS, ANSWER -> value.isBlank() ? Optional.of(Fault.EMPTY)
                        : value.length() > to ? Optional.of(Fault.TOO_LONG)
                        : !Words.readable(value) ? Optional.of(Fault.UNREADABLE)
                        : Optional.empty();
                case CHOICE -> options.contains(value) ? Optional.empty() : Optional.of(Fault.NO_SUCH_OPTION);
                case SET -> value.isEmpty() || options.containsAll(List.of(value.split(",", -1))) ? Optional.empty()
                        : Optional.of(Fault.NO_SUCH_OPTION);
                case SCALE -> value.matches("0|[1-9]\\d?") && Integer.parseInt(value) >= from && Integer.parseInt(value) <= to
                        ? Optional.empty() : Optional.of(Fault.OUT_OF_RANGE);
                case DAY -> day(value).filter(day -> day.getYear() >= from && day.getYear() <= to).isPresent()
                        ? Optional.empty() : Optional.of(Fault.NO_SUCH_DAY);
            };
        }

        private static Optional<LocalDate> day(String value) {
            try {
                return Optional.of(LocalDate.parse(value));
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        }
    }

    /** What can be wrong with a value. */
    public enum Fault { EMPTY, TOO_LONG, UNREADABLE, NO_SUCH_OPTION, OUT_OF_RANGE, NO_SUCH_DAY }

    /** A set of options as it is written down. */
    public static String written(Set<? extends Enum<?>> options) {
        Objects.requireNonNull(options, "options");
        return options.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /** A written set of options, read back. */
    public static <E extends Enum<E>> Set<E> read(Class<E> options, String written) {
        Set<E> set = EnumSet.noneOf(options);
        for (String name : written.isEmpty() ? new String[0] : written.split(",")) {
            set.add(Enum.valueOf(options, name));
        }
        return set;
    }
}
