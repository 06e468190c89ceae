package srh.ui.internal.worksheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import srh.dossier.Sitting;
import srh.ui.internal.Link;
import srh.ui.internal.Texts;
import srh.ui.view.Button;

/** The conversations in which something was changed, each a link to how it was when that one ended. */
final class EarlierVersions extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Texts texts;
    private final transient Function<Sitting, String> address;
    private final Div list = new Div();
    private final Button toggle;

    EarlierVersions(Supplier<List<Sitting>> earlier, Function<Sitting, String> address, Texts texts) {
        this.texts = texts;
        this.address = address;
        list.setId("earlier-list");
        toggle = Button.quiet(texts.of("ui.earlier.open"), () -> toggle(earlier)).named("earlier");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.getElement().setAttribute("aria-controls", "earlier-list");
    }

    /** The button; the list it opens is this component itself. */
    Button toggle() {
        return toggle;
    }

    private void toggle(Supplier<List<Sitting>> earlier) {
        boolean open = getComponentCount() == 0;
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        removeAll();
        setClassName("srh-card", open);
        if (open) {
            add(list);
            show(earlier.get());
        }
    }

    private void show(List<Sitting> sittings) {
        list.removeAll();
        if (sittings.isEmpty()) {
            list.add(new Paragraph(texts.of("ui.earlier.none")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("srh-rows");
        int number = 0;
        for (Sitting sitting : sittings) {
            Span when = new Span(texts.times().moment(sitting.until()));
            when.addClassName("srh-row-name");
            Span who = new Span(texts.of("ui.earlier.line", String.join(", ", new TreeSet<>(sitting.typists())),
                    texts.counted("ui.earlier.changes", sitting.changes())));
            who.addClassName("srh-row-side");
            rows.add(new ListItem(new Link("earlier-" + ++number, address.apply(sitting), when, who).styled("srh-row")));
        }
        list.add(rows);
    }
}
