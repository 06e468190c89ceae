package srh.ui.view;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;

/** A short word or two that say what something is. Not a button. */
public final class Chip extends Span {
    private static final long serialVersionUID = 1L;

    public Chip(String text) {
        addClassName("srh-chip");
        add(new Text(text));
    }

    public Chip(Icon icon, String text) {
        this(text);
        addComponentAsFirst(icon);
    }
}
