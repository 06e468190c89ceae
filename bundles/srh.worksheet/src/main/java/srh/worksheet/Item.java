package srh.worksheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One part of a questionnaire: a group, words to show, or a question. These are the item types of FHIR R4, and there are
 * no others: whoever draws, checks or writes items switches over them without a default, so that a new type can be
 * forgotten nowhere. A slider, a table or a drop-down is a way to show one of these and no type of its own.
 */
public sealed interface Item {
    Face face();

    /** What is inside it, in order. */
    List<Item> items();

    default LinkId linkId() {
        return face().linkId();
    }

    /** Items that belong together; as a whole it can be filled in more than once. */
    record Group(Face face, Occurs occurs, Layout layout, List<Item> items) implements Item {
        /** How its items stand. */
        public enum Layout {
            LIST,
            /** Questions as rows, with the answers that they share as columns. */
            TABLE,
            /** The same, turned: questions as columns. */
            TURNED_TABLE,
            /** Each time it is filled in is a row, its items are columns. */
            GRID,
            /** A page of its own, one at a time. */
            PAGE,
            /** Its items are tabs. */
            TABS,
            /** Stands above every page. */
            HEADER,
            /** Stands below every page. */
            FOOTER
        }

        public Group {
            Objects.requireNonNull(face, "face");
            Objects.requireNonNull(occurs, "occurs");
            Objects.requireNonNull(layout, "layout");
            items = List.copyOf(items);
        }
    }

    /** Words to show, and nothing to answer. */
    record Display(Face face, Role role) implements Item {
        public enum Role {
            WORDS,
            /** Rules and rights, set apart. */
            LEGAL,
            /** How to answer; stays with the question. */
            INSTRUCTIONS,
            /** The unit behind the answer of the question it is in. */
            UNIT,
            /** What the low end of a scale means. */
            LOW_END,
            /** What the high end of a scale means. */
            HIGH_END
        }

        public Display {
            Objects.requireNonNull(face, "face");
            Objects.requireNonNull(role, "role");
            if (face.help() != null) {
                throw new IllegalArgumentException("words to show have no help beside them; they can say it themselves");
            }
        }

        @Override
        public List<Item> items() {
            return List.of();
        }
    }

    /** Something to answer. */
    sealed interface Question extends Item
            permits YesNo, Decimal, Whole, Day, Moment, Time, Line, Text, Url, Choice, OpenChoice, Attachment, Reference, Quantity {
        Asked asked();

        @Override
        default List<Item> items() {
            return asked().inside();
        }
    }

    /** How answers to choose from are shown. */
    enum Choosing { FITTING, RADIO_BUTTONS, CHECK_BOXES, DROP_DOWN, AUTOCOMPLETE, SLIDER }

    /** Whether answers to choose from stand beside or below each other. */
    enum Orientation { FITTING, BESIDE, BELOW }

    /** How a number is asked. */
    enum Counting { BOX, SLIDER, SPINNER }

    record YesNo(Face face, Asked asked, Choosing choosing, Orientation orientation) implements Question {}

    /**
     * A number that can have decimals.
     *
     * @param decimals how many decimals it can have; a negative number when that doesn't matter
     * @param step what a slider moves by, or null
     * @param unit what stands behind it, or null
     */
    record Decimal(Face face, Asked asked, Range<BigDecimal> range, int decimals, Counting counting, @Nullable BigDecimal step,
            @Nullable Wording unit) implements Question {}

    record Whole(Face face, Asked asked, Range<Integer> range, Counting counting, @Nullable BigDecimal step, @Nullable Wording unit)
            implements Question {}

    record Day(Face face, Asked asked, Range<LocalDate> range) implements Question {}

    record Moment(Face face, Asked asked, Range<OffsetDateTime> range) implements Question {}

    record Time(Face face, Asked asked, Range<LocalTime> range) implements Question {}

    /**
     * One line of words.
     *
     * @param longest the most characters it can have
     * @param pattern what it must look like as a regular expression, or null
     */
    record Line(Face face, Asked asked, int longest, int shortest, @Nullable String pattern) implements Question {}

    /** Words, of as many lines as it takes. */
    record Text(Face face, Asked asked, int longest, int shortest) implements Question {}

    record Url(Face face, Asked asked, int longest) implements Question {}

    record Choice(Face face, Asked asked, Choosing choosing, Orientation orientation) implements Question {}

    /**
     * A choice, or words of one's own.
     *
     * @param ownLabel what stands before one's own words, or null
     */
    record OpenChoice(Face face, Asked asked, Choosing choosing, Orientation orientation, @Nullable Wording ownLabel, int longest)
            implements Question {}

    /**
     * A picture or another file.
     *
     * @param mimeTypes the types of files that can be added; none when all that the product takes can
     */
    record Attachment(Face face, Asked asked, Set<String> mimeTypes, long mostBytes) implements Question {
        public Attachment {
            mimeTypes = Set.copyOf(mimeTypes);
        }
    }

    /**
     * Something that is kept elsewhere.
     *
     * @param kinds what kinds of things, by FHIR's names; none when any can
     */
    record Reference(Face face, Asked asked, Set<String> kinds) implements Question {
        public Reference {
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * An amount with a unit.
     *
     * @param units the units to choose from; none when any can be written
     */
    record Quantity(Face face, Asked asked, Range<BigDecimal> range, int decimals, List<Unit> units) implements Question {
        /** A unit, as a code and as it is shown. */
        public record Unit(@Nullable String system, @Nullable String code, Wording label) {}

        public Quantity {
            units = List.copyOf(units);
        }

        /** A figure in the first of its units. */
        Value.Amount amount(BigDecimal number) {
            Unit unit = units.isEmpty() ? null : units.getFirst();
            return unit == null ? new Value.Amount(number, null, null, null, null)
                    : new Value.Amount(number, null, unit.label().plain(), unit.system(), unit.code());
        }
    }
}
