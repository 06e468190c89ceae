package srh.ui.internal.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import srh.ui.view.Button;
import srh.worksheet.Filled;
import srh.worksheet.ItemPath;

/** The questions that belong to the worksheet and have no answer yet, each a way to it. Never a reason not to stop here. */
final class OpenQuestions extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Pen pen;
    private transient List<ItemPath> shown = List.of();

    OpenQuestions(Pen pen) {
        this.pen = pen;
        setId("open-questions");
        addClassName("srh-open-questions");
        show();
    }

    void show() {
        List<Filled.Spot> open = pen.opened().changeable()
                ? pen.answered().filled().open().stream().filter(spot -> !spot.item().face().hidden()).toList() : List.of();
        List<ItemPath> places = open.stream().map(Filled.Spot::place).toList();
        if (places.equals(shown)) {
            return;
        }
        shown = places;
        removeAll();
        if (open.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        for (Filled.Spot spot : open) {
            Button go = Button.quiet(pen.title(spot.item()), () -> getParent().ifPresent(steps ->
                    steps.getElement().callJsFunction("go", Pen.id(spot.place())))).named("open-" + Pen.id(spot.place()));
            list.add(new ListItem(go));
        }
        add(new Paragraph(pen.text("ui.sheet.open")), list);
    }
}
