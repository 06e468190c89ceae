package srh.ui.view;

import com.vaadin.flow.component.Component;

/**
 * Being pressed, by pointer, finger or keyboard. Where exactly, and with which keys held, nobody here needs to know; so
 * the browser is not asked for it, and an open page does not hold what it would take to ask.
 */
public final class Press {
    private Press() {}

    /** Does this each time the component is pressed; what is disabled can't be. */
    public static void on(Component component, Runnable act) {
        component.getElement().addEventListener("click", event -> act.run());
    }
}
