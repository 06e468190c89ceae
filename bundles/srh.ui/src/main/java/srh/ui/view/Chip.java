package srh.ui.view;

import com.vaadin.flow.component.html.Span;

/** A short word or two that say what something is. Not a button. */
public final class Chip extends Span {
    private static final long serialVersionUID = 1L;

    public Chip(String text) {
        addClassName("srh-chip");
        setText(text);
    }

    public Chip(Icon icon, String text) {
        this(text);
        icon.before(this);
    }
}
