package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import srh.worksheet.Filled;

/** Where the answer to a question is given. */
interface Asking {
    Component component();

    /** Shows what stands there now. */
    void show(Filled.Spot spot);

    /** Opens the place with this key, because unsent text waits in it; false when it isn't in here. */
    default boolean restore(String key) {
        return false;
    }

    /**
     * Whether a button that asks to answer is all that stands here for now. The browser draws it then, and the rest is made only
     * when it is needed.
     */
    default boolean isOffered() {
        return false;
    }

    /** Opens it to be answered, because somebody asked to. */
    default void begin() {}

    /** The one field that the question's text is the label of; empty where it is the name of a whole group. */
    default Optional<String> field() {
        return Optional.empty();
    }
}
