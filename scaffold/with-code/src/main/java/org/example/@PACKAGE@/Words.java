package org.example.@PACKAGE@;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Comparator;
import java.util.List;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.Slot;
import srh.ui.view.Opened;
import srh.ui.view.Telling;
import srh.worksheet.Item;

/** A question that is answered in words, as everywhere in the toolkit: whose words they are, and kept while one types. */
final class Words implements Telling.Spot {
    private final Sheet sheet;
    private final Item.Text question;
    private final Telling telling;

    Words(Opened opened, Sheet sheet, Item.Text question) {
        this.sheet = sheet;
        this.question = question;
        this.telling = new Telling(opened, this, part -> "week-" + question.linkId() + "-" + part);
    }

    Component component() {
        return new Div(new H2(title()), telling);
    }

    void show() {
        telling.refresh();
    }

    void restore(String key) {
        telling.restore(key);
    }

    @Override
    public String key() {
        return "new:" + question.linkId();
    }

    @Override
    public String title() {
        return sheet.title(question);
    }

    @Override
    public List<Kept> said() {
        return sheet.at(question).stream().filter(Kept::present).sorted(Comparator.comparing((Kept kept) -> kept.first().at())).toList();
    }

    @Override
    public Field field(FieldId id) {
        Field place = sheet.field(question, Slot.ANSWER_WORDS);
        return new Field(id, place.record(), place.slot(), null, null, place.at());
    }

    @Override
    public void kept(List<Kept> fields) {
        sheet.kept(fields);
    }
}
