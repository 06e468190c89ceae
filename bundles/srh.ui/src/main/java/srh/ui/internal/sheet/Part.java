package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import srh.worksheet.Filled;

/** How one item of a worksheet stands on the page. It follows what is kept without disturbing whoever types in it. */
interface Part {
    Component component();

    /** Shows how the item is now. */
    void show(Filled.Spot spot);

    /** Opens the place with this key, because unsent text waits in it; false when it isn't in here. */
    default boolean restore(String key) {
        return false;
    }

    /** The question with this id on the page; empty when it isn't in here. */
    default Optional<QuestionPart> question(String id) {
        return Optional.empty();
    }
}
