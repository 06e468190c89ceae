package srh.worksheet.fhirpath.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Item;
import srh.worksheet.Occurs;
import srh.worksheet.Options;

/** The questions as the engine sees them, where an expression asks for {@code %questionnaire} or {@code %qitem}. */
final class Questions {
    private final Questionnaire whole = new Questionnaire();
    private final Map<String, QuestionnaireItemComponent> items = new HashMap<>();

    Questions(srh.worksheet.Questionnaire questionnaire) {
        whole.setUrl(questionnaire.url()).setVersion(questionnaire.version()).setTitle(questionnaire.title().plain());
        lay(questionnaire.items(), whole.getItem());
    }

    Questionnaire whole() {
        return whole;
    }

    QuestionnaireItemComponent item(String linkId) {
        return items.get(linkId);
    }

    private void lay(List<Item> from, List<QuestionnaireItemComponent> into) {
        for (Item item : from) {
            QuestionnaireItemComponent made = new QuestionnaireItemComponent().setLinkId(item.linkId().value()).setType(type(item));
            if (item.face().text() != null) {
                made.setText(item.face().text().plain());
            }
            switch (item) {
                case Item.Group group -> occurs(made, group.occurs());
                case Item.Question question -> {
                    occurs(made, question.asked().occurs());
                    options(made, question.asked().options());
                }
                case Item.Display display -> { }
            }
            items.put(made.getLinkId(), made);
            into.add(made);
            lay(item.items(), made.getItem());
        }
    }

    private static void occurs(QuestionnaireItemComponent made, Occurs occurs) {
        made.setRepeats(occurs.repeats()).setRequired(occurs.required());
    }

    private static void options(QuestionnaireItemComponent made, @Nullable Options options) {
        if (options != null) {
            options.list().forEach(option -> made.addAnswerOption().setValue(Values.weighed(option.value(), options)));
        }
    }

    private static QuestionnaireItemType type(Item item) {
        return switch (item) {
            case Item.Group i -> QuestionnaireItemType.GROUP;
            case Item.Display i -> QuestionnaireItemType.DISPLAY;
            case Item.YesNo i -> QuestionnaireItemType.BOOLEAN;
            case Item.Decimal i -> QuestionnaireItemType.DECIMAL;
            case Item.Whole i -> QuestionnaireItemType.INTEGER;
            case Item.Day i -> QuestionnaireItemType.DATE;
            case Item.Moment i -> QuestionnaireItemType.DATETIME;
            case Item.Time i -> QuestionnaireItemType.TIME;
            case Item.Line i -> QuestionnaireItemType.STRING;
            case Item.Text i -> QuestionnaireItemType.TEXT;
            case Item.Url i -> QuestionnaireItemType.URL;
            case Item.Choice i -> QuestionnaireItemType.CHOICE;
            case Item.OpenChoice i -> QuestionnaireItemType.OPENCHOICE;
            case Item.Attachment i -> QuestionnaireItemType.ATTACHMENT;
            case Item.Reference i -> QuestionnaireItemType.REFERENCE;
            case Item.Quantity i -> QuestionnaireItemType.QUANTITY;
        };
    }
}
