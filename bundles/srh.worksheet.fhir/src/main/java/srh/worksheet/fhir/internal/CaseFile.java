package srh.worksheet.fhir.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import srh.worksheet.Answers;
import srh.worksheet.Definition;
import srh.worksheet.Filled;
import srh.worksheet.Finding;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.LinkId;
import srh.worksheet.Questionnaire;
import srh.worksheet.Value;

/** One case of a plugin: answers, and what is to be found in them. */
public final class CaseFile {
    private final Map<?, ?> said;

    private CaseFile(Map<?, ?> said) {
        this.said = said;
    }

    /** A file that is no map of names is a case about no worksheet. */
    public static CaseFile read(Path file) throws IOException {
        try {
            Object read = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            return new CaseFile(read instanceof Map<?, ?> map ? map : Map.of());
        } catch (YamlEngineException e) {
            return new CaseFile(Map.of());
        }
    }

    public String worksheet() {
        return String.valueOf(said.get("worksheet"));
    }

    /** What does not come out as it says, each in a sentence. */
    public List<String> faults(Map<String, Definition> worksheets) {
        Definition definition = worksheets.get(worksheet());
        if (definition == null) {
            return List.of("write “worksheet:” and the name of a worksheet that can be read: " + String.join(", ", worksheets.keySet()) + ".");
        }
        List<String> faults = new ArrayList<>();
        Filled filled = Filled.of(definition.questionnaire(), answers(definition.questionnaire(), faults));
        filled.faults().forEach((place, fault) -> faults.add("the answer to " + place.item() + " does not fit: " + fault + "."));
        Map<String, Finding> found = filled.findings().stream().collect(Collectors.toMap(Finding::id, Function.identity()));
        Map<?, ?> wanted = map("findings");
        wanted.forEach((id, finding) -> compare(String.valueOf(id), finding, found.get(String.valueOf(id))).ifPresent(faults::add));
        found.keySet().stream().filter(id -> !wanted.containsKey(id)).forEach(id -> faults.add("the finding " + id + " is there and is not named."));
        return faults;
    }

    private Map<?, ?> map(String name) {
        return said.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }

    private Answers answers(Questionnaire questionnaire, List<String> faults) {
        Map<ItemPath, Value> answers = new LinkedHashMap<>();
        map("answers").forEach((id, answer) -> {
            Item item = questionnaire.byLinkId().entrySet().stream().filter(entry -> entry.getKey().value().equals(id)).map(Map.Entry::getValue)
                    .findFirst().orElse(null);
            Optional<Value> value = value(item, answer);
            value.ifPresent(known -> answers.put(ItemPath.of(new LinkId(id.toString())), known));
            if (value.isEmpty()) {
                faults.add("“" + answer + "” can't be the answer to “" + id + "”: name a question, and write a code for a choice, a number, true or false, or a text.");
            }
        });
        return new Answers(answers);
    }

    private static Optional<Value> value(@Nullable Item item, Object answer) {
        return switch (item) {
            case Item.YesNo question when answer instanceof Boolean yes -> Optional.of(new Value.YesNo(yes));
            case Item.Whole question when answer instanceof Integer number -> Optional.of(new Value.Whole(number));
            case Item.Decimal question when answer instanceof Number number -> Optional.of(new Value.Decimal(new BigDecimal(number.toString())));
            case Item.Line question -> Optional.of(new Value.Text(answer.toString()));
            case Item.Text question -> Optional.of(new Value.Text(answer.toString()));
            case Item.Choice choice -> option(choice, answer.toString());
            case Item.OpenChoice choice -> option(choice, answer.toString());
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Value> option(Item.Question question, String code) {
        return question.asked().options() == null ? Optional.empty() : question.asked().options().list().stream().map(option -> option.value())
                .filter(value -> value instanceof Value.Coded coded && code.equals(coded.code())).findFirst();
    }

    private static Optional<String> compare(String id, @Nullable Object wanted, @Nullable Finding found) {
        String score = wanted instanceof Map<?, ?> map && map.get("score") != null ? map.get("score").toString() : "";
        String words = wanted instanceof Map<?, ?> map && map.get("words") != null ? map.get("words").toString() : "";
        String foundScore = found == null || found.score() == null ? "" : found.score().toPlainString();
        String foundWords = found == null || found.words() == null ? "" : found.words().plain();
        return score.equals(foundScore) && words.equals(foundWords) ? Optional.empty()
                : Optional.of("the finding " + id + " is “" + foundScore + " " + foundWords + "” and not “" + score + " " + words + "”.");
    }
}
