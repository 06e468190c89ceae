package srh.ui.internal.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** One line to fill in: its name above it, and below it, when something is wrong, one sentence that says what to do. */
public final class Entry extends Div implements Fault {
    private static final long serialVersionUID = 1L;
    private final Input input = new Input();
    private final FaultLine fault;

    public Entry(String id, String label) {
        addClassName("srh-field");
        input.setId(id);
        input.addClassName("srh-input");
        NativeLabel name = new NativeLabel(label);
        name.setFor(id);
        fault = new FaultLine(id, input.getElement());
        add(name, input, fault);
    }

    public Entry value(String value) {
        input.setValue(value);
        return this;
    }

    public Entry password(String autocomplete) {
        input.setType("password");
        return complete(autocomplete);
    }

    public Entry complete(String autocomplete) {
        input.getElement().setAttribute("autocomplete", autocomplete);
        return this;
    }

    public Entry longest(int characters) {
        input.getElement().setAttribute("maxlength", Integer.toString(characters));
        return this;
    }

    public Entry help(String sentence) {
        Paragraph help = new Paragraph(sentence);
        help.addClassName("srh-field-help");
        addComponentAtIndex(1, help);
        return this;
    }

    public String value() {
        return input.getValue();
    }

    public void clear() {
        input.setValue("");
        fault.none();
    }

    @Override
    public void say(String sentence) {
        fault.say(sentence);
    }

    @Override
    public void none() {
        fault.none();
    }
}
