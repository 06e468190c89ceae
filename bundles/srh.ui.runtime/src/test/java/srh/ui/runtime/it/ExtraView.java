package srh.ui.runtime.it;

import com.vaadin.flow.component.html.Div;

/** A page that comes and goes. */
public final class ExtraView extends Div {

    private static final long serialVersionUID = 1;

    ExtraView(String text) {
        setId("extra");
        setText(text);
    }
}
