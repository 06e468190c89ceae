package srh.tool.profile.internal;

import com.vaadin.flow.component.Component;

/** A part of the page that follows what is kept without disturbing whoever types in it. */
interface Part {
    /** What stands on the page: every part is drawn by itself. */
    default Component component() {
        return (Component) this;
    }

    /** Shows what is kept now. */
    void refresh();

    /** Whether somebody types in it, or can still undo something in it. */
    default boolean busy() {
        return false;
    }

    /** Opens the place with this key, because unsent text waits in it; false when it isn't in here. */
    default boolean restore(String key) {
        return false;
    }

    /** Opens it for typing or choosing. */
    default void begin() {
    }
}
