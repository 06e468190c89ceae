package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import srh.ui.view.Icon;
import srh.worksheet.Filled;
import srh.worksheet.Item;

/** Words to read. */
final class DisplayPart extends Div implements Part {
    private static final long serialVersionUID = 1L;

    DisplayPart(Pen pen, Filled.Spot spot, Item.Display display) {
        setId(Pen.id(spot.place()));
        addClassNames("srh-stop", "srh-display");
        if (display.face().text() != null) {
            add(pen.marked(display.face().text(), display));
        }
        if (display.role() == Item.Display.Role.LEGAL) {
            Icon.of("info-circle").before(this).addClassName("srh-notice");
        }
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(Filled.Spot spot) {
        // Words to read stay as they are.
    }
}
