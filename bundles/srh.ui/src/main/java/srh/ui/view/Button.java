package srh.ui.view;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;

/**
 * Something to do, in a word or two. A page has one strong button at most: what to do next. Where what it says or how it
 * looks changes while a page is open, the button stays the same one, so that no press and no focus on it is lost.
 */
public final class Button extends NativeButton {
    private static final long serialVersionUID = 1L;

    /** How much a button asks for attention: what to do next, what can be done too, and what can be done beside something else. */
    public enum Weight { STRONG, PLAIN, QUIET }

    private Button(Weight weight, String text, Runnable act) {
        addClassName("srh-button");
        getElement().setAttribute("type", "button");
        Press.on(this, act);
        say(text, weight);
    }

    /** What to do next. */
    public static Button strong(String text, Runnable act) {
        return new Button(Weight.STRONG, text, act);
    }

    /** What can be done too. */
    public static Button plain(String text, Runnable act) {
        return new Button(Weight.PLAIN, text, act);
    }

    /** What can be done beside something else; looks like a link. */
    public static Button quiet(String text, Runnable act) {
        return new Button(Weight.QUIET, text, act);
    }

    public Button with(Icon icon) {
        return icon.before(this);
    }

    /** Gives it a stable id, for tests and for help texts. */
    public Button named(String id) {
        setId(id);
        return this;
    }

    /** From now on it says this, with this weight. */
    public void say(String text, Weight now) {
        if (!text.equals(getText())) {
            setText(text);
        }
        for (Weight weight : Weight.values()) {
            setClassName("srh-" + weight.name().toLowerCase(Locale.ROOT), weight == now);
        }
    }
}
