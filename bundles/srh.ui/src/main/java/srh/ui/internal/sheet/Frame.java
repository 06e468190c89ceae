package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import srh.worksheet.Item;
import srh.worksheet.Wording;

/** What stands around questions and groups. */
final class Frame {
    private Frame() {}

    /** A hint for whoever asks for it. */
    static Component help(Pen pen, Item item, Wording help) {
        NativeDetails details = new NativeDetails(pen.text("ui.sheet.help"), new Div(pen.marked(help, item)));
        details.addClassName("srh-more");
        return details;
    }
}
