package srh.worksheet.fhir.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Answers;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.LinkId;
import srh.worksheet.Questionnaire;
import srh.worksheet.Value;

/**
 * The answers of a case, as an author writes them: by the name of the question; a list for what repeats, and in it for a group
 * what is answered in each turn.
 */
final class CaseAnswers {
    private final Questionnaire questionnaire;
    private final List<String> faults;
    private final Map<ItemPath, Value> answers = new LinkedHashMap<>();

    private CaseAnswers(Questionnaire questionnaire, List<String> faults) {
        this.questionnaire = questionnaire;
        this.faults = faults;
    }

    /** @param faults where it is told what can't be an answer */
    static Answers of(Questionnaire questionnaire, Map<?, ?> said, List<String> faults) {
        CaseAnswers reading = new CaseAnswers(questionnaire, faults);
        reading.read(said, List.of());
        return new Answers(reading.answers);
    }

    private void read(Map<?, ?> said, List<UUID> around) {
        said.forEach((id, answer) -> {
            Item item = questionnaire.byLinkId().entrySet().stream().filter(entry -> entry.getKey().value().equals(id)).map(Map.Entry::getValue)
                    .findFirst().orElse(null);
            boolean repeats = repeats(item);
            List<?> each = repeats && answer instanceof List<?> several ? several : List.of(String.valueOf(answer).equals("null") ? "" : answer);
            for (int turn = 0; turn < each.size(); turn++) {
                List<UUID> here = new ArrayList<>(around);
                if (repeats) {
                    here.add(UUID.nameUUIDFromBytes((id + " " + turn + " " + around).getBytes(StandardCharsets.UTF_8)));
                }
                read(item, String.valueOf(id), each.get(turn), here);
            }
        });
    }

    private void read(@Nullable Item item, String id, Object answer, List<UUID> here) {
        if (item instanceof Item.Group && answer instanceof Map<?, ?> inside) {
            read(inside, here);
            return;
        }
        Optional<Value> value = value(item, answer);
        value.ifPresent(known -> answers.put(new ItemPath(new LinkId(id), here), known));
        if (value.isEmpty()) {
            faults.add("“" + answer + "” can't be the answer to “" + id + "”: name a question, and write a code for a choice, a number, true or "
                    + "false, a text, or for an amount {number: 5, unit: kg}; for what repeats a list of these, and for a group what is answered in it.");
        }
    }

    private static boolean repeats(@Nullable Item item) {
        return switch (item) {
            case Item.Group group -> group.occurs().repeats();
            case Item.Question question -> question.asked().occurs().repeats();
            case Item.Display display -> false;
            case null -> false;
        };
    }

    private static Optional<Value> value(@Nullable Item item, Object answer) {
        try {
            return switch (item) {
                case Item.YesNo question when answer instanceof Boolean yes -> Optional.of(new Value.YesNo(yes));
                case Item.Whole question when answer instanceof Integer number -> Optional.of(new Value.Whole(number));
                case Item.Decimal question when answer instanceof Number number -> Optional.of(new Value.Decimal(new BigDecimal(number.toString())));
                case Item.Day question -> Optional.of(new Value.Day(answer.toString()));
                case Item.Moment question -> Optional.of(new Value.Moment(answer.toString()));
                case Item.Time question -> Optional.of(new Value.Time(LocalTime.parse(answer.toString())));
                case Item.Line question -> Optional.of(new Value.Text(answer.toString()));
                case Item.Text question -> Optional.of(new Value.Text(answer.toString()));
                case Item.Url question -> Optional.of(new Value.Url(answer.toString()));
                case Item.Reference question when !(answer instanceof Map) -> Optional.of(new Value.Link(null, answer.toString()));
                case Item.Quantity question when answer instanceof Number number -> amount(question, number, "");
                case Item.Quantity question when answer instanceof Map<?, ?> said && said.get("number") instanceof Number number && said.size() <= 2 ->
                        amount(question, number, said.get("unit"));
                case Item.Choice choice -> option(choice, answer.toString());
                case Item.OpenChoice choice -> option(choice, answer.toString());
                case null, default -> Optional.empty();
            };
        } catch (java.time.DateTimeException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Without a unit it is in the first of those that can be chosen; where none are named, any can be written. */
    private static Optional<Value> amount(Item.Quantity question, Number number, @Nullable Object unit) {
        BigDecimal exact = new BigDecimal(number.toString());
        String said = unit == null ? "" : unit.toString();
        if (question.units().isEmpty()) {
            return Optional.of(new Value.Amount(exact, null, said.isEmpty() ? null : said, null, null));
        }
        return question.units().stream().filter(one -> said.isEmpty() || said.equals(one.code()) || said.equals(one.label().plain())).findFirst()
                .map(one -> new Value.Amount(exact, null, one.label().plain(), one.system(), one.code()));
    }

    private static Optional<Value> option(Item.Question question, String code) {
        return question.asked().options() == null ? Optional.empty() : question.asked().options().list().stream().map(option -> option.value())
                .filter(value -> value instanceof Value.Coded coded && code.equals(coded.code())).findFirst();
    }
}
