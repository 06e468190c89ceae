package srh.tool.profile.internal;

/** A part of the page that follows what is kept without disturbing whoever types in it. */
interface Part {
    /** Shows what is kept now. */
    void refresh();

    /** Whether somebody types in it, or can still undo something in it. */
    boolean busy();

    /** Opens the place with this key, because unsent text waits in it; false when it isn't in here. */
    boolean restore(String key);

    /** Opens it for typing or choosing. */
    default void begin() {
    }
}
