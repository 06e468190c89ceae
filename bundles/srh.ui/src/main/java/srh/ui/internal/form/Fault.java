package srh.ui.internal.form;

/** Where a form says what is wrong with one of its answers. */
public interface Fault {
    void say(String sentence);

    void none();
}
