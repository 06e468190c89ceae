package srh.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import srh.worksheet.FaultyQuestionnaire.Reason;

/** Whether a questionnaire can be drawn and reckoned whole. */
final class QuestionnaireCheck {
    private final List<Item> items;
    private final Map<LinkId, Item> byLinkId = new LinkedHashMap<>();
    private final Map<LinkId, LinkId> parents = new HashMap<>();

    QuestionnaireCheck(List<Item> items) {
        this.items = items;
    }

    void run() {
        gather(items, null, 1);
        checkPrivacy();
        for (Item item : byLinkId.values()) {
            checkAlone(item);
            checkConditions(item);
            checkScore(item);
        }
        checkCircles();
    }

    private void gather(List<Item> some, Item parent, int depth) {
        if (depth > Questionnaire.DEEPEST && !some.isEmpty()) {
            throw new FaultyQuestionnaire(some.getFirst().linkId(), Reason.TOO_DEEP, String.valueOf(Questionnaire.DEEPEST));
        }
        for (Item item : some) {
            if (byLinkId.put(item.linkId(), item) != null) {
                throw new FaultyQuestionnaire(item.linkId(), Reason.SAME_LINK_ID);
            }
            if (byLinkId.size() > Questionnaire.MOST_ITEMS) {
                throw new FaultyQuestionnaire(item.linkId(), Reason.TOO_MANY_ITEMS, String.valueOf(Questionnaire.MOST_ITEMS));
            }
            if (parent != null) {
                parents.put(item.linkId(), parent.linkId());
            }
            gather(item.items(), item, depth + 1);
        }
    }

    /** People write private words beside each other; what is chosen stands once, and would be seen by the next who chooses. */
    private void checkPrivacy() {
        for (LinkId own : Questionnaire.privateOf(items)) {
            if (byLinkId.get(own) instanceof Item.Question question && !(question instanceof Item.Text)) {
                throw new FaultyQuestionnaire(own, Reason.PRIVATE_NOT_WORDS);
            }
        }
    }

    private static void checkAlone(Item item) {
        switch (item) {
            case Item.Group group when group.items().isEmpty() -> throw new FaultyQuestionnaire(item.linkId(), Reason.EMPTY_GROUP);
            case Item.Choice choice when choice.asked().options() == null -> throw new FaultyQuestionnaire(item.linkId(), Reason.NO_OPTIONS);
            case Item.OpenChoice choice when choice.asked().options() == null ->
                throw new FaultyQuestionnaire(item.linkId(), Reason.NO_OPTIONS);
            case Item.Question question -> checkValues(question);
            case Item.Group group -> { }
            case Item.Display display -> { }
        }
    }

    private static void checkValues(Item.Question question) {
        Options options = question.asked().options();
        if (options != null) {
            for (Options.Option option : options.list()) {
                if (!Kinds.canHold(question, option.value())) {
                    throw new FaultyQuestionnaire(question.linkId(), Reason.WRONG_VALUE, option.label().plain());
                }
            }
        }
        for (Value value : question.asked().initial()) {
            if (Kinds.fault(question, value).isPresent()) {
                throw new FaultyQuestionnaire(question.linkId(), Reason.WRONG_VALUE);
            }
        }
    }

    private void checkConditions(Item item) {
        for (Shown.Condition condition : item.face().shown().conditions()) {
            Item.Question question = question(item, condition.question());
            switch (condition.operator()) {
                case EXISTS -> { }
                case EQUAL, NOT_EQUAL -> checkKind(item, question, condition.answer());
                case GREATER, LESS, GREATER_OR_EQUAL, LESS_OR_EQUAL -> {
                    checkKind(item, question, condition.answer());
                    if (!Order.exists(question, condition.answer())) {
                        throw new FaultyQuestionnaire(item.linkId(), Reason.NO_ORDER, question.linkId().value());
                    }
                }
            }
        }
    }

    private static void checkKind(Item item, Item.Question question, Value answer) {
        if (!Kinds.canHold(question, answer)) {
            throw new FaultyQuestionnaire(item.linkId(), Reason.OTHER_KIND, question.linkId().value());
        }
    }

    private Item.Question question(Item item, LinkId named) {
        Item other = byLinkId.get(named);
        if (other == null) {
            throw new FaultyQuestionnaire(item.linkId(), Reason.NO_SUCH_ITEM, named.value());
        }
        if (!(other instanceof Item.Question question)) {
            throw new FaultyQuestionnaire(item.linkId(), Reason.NO_QUESTION, named.value());
        }
        return question;
    }

    private void checkScore(Item item) {
        if (item instanceof Item.Question scored && scored.asked().reckoned() instanceof Score score) {
            if (!(scored instanceof Item.Whole || scored instanceof Item.Decimal || scored instanceof Item.Quantity)) {
                throw new FaultyQuestionnaire(item.linkId(), Reason.OTHER_KIND, item.linkId().value());
            }
            for (LinkId counted : score.of()) {
                if (!Order.hasNumbers(question(item, counted))) {
                    throw new FaultyQuestionnaire(item.linkId(), Reason.NO_NUMBERS, counted.value());
                }
            }
        }
    }

    /** An item depends on what it is in, on the questions of its conditions, and on those that its score counts. */
    private Set<LinkId> dependencies(Item item) {
        Set<LinkId> on = new LinkedHashSet<>();
        LinkId parent = parents.get(item.linkId());
        if (parent != null) {
            on.add(parent);
        }
        item.face().shown().conditions().forEach(condition -> on.add(condition.question()));
        if (item instanceof Item.Question question && question.asked().reckoned() instanceof Score score) {
            on.addAll(score.of());
        }
        return on;
    }

    private void checkCircles() {
        Set<LinkId> done = new HashSet<>();
        for (LinkId start : byLinkId.keySet()) {
            follow(start, new LinkedHashSet<>(), done);
        }
    }

    private void follow(LinkId at, LinkedHashSet<LinkId> way, Set<LinkId> done) {
        if (done.contains(at)) {
            return;
        }
        if (!way.add(at)) {
            List<String> circle = new ArrayList<>(way.stream().dropWhile(step -> !step.equals(at)).map(LinkId::value).toList());
            circle.add(at.value());
            throw new FaultyQuestionnaire(at, Reason.CIRCLE, circle.toArray(String[]::new));
        }
        for (LinkId next : dependencies(byLinkId.get(at))) {
            follow(next, way, done);
        }
        way.remove(at);
        done.add(at);
    }
}
