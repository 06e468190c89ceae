package srh.ui.view;

import com.vaadin.flow.component.html.Span;

/** Words for those who hear the page and don't see it. */
public final class Unseen extends Span {
    private static final long serialVersionUID = 1L;

    public Unseen(String text) {
        super(text);
        addClassName("srh-unseen");
    }
}
