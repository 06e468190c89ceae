package srh.ui.internal.form;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** The sentence below a field, tied to it for those who hear the page. */
final class FaultLine extends Paragraph implements Fault {
    private static final long serialVersionUID = 1L;
    private final Element field;

    FaultLine(String id, Element field) {
        this.field = field;
        setId(id + "-fault");
        addClassName("srh-field-error");
        getElement().setAttribute("role", "alert");
    }

    @Override
    public void say(String sentence) {
        setText(sentence);
        field.setAttribute("aria-invalid", "true");
        field.setAttribute("aria-describedby", getId().orElseThrow());
        field.callJsFunction("focus");
    }

    @Override
    public void none() {
        setText("");
        field.removeAttribute("aria-invalid");
        field.removeAttribute("aria-describedby");
    }
}
