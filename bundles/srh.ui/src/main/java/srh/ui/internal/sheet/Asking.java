package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import srh.worksheet.Filled;

/**
 * Where the answer to a question is given. The most usual ways, one line and options, the browser draws from what is said at the
 * element of the question; for others there is a component, or one for what comes below what is drawn.
 */
interface Asking {
    Optional<Component> component();

    /** Whether the browser draws it from what is said at the element of the question. */
    default boolean isDrawnAtQuestion() {
        return false;
    }

    /** What was drawn at the question says that an option was pressed: {@link ChoiceAsking}. */
    default void choose(String index, boolean on) {}

    /** What was drawn at the question says what was typed: {@link AnswerLine#keep}. Empty where nothing is typed. */
    default Optional<String> keep(String command, String on, String text, String unit) {
        return Optional.empty();
    }

    /** The question leaves the page. */
    default void leave() {}

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
