package srh.worksheet.fhir.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Options.Option;
import srh.worksheet.Value;
import srh.worksheet.Wording;
import srh.worksheet.fhir.Reason;
import srh.worksheet.fhir.Terminology;

/**
 * The lists of answers that a questionnaire holds under "contained". A list that stands elsewhere is asked for once and
 * put there too, so that the document stays whole when nobody can be asked any more.
 */
final class ValueSets {
    private final Node.Fields document;
    private final @Nullable Terminology terminology;
    private final Faults faults;
    private boolean external;

    ValueSets(Node.Fields document, @Nullable Terminology terminology, Faults faults) {
        this.document = document;
        this.terminology = terminology;
        this.faults = faults;
    }

    /** Whether a list stood elsewhere. */
    boolean external() {
        return external;
    }

    List<Option> of(Node.Fields item, String place) {
        Node.Spot spot = item.spotOf("answerValueSet");
        String named = item.text("answerValueSet");
        if (!named.startsWith("#")) {
            return fetch(item, named, spot, place);
        }
        Optional<Node.Fields> contained = document.each("contained").stream().filter(each -> "ValueSet".equals(each.text("resourceType"))
                && named.equals("#" + each.text("id"))).findFirst();
        if (contained.isEmpty()) {
            faults.add(spot, place, Reason.NO_CONTAINED, named.substring(1));
            return List.of();
        }
        return listed(contained.get(), spot, named, place);
    }

    private List<Option> listed(Node.Fields valueSet, Node.Spot spot, String named, String place) {
        List<Option> options = new ArrayList<>();
        if (valueSet.get("expansion") instanceof Node.Fields expansion) {
            contains(expansion, options, place, faults);
        } else if (valueSet.get("compose") instanceof Node.Fields compose) {
            boolean rules = compose.has("exclude");
            for (Node.Fields include : compose.each("include")) {
                rules |= include.has("filter") || include.has("valueSet") || !include.has("concept");
                for (Node.Fields concept : include.each("concept")) {
                    options.add(option(concept, include.text("system"), include.text("version"), place, faults));
                }
            }
            if (rules) {
                faults.add(spot, place, Reason.VALUE_SET_RULES, named.substring(1));
            }
        }
        if (options.isEmpty() && !valueSet.has("compose")) {
            faults.add(spot, place, Reason.VALUE_SET_RULES, named.substring(1));
        }
        return options;
    }

    /** All that a terminology server gave. */
    static List<Option> expanded(Node.Fields valueSet, Faults faults) {
        List<Option> options = new ArrayList<>();
        if (valueSet.get("expansion") instanceof Node.Fields expansion) {
            contains(expansion, options, "", faults);
        }
        return options;
    }

    /** What stands there without a code of its own only holds others. */
    private static void contains(Node.Fields around, List<Option> options, String place, Faults faults) {
        for (Node.Fields each : around.each("contains")) {
            if (!each.yes("abstract") && each.has("code")) {
                options.add(option(each, each.text("system"), each.text("version"), place, faults));
            }
            contains(each, options, place, faults);
        }
    }

    private static Option option(Node.Fields concept, @Nullable String system, @Nullable String version, String place, Faults faults) {
        String code = concept.text("code");
        Wording label = Wordings.read(concept, "display", place, faults);
        label = label == null ? new Wording(code) : label;
        for (Node.Fields each : concept.each("designation")) {
            Optional<Locale> language = each.text("language") == null ? Optional.empty()
                    : Wordings.language(each.spot(), each.text("language"), place, faults);
            if (language.isPresent() && !label.translations().containsKey(language.get())) {
                label = label.with(language.get(), each.text("value"));
            }
        }
        return new Option(new Value.Coded(system, version, code, concept.text("display")), label,
                weight(new Extensions(concept, place, faults)), false, false);
    }

    static @Nullable BigDecimal weight(Extensions extensions) {
        return extensions.decimal(Urls.ORDINAL).or(() -> extensions.decimal(Urls.WEIGHT)).orElse(null);
    }

    private List<Option> fetch(Node.Fields item, String named, Node.Spot spot, String place) {
        external = true;
        if (terminology == null) {
            faults.add(spot, place, Reason.EXTERNAL_VALUE_SET, named);
            return List.of();
        }
        try {
            List<Option> options = terminology.expand(named);
            String id = "answers-" + (document.list("contained").all().size() + 1);
            document.list("contained").add(written(id, named, options));
            item.put("answerValueSet", "#" + id);
            return options;
        } catch (Asking.NotYet e) {
            faults.add(spot, place, Reason.TERMINOLOGY_ASKED, named);
            return List.of();
        } catch (IOException e) {
            faults.add(spot, place, Reason.TERMINOLOGY, named, String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    /** The list as a value set that names each of its codes. */
    static Node.Fields written(String id, @Nullable String canonical, List<Option> options) {
        Node.Fields valueSet = Node.Fields.made().put("resourceType", "ValueSet").put("id", id).put("status", "active");
        if (canonical != null) {
            String[] parts = canonical.split("\\|", 2);
            valueSet.put("url", parts[0]).put("version", parts.length > 1 ? parts[1] : null);
        }
        Node.Fields include = null;
        for (Option option : options) {
            if (!(option.value() instanceof Value.Coded coded) || coded.code() == null || option.first() || option.alone() || option.prefix() != null) {
                throw new IllegalArgumentException("a list of answers outside the question holds codes and no more");
            }
            if (include == null || !same(include, coded)) {
                include = Node.Fields.made().put("system", coded.system()).put("version", coded.version());
                valueSet.fields("compose").list("include").add(include);
            }
            Node.Fields concept = Node.Fields.made();
            if (option.ordinal() != null) {
                concept.list("extension").add(Node.Fields.made().put("url", Urls.ORDINAL).put("valueDecimal", option.ordinal()));
            }
            concept.put("code", coded.code());
            if (coded.display() != null) {
                Wordings.write(concept, "display", option.label());
            }
            include.list("concept").add(concept);
        }
        return valueSet;
    }

    private static boolean same(Node.Fields include, Value.Coded coded) {
        return Map.of("s", String.valueOf(include.text("system")), "v", String.valueOf(include.text("version")))
                .equals(Map.of("s", String.valueOf(coded.system()), "v", String.valueOf(coded.version())));
    }
}
