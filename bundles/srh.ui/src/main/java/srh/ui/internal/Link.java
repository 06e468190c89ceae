package srh.ui.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/**
 * A link to another page of the product; the frame around the pages stays. It leads on from where the product stands: at the
 * root, or in a page of another system.
 */
public final class Link extends Anchor {
    private static final long serialVersionUID = 1L;

    public Link(String id, String address, Component... content) {
        super(address.equals("/") ? "." : address.substring(1));
        setId(id);
        getElement().setAttribute("router-link", true);
        add(content);
    }

    public Link(String id, String address, String text) {
        this(id, address);
        setText(text);
    }

    public Link styled(String... names) {
        addClassNames(names);
        return this;
    }
}
