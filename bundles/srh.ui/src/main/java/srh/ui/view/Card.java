package srh.ui.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** One thing, on a card of its own, under its heading. */
public final class Card extends Section {
    private static final long serialVersionUID = 1L;

    /** @param id a stable id for the card; its heading gets {@code <id>-title} */
    public Card(String id, String title, Component... content) {
        H2 heading = new H2(title);
        heading.setId(id + "-title");
        setId(id);
        addClassName("srh-card");
        getElement().setAttribute("aria-labelledby", id + "-title");
        add(heading);
        add(content);
    }
}
