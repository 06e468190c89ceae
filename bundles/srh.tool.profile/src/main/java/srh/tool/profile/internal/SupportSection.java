package srh.tool.profile.internal;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import srh.model.Slot;
import srh.ui.view.Card;
import srh.ui.view.Opened;

/** How the person wants to be supported, whatever the domain; and whether the profile is talked about now or rests. */
final class SupportSection extends Div implements Part {
    private static final long serialVersionUID = 1L;
    private final transient List<Part> parts = new ArrayList<>();

    SupportSection(Opened opened, Sheet sheet) {
        addClassName("srh-profile-support");
        for (Slot slot : Question.SUPPORT) {
            WordsPart part = new WordsPart(opened, sheet, Spot.of(sheet.person(), slot));
            parts.add(part);
            add(new Card("card-" + slot, opened.text(Question.title(slot)), part));
        }
        if (!opened.viewer().client()) {
            Choices status = new Choices(opened, sheet, Spot.of(sheet.person(), Slot.STATUS));
            parts.add(status);
            add(new Card("card-STATUS", opened.text(Question.title(Slot.STATUS)), status));
        }
    }

    @Override
    public void refresh() {
        parts.forEach(Part::refresh);
    }

    @Override
    public boolean busy() {
        return parts.stream().anyMatch(Part::busy);
    }

    @Override
    public boolean restore(String key) {
        return parts.stream().anyMatch(part -> part.restore(key));
    }
}
