package srh.ui.view;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Something to do, in a word or two. A page has one strong button at most: what to do next. */
public final class Button extends NativeButton {
    private static final long serialVersionUID = 1L;

    private Button(String style, String text, Runnable act) {
        super("");
        addClassNames("srh-button", style);
        getElement().setAttribute("type", "button");
        add(new Span(text));
        addClickListener(event -> act.run());
    }

    /** What to do next. */
    public static Button strong(String text, Runnable act) {
        return new Button("srh-strong", text, act);
    }

    /** What can be done too. */
    public static Button plain(String text, Runnable act) {
        return new Button("srh-plain", text, act);
    }

    /** What can be done beside something else; looks like a link. */
    public static Button quiet(String text, Runnable act) {
        return new Button("srh-quiet", text, act);
    }

    public Button with(Icon icon) {
        addComponentAsFirst(icon);
        return this;
    }

    /** Gives it a stable id, for tests and for help texts. */
    public Button named(String id) {
        setId(id);
        return this;
    }
}
