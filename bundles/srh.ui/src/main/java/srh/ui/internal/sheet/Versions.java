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

    Versions(Pen pen, Item.Question question, List<Kept> kept) {
        addClassName("srh-earlier");
        getElement().setAttribute("aria-label", pen.text("ui.said.history"));
        for (Kept one : kept) {
            for (Revision version : pen.opened().history(one.field().id()).reversed()) {
                Div who = new Div(pen.text("ui.sheet.filledIn", version.typist().name(), pen.opened().times().moment(version.at())));
                who.addClassName("srh-said-who");
                add(new ListItem(new Div(pen.answer(version, question)), who));
            }
        }
    }
}
