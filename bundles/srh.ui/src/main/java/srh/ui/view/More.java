package srh.ui.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Supplier;

/** A small button that opens and closes what can be done with something. What it opens is made only then. */
public final class More extends Div {
    private static final long serialVersionUID = 1L;
    private final NativeButton button = new NativeButton();
    private final transient Supplier<? extends Component> content;

    /** @param label what it opens, for those who hear the page */
    public More(String label, String id, Supplier<? extends Component> content) {
        this.content = content;
        addClassName("srh-acts");
        button.setId(id);
        button.addClassName("srh-acts-button");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-expanded", "false");
        say(label);
        Press.on(Icon.of("dots").before(button), this::turn);
        add(button);
    }

    /** From now on it opens this; the button stays the same one. */
    void say(String now) {
        button.getElement().setAttribute("aria-label", now);
    }

    void focus() {
        button.focus();
    }

    private void turn() {
        boolean open = getComponentCount() > 1;
        button.getElement().setAttribute("aria-expanded", open ? "false" : "true");
        if (open) {
            remove(getComponentAt(1));
        } else {
            add(content.get());
        }
    }
}
