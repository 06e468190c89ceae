package srh.worksheet.fhirpath.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Answers;
import srh.worksheet.Expression;
import srh.worksheet.Filled;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.LinkId;
import srh.worksheet.Questionnaire;
import srh.worksheet.Value;

/** A questionnaire with its answers as the engine sees it: a QuestionnaireResponse, of which only what is answered is part. */
final class Sheet {
    /** Where an expression stands: the item there, and the variables it can use. */
    record Place(Base node, @Nullable Scope scope) {}

    private final Questionnaire questionnaire;
    private final Answers answers;
    private final QuestionnaireResponse response = new QuestionnaireResponse();
    /** Every item in every turn around it and of its own, also where nothing is answered. */
    private final Map<ItemPath, QuestionnaireResponseItemComponent> nodes = new HashMap<>();
    private @Nullable Questions questions;

    Sheet(Questionnaire questionnaire, Answers answers) {
        this.questionnaire = questionnaire;
        this.answers = answers;
        response.setQuestionnaire(questionnaire.url() + "|" + questionnaire.version());
        Filled.of(questionnaire, answers).spots().forEach(spot -> lay(spot, response.getItem()));
    }

    boolean isOf(Questionnaire other, Answers given) {
        return questionnaire == other && answers == given;
    }

    QuestionnaireResponse response() {
        return response;
    }

    Questions questions() {
        Questions known = questions;
        if (known == null) {
            known = new Questions(questionnaire);
            questions = known;
        }
        return known;
    }

    private void lay(Filled.Spot spot, List<QuestionnaireResponseItemComponent> into) {
        if (spot.item() instanceof Item.Question question) {
            layQuestion(spot, question, into);
            return;
        }
        for (Filled.Turn turn : spot.turns()) {
            QuestionnaireResponseItemComponent node = node(spot.placeOf(turn));
            turn.inside().forEach(inner -> lay(inner, node.getItem()));
            if (node.hasItem()) {
                into.add(node);
            }
        }
    }

    private void layQuestion(Filled.Spot spot, Item.Question question, List<QuestionnaireResponseItemComponent> into) {
        QuestionnaireResponseItemComponent node = node(spot.place());
        answers.at(spot.place()).ifPresent(value -> node.addAnswer(answer(question, value)));
        for (Filled.Turn turn : spot.turns()) {
            ItemPath place = spot.placeOf(turn);
            QuestionnaireResponseItemAnswerComponent answer = turn.id() == null && node.hasAnswer() ? node.getAnswerFirstRep()
                    : answers.at(place).map(value -> answer(question, value)).orElseGet(QuestionnaireResponseItemAnswerComponent::new);
            turn.inside().forEach(inner -> lay(inner, answer.getItem()));
            if (turn.id() != null) {
                answer.setId(turn.id().toString());
            }
            if ((answer.hasValue() || answer.hasItem()) && !node.getAnswer().contains(answer)) {
                node.addAnswer(answer);
            }
        }
        if (node.hasAnswer()) {
            into.add(node);
        }
    }

    private static QuestionnaireResponseItemAnswerComponent answer(Item.Question question, Value value) {
        return new QuestionnaireResponseItemAnswerComponent().setValue(Values.weighed(value, question.asked().options()));
    }

    private QuestionnaireResponseItemComponent node(ItemPath place) {
        QuestionnaireResponseItemComponent node = new QuestionnaireResponseItemComponent();
        node.setLinkId(place.item().value());
        if (!place.turns().isEmpty()) {
            // without it the engine takes two that were answered alike for one
            node.setId(place.turns().getLast().toString());
        }
        nodes.put(place, node);
        return node;
    }

    /** The nearest there is to a place; where nothing is there yet, an empty item. */
    Place place(ItemPath at) {
        Base node = response;
        Scope scope = scope(null, questionnaire.variables(), response);
        int depth = 0;
        for (Item item : way(questionnaire.items(), at.item())) {
            depth += repeats(item) && depth < at.turns().size() ? 1 : 0;
            node = at(item, at.turns().subList(0, depth));
            scope = scope(scope, item.face().variables(), node);
        }
        return new Place(node, scope);
    }

    private Base at(Item item, List<UUID> turns) {
        boolean many = item instanceof Item.Question && repeats(item) && !turns.isEmpty();
        QuestionnaireResponseItemComponent known = nodes.get(new ItemPath(item.linkId(), turns));
        if (known == null && many) {
            known = nodes.get(new ItemPath(item.linkId(), turns.subList(0, turns.size() - 1)));
        }
        if (known == null) {
            known = new QuestionnaireResponseItemComponent();
            known.setLinkId(item.linkId().value());
        }
        return known;
    }

    private static @Nullable Scope scope(@Nullable Scope outer, List<Expression> variables, Base context) {
        Scope scope = outer;
        for (Expression variable : variables) {
            scope = new Scope(scope, variable, context);
        }
        return scope;
    }

    static boolean repeats(Item item) {
        return switch (item) {
            case Item.Group group -> group.occurs().repeats();
            case Item.Question question -> question.asked().occurs().repeats();
            case Item.Display display -> false;
        };
    }

    /** The items around one, from the outside in, itself last. */
    private static List<Item> way(List<Item> items, LinkId to) {
        for (Item item : items) {
            List<Item> rest = item.linkId().equals(to) ? List.of() : way(item.items(), to);
            if (item.linkId().equals(to) || !rest.isEmpty()) {
                List<Item> way = new ArrayList<>();
                way.add(item);
                way.addAll(rest);
                return way;
            }
        }
        return List.of();
    }
}
