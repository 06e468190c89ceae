package srh.ui.internal.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import srh.model.Kept;
import srh.model.Revision;
import srh.worksheet.Item;

/** Who gave an answer and when, and what stood there before: the newest first. */
final class Versions extends OrderedList {
    private static final long serialVersionUID = 1L;

    Versions(Pen pen, Worded worded, Item.Question question, List<Kept> kept) {
        addClassName("srh-earlier");
        getElement().setAttribute("aria-label", pen.text("ui.said.history"));
        for (Kept one : kept) {
            for (Revision version : pen.opened().history(one.field().id()).reversed()) {
                Div who = new Div(worded.who(version));
                who.addClassName("srh-said-who");
                add(new ListItem(new Div(worded.of(version, question)), who));
            }
        }
    }
}
