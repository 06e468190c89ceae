package srh.worksheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire with its answers: what is asked now, what is reckoned, what the scores mean, and what does not fit. It is
 * the one place that knows these; a page, a print and an export all read it.
 *
 * @param answers what was answered, and what was reckoned beside it, without what is not asked now
 * @param spots what there is on the sheet, in order
 * @param findings the declared scores that there are, with their words
 * @param faults the answers that their question can't hold
 */
public record Filled(Questionnaire questionnaire, Answers answers, List<Spot> spots, List<Finding> findings,
        Map<ItemPath, Fault> faults) {

    /**
     * One item on the sheet.
     *
     * @param place where it stands; for what repeats, without a turn of its own
     * @param asked whether it is asked now
     * @param turns a group's contents, once or more; a question's answers and what is asked about each
     */
    public record Spot(Item item, ItemPath place, boolean asked, List<Turn> turns) {
        public Spot {
            turns = List.copyOf(turns);
        }

        private int answers() {
            int answers = 0;
            for (Turn turn : turns) {
                answers += turn.value() == null ? 0 : 1;
            }
            return answers;
        }

        /** The place of the answer in this turn. */
        public ItemPath placeOf(Turn turn) {
            return turn.id() == null ? place : Filled.turn(place, turn.id());
        }
    }

    /**
     * A group filled in once, or one answer.
     *
     * @param id which turn it is, or null where nothing repeats
     * @param value the answer, or null where there is none (yet)
     */
    public record Turn(@Nullable UUID id, @Nullable Value value, List<Spot> inside) {
        public Turn {
            inside = List.copyOf(inside);
        }
    }

    public Filled {
        Objects.requireNonNull(questionnaire, "questionnaire");
        Objects.requireNonNull(answers, "answers");
        spots = List.copyOf(spots);
        findings = List.copyOf(findings);
        faults = Map.copyOf(faults);
    }

    /** Reads a questionnaire without expressions. */
    public static Filled of(Questionnaire questionnaire, Answers answers) {
        return of(questionnaire, answers, null);
    }

    /** @param reckoner what reckons expressions; null where the questionnaire has none, or where it is only read and nothing reckons them now */
    public static Filled of(Questionnaire questionnaire, Answers answers, @Nullable Reckoner reckoner) {
        return of(questionnaire, answers, reckoner, Map.of());
    }

    /**
     * The same, with room that somebody made on the sheet and has not answered in yet.
     *
     * @param begun for what repeats, by its place without a turn of its own: the turns that are there, in the order in which
     *     they stand; others that were answered come behind them
     */
    public static Filled of(Questionnaire questionnaire, Answers answers, @Nullable Reckoner reckoner,
            Map<ItemPath, ? extends Collection<UUID>> begun) {
        return new Reckoning(questionnaire, answers, reckoner, begun).read();
    }

    /** The questions that are to be answered and are not: named as still open, and never a reason not to keep the rest. */
    public List<Spot> open() {
        List<Spot> open = new ArrayList<>();
        for (Spot spot : all()) {
            if (spot.asked() && spot.item() instanceof Item.Question question && spot.answers() < question.asked().occurs().least()) {
                open.add(spot);
            }
        }
        return open;
    }

    /** Every item on the sheet, in the order in which they are read. */
    public List<Spot> all() {
        List<Spot> all = new ArrayList<>();
        add(spots, all);
        return all;
    }

    /** What stands in the place of a single question now. */
    public Optional<Value> at(String linkId) {
        return answers.at(ItemPath.of(linkId));
    }

    private static void add(List<Spot> spots, List<Spot> all) {
        for (Spot spot : spots) {
            all.add(spot);
            for (Turn turn : spot.turns()) {
                add(turn.inside(), all);
            }
        }
    }

    static ItemPath turn(ItemPath place, UUID id) {
        List<UUID> turns = new ArrayList<>(place.turns());
        turns.add(id);
        return new ItemPath(place.item(), turns);
    }

    static Finding finding(Item item, Score score, BigDecimal figure) {
        Wording title = item.face().text() == null ? new Wording(item.linkId().value()) : item.face().text();
        return new Finding(item.linkId().value(), title, figure, score.words(figure).orElse(null));
    }

    /** The answers as they begin in an empty worksheet. */
    public static Answers begin(Questionnaire questionnaire, @Nullable Reckoner reckoner) {
        Map<ItemPath, Value> begun = new LinkedHashMap<>();
        begin(questionnaire, questionnaire.items(), reckoner, begun);
        return new Answers(begun);
    }

    private static void begin(Questionnaire questionnaire, List<Item> items, @Nullable Reckoner reckoner, Map<ItemPath, Value> begun) {
        for (Item item : items) {
            boolean repeats = Places.repeats(item);
            if (item instanceof Item.Question question && question.asked().reckoned() == null) {
                for (Value value : beginning(questionnaire, question, reckoner, new Answers(begun))) {
                    ItemPath place = ItemPath.of(item.linkId());
                    begun.put(repeats ? turn(place, UUID.randomUUID()) : place, value);
                }
            }
            if (!repeats) {
                begin(questionnaire, item.items(), reckoner, begun);
            }
        }
    }

    private static List<Value> beginning(Questionnaire questionnaire, Item.Question question, @Nullable Reckoner reckoner, Answers soFar) {
        Asked asked = question.asked();
        List<Value> values = asked.initial();
        if (asked.begin() != null && reckoner != null) {
            values = reckoner.reckon(questionnaire, soFar, ItemPath.of(question.linkId()), asked.begin()).stream()
                    .flatMap(value -> Kinds.fitting(question, value).stream()).filter(value -> Kinds.fault(question, value).isEmpty()).toList();
        } else if (asked.options() != null && values.isEmpty()) {
            values = asked.options().list().stream().filter(Options.Option::first).map(Options.Option::value).toList();
        }
        return values.stream().limit(asked.occurs().most()).toList();
    }
}
