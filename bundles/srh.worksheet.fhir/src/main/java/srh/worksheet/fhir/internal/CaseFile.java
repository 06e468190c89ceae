package srh.worksheet.fhir.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import srh.worksheet.Questionnaire;
import srh.worksheet.Reckoner;
import srh.worksheet.Upgrades;

/** One case of a plugin: answers, given now or under an older version, and what is to be found in them. */
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

    /**
     * What does not come out as it says, each in a sentence.
     *
     * @param older the worksheets as they were in an older version, by that version and their name
     * @param reckoner what reckons expressions, or null; then no worksheet that was read has any
     */
    public List<String> faults(Map<String, Definition> worksheets, Map<String, Map<String, Definition>> older, @Nullable Reckoner reckoner) {
        Definition definition = worksheets.get(worksheet());
        if (definition == null) {
            return List.of("write “worksheet:” and the name of a worksheet that can be read: " + String.join(", ", worksheets.keySet()) + ".");
        }
        List<String> faults = new ArrayList<>();
        Answers answers;
        if (said.containsKey("older")) {
            Definition was = older.getOrDefault(String.valueOf(said.get("older")), Map.of()).get(worksheet());
            if (was == null) {
                return List.of("put the worksheet as it was in that version at cases/older/" + said.get("older") + "/" + worksheet() + ".yaml.");
            }
            answers = takenOver(was.questionnaire(), definition.questionnaire(), faults);
        } else {
            answers = given(definition.questionnaire(), faults);
        }
        Filled filled = Filled.of(definition.questionnaire(), answers, reckoner);
        Map<String, Finding> found = filled.findings().stream().collect(Collectors.toMap(Finding::id, Function.identity()));
        Map<?, ?> wanted = map("findings");
        wanted.forEach((id, finding) -> compare(String.valueOf(id), finding, found.get(String.valueOf(id))).ifPresent(faults::add));
        found.keySet().stream().filter(id -> !wanted.containsKey(id)).forEach(id -> faults.add("the finding " + id + " is there and is not named."));
        return faults;
    }

    private Answers given(Questionnaire questionnaire, List<String> faults) {
        Answers given = CaseAnswers.of(questionnaire, map("answers"), faults);
        Filled.of(questionnaire, given).faults().forEach((place, fault) -> faults.add("the answer to " + place.item() + " does not fit: " + fault + "."));
        return given;
    }

    /** What was answered in the older one, in this one: it goes over where its question still is and can hold it. */
    private Answers takenOver(Questionnaire was, Questionnaire now, List<String> faults) {
        Upgrades.Upgraded upgraded = Upgrades.bySameName(now, given(was, faults));
        Set<String> left = upgraded.left().keySet().stream().map(place -> place.item().value()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted = new TreeSet<>();
        if (said.get("left") instanceof Collection<?> named) {
            named.forEach(id -> wanted.add(String.valueOf(id)));
        }
        left.stream().filter(id -> !wanted.contains(id)).forEach(id -> faults.add("the answer to " + id + " can't be taken over, and “left:” does not name it."));
        wanted.stream().filter(id -> !left.contains(id)).forEach(id -> faults.add("the answer to " + id + " is not left behind, and “left:” names it."));
        return upgraded.answers();
    }

    private Map<?, ?> map(String name) {
        return said.get(name) instanceof Map<?, ?> map ? map : Map.of();
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
