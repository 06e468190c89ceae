package srh.ui.internal.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import srh.ui.internal.Texts;
import srh.ui.view.Card;
import srh.ui.view.Icon;
import srh.worksheet.Refusals.Reason;
import srh.worksheet.Refusals.RefusedWorksheet;

/** The worksheets that are not there: which file of which bundle, the line, and what to write instead. */
record RefusedWorksheets(List<RefusedWorksheet> refused, Texts texts) {
    /** Whoever mends it sees the rest as soon as these are gone. */
    private static final int MOST_REASONS = 10;

    Card card() {
        Card card = new Card("refused-worksheets", texts.of("ui.refused.title"));
        if (refused.isEmpty()) {
            card.add(Icon.of("check").before(new Paragraph(texts.of("ui.refused.none"))));
        } else {
            card.add(new Paragraph(texts.of("ui.refused.explained")));
            refused.forEach(one -> card.add(worksheet(one)));
        }
        return card;
    }

    private Component worksheet(RefusedWorksheet one) {
        UnorderedList reasons = new UnorderedList();
        one.reasons().stream().limit(MOST_REASONS).forEach(reason -> reasons.add(reason(reason)));
        Div told = new Div(new H3(texts.of("ui.refused.file", name(one.file()), one.bundle())), reasons);
        told.addClassName("srh-stack");
        if (one.reasons().size() > MOST_REASONS) {
            told.add(new Paragraph(texts.counted("ui.refused.more", one.reasons().size() - MOST_REASONS)));
        }
        return told;
    }

    private ListItem reason(Reason reason) {
        ListItem item = new ListItem(new Paragraph(reason.sentence()));
        String file = name(reason.file());
        // A line's number is no amount: it is written without separators.
        String line = Integer.toString(reason.line());
        if (reason.line() > 0) {
            Paragraph where = new Paragraph(reason.place().isEmpty() ? texts.of("ui.refused.line", file, line)
                    : texts.of("ui.refused.line.place", file, line, reason.place()));
            where.addClassName("srh-small");
            item.add(where);
        }
        return item;
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
