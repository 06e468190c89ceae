package srh.ui.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import srh.model.FieldId;
import srh.model.Revision;

/** Every version of one field, the newest first. */
final class Earlier extends OrderedList {
    private static final long serialVersionUID = 1L;

    Earlier(Opened opened, FieldId field, Byline byline) {
        addClassName("srh-earlier");
        getElement().setAttribute("aria-label", opened.text("ui.said.history"));
        for (Revision version : opened.history(field).reversed()) {
            ListItem item = new ListItem();
            if (version.value() == null) {
                Div gone = new Div(opened.text("ui.said.taken"));
                Div who = new Div(byline.exact(version));
                who.addClassName("srh-said-who");
                item.add(gone, who);
            } else {
                item.add(Said.quote(version, byline.exact(version)));
            }
            add(item);
        }
    }
}
