package org.example.@PACKAGE@;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import srh.ui.view.Opened;
import srh.ui.view.Unsent;
import srh.worksheet.Finding;
import srh.worksheet.Item;

/** The whole worksheet as one person has it open: what was answered stands in it, and what others answer appears. */
final class WeekPage extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Opened opened;
    private final transient Sheet sheet;
    private final List<Scale> scales = new ArrayList<>();
    private final transient List<Words> words = new ArrayList<>();
    private final Paragraph outcome = new Paragraph();

    WeekPage(Opened opened) {
        this.opened = opened;
        this.sheet = new Sheet(opened, this::show);
        setId("week");
        sheet.items().forEach(item -> add(part(item)));
        outcome.setId("week-outcome");
        outcome.getElement().setAttribute("role", "status");
        add(outcome);
        if (opened.changeable()) {
            add(new Unsent(opened, keys -> keys.forEach(key -> words.forEach(some -> some.restore(key)))));
        }
        show();
    }

    /** A question that this view does not know yet is learned here: half a worksheet is never shown. */
    private Component part(Item item) {
        return switch (item) {
            case Item.Display display -> new Paragraph(sheet.title(display));
            case Item.Choice choice -> {
                Scale scale = new Scale(opened, sheet, choice);
                scales.add(scale);
                yield scale;
            }
            case Item.Text text -> {
                Words some = new Words(opened, sheet, text);
                words.add(some);
                yield some.component();
            }
            case Item.Question score when score.asked().reckoned() != null -> new Div();
            case Item.Question other -> throw new IllegalStateException("the view does not draw the question " + other.linkId());
            case Item.Group group -> throw new IllegalStateException("the view does not draw the group " + group.linkId());
        };
    }

    private void show() {
        scales.forEach(Scale::show);
        words.forEach(Words::show);
        outcome.setText(sheet.finding().map(this::said).orElse(opened.text("@ID@.none")));
    }

    private String said(Finding finding) {
        String meaning = finding.words() == null ? String.valueOf(finding.score()) : finding.words().in(opened.locale());
        return opened.text("@ID@.outcome", finding.title().in(opened.locale()), meaning);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (opened.changeable()) {
            opened.observe(this, fields -> sheet.readAgain());
        }
    }
}
