package srh.ui.internal.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import srh.ui.internal.Texts;
import srh.ui.view.Icon;
import srh.ui.view.Press;

/** A list in which one thing at a time is opened for work on it; a long list is searched by name. */
public final class Rows<T> extends Div {
    private static final long serialVersionUID = 1L;
    private static final int WITHOUT_SEARCH = 12;
    private static final int MOST_SHOWN = 50;
    private static final int TYPING_PAUSE = 200;

    /** How one thing is shown: its id, its name, what stands beside it, and what it opens to. */
    public record Row<T>(Function<T, String> id, Function<T, String> name, Function<T, String> beside, Function<T, Component> open) {}

    private final transient Row<T> row;
    private final transient Texts texts;
    private final UnorderedList list = new UnorderedList();
    private final Div search;
    private final Input asked = new Input();
    private final Paragraph note = new Paragraph();
    private transient List<T> all = List.of();
    private @Nullable String open;

    public Rows(String id, Texts texts, Row<T> row) {
        this.row = row;
        this.texts = texts;
        addClassName("srh-stack");
        list.setId(id + "-list");
        list.addClassName("srh-rows");
        note.setId(id + "-found");
        note.addClassName("srh-beside");
        note.getElement().setAttribute("role", "status");
        NativeLabel label = new NativeLabel(texts.of("ui.rows.search"));
        label.setFor(id + "-search");
        asked.setId(id + "-search");
        asked.setType("search");
        asked.addClassName("srh-input");
        asked.setValueChangeMode(ValueChangeMode.LAZY);
        asked.setValueChangeTimeout(TYPING_PAUSE);
        asked.addValueChangeListener(event -> draw());
        search = new Div(label, asked);
        search.addClassNames("srh-field", "srh-search");
        add(search, note, list);
    }

    /** Shows these, by name; what was open stays open, and keeps the focus near it. */
    public void show(List<T> things) {
        all = things.stream().sorted((a, b) -> plain(row.name().apply(a)).compareTo(plain(row.name().apply(b)))).toList();
        search.setVisible(all.size() > WITHOUT_SEARCH);
        draw();
        if (open != null) {
            list.getChildren().flatMap(Component::getChildren).filter(c -> c.getId().equals(Optional.of("row-" + open)))
                    .forEach(button -> button.getElement().callJsFunction("focus"));
        }
    }

    private void draw() {
        String wanted = plain(asked.getValue().strip());
        List<T> fitting = all.stream().filter(t -> plain(row.name().apply(t) + " " + row.beside().apply(t)).contains(wanted)).toList();
        note.setText(all.isEmpty() ? texts.of("ui.rows.empty") : fitting.isEmpty() ? texts.of("ui.rows.none")
                : fitting.size() > MOST_SHOWN ? texts.of("ui.rows.more", MOST_SHOWN, fitting.size()) : "");
        list.removeAll();
        fitting.stream().limit(MOST_SHOWN).forEach(thing -> list.add(item(thing)));
    }

    private ListItem item(T thing) {
        String id = row.id().apply(thing);
        Span name = new Span(row.name().apply(thing));
        name.addClassName("srh-row-name");
        Span beside = new Span(row.beside().apply(thing));
        beside.addClassName("srh-row-side");
        NativeButton button = new NativeButton("");
        button.setId("row-" + id);
        button.addClassNames("srh-row", "srh-row-button");
        button.getElement().setAttribute("type", "button");
        Icon.of("chevron-down").after(button).add(name, beside);
        Div body = new Div();
        body.addClassName("srh-row-body");
        ListItem item = new ListItem(button, body);
        fill(button, body, thing, id.equals(open));
        Press.on(button, () -> {
            boolean opening = body.getComponentCount() == 0;
            open = opening ? id : null;
            fill(button, body, thing, opening);
        });
        return item;
    }

    private void fill(NativeButton button, Div body, T thing, boolean opened) {
        button.getElement().setAttribute("aria-expanded", Boolean.toString(opened));
        body.removeAll();
        body.setVisible(opened);
        if (opened) {
            body.add(row.open().apply(thing));
        }
    }

    /** As it is compared: without capitals and accents. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
