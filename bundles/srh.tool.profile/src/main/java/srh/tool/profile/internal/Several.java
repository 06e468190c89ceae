package srh.tool.profile.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import srh.model.Slot;
import srh.ui.view.Card;
import srh.ui.view.Opened;

/** Several parts that are shown together and follow together what is kept. */
class Several extends Div implements Part {
    private static final long serialVersionUID = 1L;
    private final transient List<Part> parts = new ArrayList<>();

    /** This part follows too; where it is shown is for whoever made it to say. */
    final Component with(Part part) {
        parts.add(part);
        return part.component();
    }

    /** A card with a question for its heading. */
    static Card card(Opened opened, Slot slot, Component part) {
        return new Card("card-" + slot, opened.text(Question.title(slot)), part);
    }

    @Override
    public final void refresh() {
        parts.forEach(Part::refresh);
    }

    @Override
    public final boolean busy() {
        return parts.stream().anyMatch(Part::busy);
    }

    @Override
    public boolean restore(String key) {
        return parts.stream().anyMatch(part -> part.restore(key));
    }
}
