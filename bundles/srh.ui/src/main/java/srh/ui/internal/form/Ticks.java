package srh.ui.internal.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Several things of which any number, or just one, can be ticked. */
@Tag("fieldset")
public final class Ticks<T> extends Component implements Fault {
    private static final long serialVersionUID = 1L;
    private final transient Map<T, Element> boxes = new LinkedHashMap<>();
    private final FaultLine fault;
    private final Div options = new Div();

    private Ticks(String id, String label, String type, Collection<T> all, Function<T, String> key, Function<T, String> name) {
        setId(id);
        getElement().getClassList().add("srh-field");
        fault = new FaultLine(id, getElement());
        Element legend = new Element("legend").setText(label);
        getElement().appendChild(legend, options.getElement(), fault.getElement());
        for (T one : all) {
            Input box = new Input();
            box.setType(type);
            box.setId(id + "-" + key.apply(one));
            box.getElement().setAttribute("name", id);
            box.getElement().addPropertyChangeListener("checked", "change", event -> {});
            NativeLabel option = new NativeLabel();
            option.addClassName("srh-option");
            option.add(box, new Span(name.apply(one)));
            boxes.put(one, box.getElement());
            options.add(option);
        }
    }

    /** Any number of them. */
    public static <T> Ticks<T> any(String id, String label, Collection<T> all, Function<T, String> key, Function<T, String> name) {
        return new Ticks<>(id, label, "checkbox", all, key, name);
    }

    /** Exactly one of them. */
    public static <T> Ticks<T> one(String id, String label, Collection<T> all, Function<T, String> key, Function<T, String> name) {
        Ticks<T> ticks = new Ticks<>(id, label, "radio", all, key, name);
        ticks.boxes.values().forEach(box -> box.addPropertyChangeListener("checked", "change", event -> {
            if (event.isUserOriginated() && Boolean.TRUE.equals(event.getValue())) {
                ticks.boxes.values().stream().filter(other -> other != box).forEach(other -> other.setProperty("checked", false));
            }
        }));
        return ticks;
    }

    public Ticks<T> value(Set<T> ticked) {
        boxes.forEach((one, box) -> box.setProperty("checked", ticked.contains(one)));
        return this;
    }

    public Set<T> value() {
        Set<T> ticked = new LinkedHashSet<>();
        boxes.forEach((one, box) -> {
            if (box.getProperty("checked", false)) {
                ticked.add(one);
            }
        });
        return ticked;
    }

    /** Calls back when somebody ticks. */
    public Ticks<T> onChange(Runnable changed) {
        boxes.values().forEach(box -> box.addPropertyChangeListener("checked", "change", event -> {
            if (event.isUserOriginated()) {
                changed.run();
            }
        }));
        return this;
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
