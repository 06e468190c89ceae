package srh.worksheet.fhir.internal;

import srh.worksheet.About;
import srh.worksheet.Expression;
import srh.worksheet.Item;
import srh.worksheet.Questionnaire;

/** Writes a worksheet that was made in Java as a FHIR R4 Questionnaire. */
public final class QuestionnaireWriter {
    private QuestionnaireWriter() {}

    /** @throws IllegalArgumentException when R4 has no way to say something of it */
    public static String write(About about, Questionnaire questionnaire) {
        Node.Fields document = Node.Fields.made().put("resourceType", "Questionnaire").put("id", about.id().value())
                .put("url", questionnaire.url()).put("version", questionnaire.version()).put("status", "active")
                .put("language", questionnaire.language().toLanguageTag());
        Wordings.write(document, "title", questionnaire.title());
        Codes.write(document, about);
        for (Expression variable : questionnaire.variables()) {
            Expressions.write(document, Urls.VARIABLE, variable);
        }
        ItemWriter writer = new ItemWriter(document, questionnaire);
        for (Item item : questionnaire.items()) {
            document.list("item").add(writer.item(item));
        }
        return Canonical.json(document);
    }
}
