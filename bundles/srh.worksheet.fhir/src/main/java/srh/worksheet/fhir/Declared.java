package srh.worksheet.fhir;

import srh.worksheet.About;
import srh.worksheet.Content;
import srh.worksheet.Definition;
import srh.worksheet.Worksheet;

/** A worksheet without code, as a bundle declares it in {@code SRH-INF/worksheets}. */
public record Declared(Definition definition) implements Worksheet {
    @Override
    public About about() {
        return definition.about();
    }

    @Override
    public Content content() {
        return new Content.Form(definition.questionnaire());
    }
}
