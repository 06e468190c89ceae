package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import srh.worksheet.Wording;

/** A text of a worksheet as it is read. */
final class Marked {
    private Marked() {}

    static Component up(Wording wording, Locale locale, Locale written) {
        return new Paragraph(wording.in(locale));
    }
}
