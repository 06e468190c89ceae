package srh.worksheet.fhir.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Asked;
import srh.worksheet.Expression;
import srh.worksheet.Face;
import srh.worksheet.Item;
import srh.worksheet.LinkId;
import srh.worksheet.Occurs;
import srh.worksheet.Options;
import srh.worksheet.Reckoned;
import srh.worksheet.Value;
import srh.worksheet.Wording;
import srh.worksheet.fhir.Reason;

/** Reads items. What can't be honoured is a fault, so that nothing is ever drawn by half. */
final class ItemReader {
    private final Faults faults;
    private final Expressions expressions;
    private final ValueSets valueSets;
    private final ShownReader shown;
    /** Where each item stands, for what only the whole shows to be wrong. */
    private final Map<String, Node.Spot> spots = new HashMap<>();

    ItemReader(Faults faults, Expressions expressions, ValueSets valueSets) {
        this.faults = faults;
        this.expressions = expressions;
        this.valueSets = valueSets;
        this.shown = new ShownReader(faults, expressions);
    }

    Node.Spot spotOf(@Nullable LinkId linkId) {
        return linkId == null ? Node.Spot.NOWHERE : spots.getOrDefault(linkId.value(), Node.Spot.NOWHERE);
    }

    /** Items as far as they can be read; with faults it is not all of them. */
    List<Item> items(List<Node.Fields> nodes) {
        List<Item> items = new ArrayList<>();
        for (Node.Fields node : nodes) {
            Item item = item(node);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private @Nullable Item item(Node.Fields node) {
        String linkId = node.text("linkId");
        String type = node.text("type");
        if (!register(node, linkId)) {
            return null;
        }
        checkExtensions(node, linkId);
        Invariants.check(node, type, linkId, faults);
        return switch (type) {
            case "group" -> group(node, linkId);
            case "display" -> display(node, linkId);
            default -> question(node, type, linkId);
        };
    }

    private boolean register(Node.Fields node, String linkId) {
        try {
            new LinkId(linkId);
        } catch (IllegalArgumentException e) {
            faults.add(node.spotOf("linkId"), linkId, Reason.WRONG_FORM, "linkId", "string", linkId);
            return false;
        }
        if (spots.putIfAbsent(linkId, node.spotOf("linkId")) != null) {
            faults.add(node.spotOf("linkId"), linkId, Reason.SAME_LINK_ID, linkId);
        }
        return true;
    }

    private void checkExtensions(Node.Fields node, String linkId) {
        for (Node.Fields each : node.each("extension")) {
            if (Urls.NOT_DONE.contains(each.text("url"))) {
                faults.add(each.spot(), linkId, Reason.EXTENSION_NOT_DONE, Urls.name(each.text("url")));
            }
        }
    }

    private Item group(Node.Fields node, String linkId) {
        Beside beside = Beside.of(node, this, faults);
        new Extensions(node, linkId, faults).nowhere("group", QuestionReader.EVERY_QUESTION);
        QuestionReader.nowhereBut(node, "group", List.of(), linkId, faults);
        return new Item.Group(face(node, linkId, beside.help()), occurs(node, linkId),
                Controls.meaning(Controls.LAYOUTS, node, "group", Item.Group.Layout.LIST, linkId, faults), items(beside.others()));
    }

    /** The words of an item that is a hint to the one around it. */
    @Nullable Wording hint(Node.Fields node) {
        String linkId = node.text("linkId");
        if (!register(node, linkId)) {
            return null;
        }
        Invariants.check(node, "display", linkId, faults);
        if (!node.has("text")) {
            faults.add(node.spot(), linkId, Reason.NO_TEXT);
        }
        if (node.has("enableWhen") || new Extensions(node, linkId, faults).has(Urls.ENABLE_WHEN)) {
            faults.add(node.spot(), linkId, Reason.HELP_CONDITION);
        }
        return Wordings.read(node, "text", linkId, faults);
    }

    private Item display(Node.Fields node, String linkId) {
        new Extensions(node, linkId, faults).nowhere("display", QuestionReader.EVERY_QUESTION);
        QuestionReader.nowhereBut(node, "display", List.of(), linkId, faults);
        if (!node.has("text")) {
            faults.add(node.spot(), linkId, Reason.NO_TEXT);
        }
        Item.Display.Role role = Controls.meaning(Controls.ROLES, node, "display", category(node, linkId), linkId, faults);
        return new Item.Display(face(node, linkId, null), role);
    }

    private Item.Display.Role category(Node.Fields node, String linkId) {
        Optional<String> category = new Extensions(node, linkId, faults).fields(Urls.CATEGORY, "CodeableConcept")
                .flatMap(concept -> concept.each("coding").stream().filter(coding -> Urls.CATEGORY_CODES.equals(coding.text("system")))
                        .map(coding -> String.valueOf(coding.text("code"))).findFirst());
        return switch (category.orElse("")) {
            case "instructions", "help" -> Item.Display.Role.INSTRUCTIONS;
            case "security" -> Item.Display.Role.LEGAL;
            default -> Item.Display.Role.WORDS;
        };
    }

    private @Nullable Item question(Node.Fields node, String type, String linkId) {
        Beside beside = Beside.of(node, this, faults);
        Face face = face(node, linkId, beside.help());
        Asked asked = asked(node, type, linkId, beside);
        return new QuestionReader(node, type, linkId, face, asked, faults).read();
    }

    private Face face(Node.Fields node, String linkId, @Nullable Wording help) {
        Extensions extensions = new Extensions(node, linkId, faults);
        String privacy = extensions.text(Urls.PRIVACY, "Code").orElse("shared");
        if (!List.of("shared", "author").contains(privacy)) {
            faults.add(node.spot(), linkId, Reason.OTHER_CODE, privacy, "shared, author");
        }
        return new Face(new LinkId(linkId), Wordings.read(node, "prefix", linkId, faults), Wordings.read(node, "text", linkId, faults), help,
                shown.read(node, extensions, linkId), extensions.yes(Urls.HIDDEN),
                privacy.equals("author") ? Face.Privacy.AUTHOR : Face.Privacy.SHARED, expressions.variables(extensions, linkId));
    }

    private Occurs occurs(Node.Fields node, String linkId) {
        Extensions extensions = new Extensions(node, linkId, faults);
        boolean repeats = node.yes("repeats");
        int least = Math.max(extensions.whole(Urls.MIN_OCCURS).orElse(0), node.yes("required") ? 1 : 0);
        int most = extensions.whole(Urls.MAX_OCCURS).orElse(repeats ? Integer.MAX_VALUE : 1);
        if (least > 0 && !node.yes("required")) {
            faults.add(node.spot(), linkId, Reason.OCCURS);
        }
        try {
            return new Occurs(least, most, repeats);
        } catch (IllegalArgumentException e) {
            faults.add(node.spot(), linkId, Reason.OCCURS);
            return Occurs.ONCE;
        }
    }

    private Asked asked(Node.Fields node, String type, String linkId, Beside beside) {
        Extensions extensions = new Extensions(node, linkId, faults);
        Occurs occurs = occurs(node, linkId);
        List<Value> initial = initial(node, type, linkId);
        if (initial.size() > occurs.most()) {
            faults.add(node.spotOf("initial"), linkId, Reason.OCCURS);
            initial = List.of();
        }
        Wording example = extensions.one(Urls.ENTRY_FORMAT).map(each -> Wordings.read(each, "valueString", linkId, faults)).orElse(beside.prompt());
        if (extensions.has(Urls.ENTRY_FORMAT) && beside.prompt() != null) {
            faults.add(node.spot(), linkId, Reason.HELP_TWICE);
        }
        return new Asked(occurs, node.yes("readOnly"), initial, expressions.one(extensions, Urls.INITIAL, linkId).orElse(null),
                reckoned(node, extensions, linkId), options(node, extensions, type, linkId), example, items(beside.others()));
    }

    private List<Value> initial(Node.Fields node, String type, String linkId) {
        List<Value> values = new ArrayList<>();
        for (Node.Fields each : node.each("initial")) {
            Node.Choice choice = each.choice("value");
            Optional<Value> value = choice == null ? Optional.empty() : Values.read(choice.type(), choice.node());
            if (value.isEmpty()) {
                faults.add(each.spot(), linkId, Reason.VALUE_NOT_KEPT, choice == null ? type : choice.type());
            }
            value.ifPresent(values::add);
        }
        return values;
    }

    private @Nullable Reckoned reckoned(Node.Fields node, Extensions extensions, String linkId) {
        Optional<Expression> expression = expressions.one(extensions, Urls.CALCULATED, linkId);
        Optional<Node.Fields> score = extensions.one(Urls.SCORE);
        if (extensions.has(Urls.CALCULATED) && score.isPresent()) {
            faults.add(score.get().spot(), linkId, Reason.RECKONED_TWICE);
        }
        if ((extensions.has(Urls.CALCULATED) || score.isPresent()) && !node.yes("readOnly")) {
            faults.add(node.spot(), linkId, Reason.NOT_READ_ONLY);
        }
        return score.isPresent() ? Scores.read(score.get(), linkId, faults) : expression.orElse(null);
    }

    private @Nullable Options options(Node.Fields node, Extensions extensions, String type, String linkId) {
        List<Options.Option> list = node.has("answerValueSet") ? valueSets.of(node, linkId) : new ArrayList<>();
        for (Node.Fields each : node.each("answerOption")) {
            option(each, type, linkId).ifPresent(list::add);
        }
        Expression more = expressions.one(extensions, Urls.ANSWERS, linkId).orElse(null);
        return list.isEmpty() && more == null ? null : new Options(list, more);
    }

    private Optional<Options.Option> option(Node.Fields node, String type, String linkId) {
        Node.Choice choice = node.choice("value");
        Optional<Value> value = choice == null ? Optional.empty() : Values.read(choice.type(), choice.node());
        if (value.isEmpty()) {
            faults.add(node.spot(), linkId, Reason.VALUE_NOT_KEPT, choice == null ? type : choice.type());
            return Optional.empty();
        }
        Extensions extensions = new Extensions(node, linkId, faults);
        Extensions coding = new Extensions(choice.node() instanceof Node.Fields fields ? fields : null, linkId, faults);
        Wording prefix = extensions.one(Urls.OPTION_PREFIX).map(each -> Wordings.read(each, "valueString", linkId, faults)).orElse(null);
        return Optional.of(new Options.Option(value.get(), prefix, label(value.get(), choice, linkId),
                Optional.ofNullable(ValueSets.weight(extensions)).orElse(ValueSets.weight(coding)),
                node.yes("initialSelected"), extensions.yes(Urls.EXCLUSIVE)));
    }

    private Wording label(Value value, Node.Choice choice, String linkId) {
        return switch (value) {
            case Value.Coded coded when coded.display() != null -> Wordings.read((Node.Fields) choice.node(), "display", linkId, faults);
            case Value.Link link when link.display() != null -> Wordings.read((Node.Fields) choice.node(), "display", linkId, faults);
            case Value.Text text -> Wordings.read(text.text(), choice.beside(), linkId, faults);
            default -> Labels.plain(value);
        };
    }
}
