package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import srh.worksheet.Filled;
import srh.worksheet.ItemPath;

/**
 * Items below each other, those that are asked now. What is asked no more leaves; what stays is not moved, and is drawn again only when it
 * changed.
 */
final class Spots extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Pen pen;
    private final transient Map<ItemPath, Shown> shown = new LinkedHashMap<>();

    /** An item as it was drawn last. */
    private record Shown(Part part, Filled.Spot spot) {}

    Spots(Pen pen, List<Filled.Spot> spots) {
        this.pen = pen;
        addClassName("srh-spots");
        show(spots);
    }

    void show(List<Filled.Spot> spots) {
        Set<ItemPath> gone = new HashSet<>(shown.keySet());
        List<Filled.Spot> asked = new ArrayList<>(spots.size());
        for (Filled.Spot spot : spots) {
            if (spot.asked() && !spot.item().face().hidden()) {
                asked.add(spot);
                gone.remove(spot.place());
            }
        }
        gone.forEach(place -> remove(shown.remove(place).part().component()));
        for (int index = 0; index < asked.size(); index++) {
            show(asked.get(index), index);
        }
    }

    private void show(Filled.Spot spot, int index) {
        Shown before = shown.get(spot.place());
        if (before == null) {
            Part part = pen.part(spot);
            shown.put(spot.place(), new Shown(part, spot));
            addComponentAtIndex(index, part.component());
        } else if (!pen.answered().isUnchanged(before.spot(), spot)) {
            before.part().show(spot);
            shown.put(spot.place(), new Shown(before.part(), spot));
        }
    }

    /** The question with this id on the page; empty when it isn't in here, or isn't asked now. */
    Optional<QuestionPart> question(String id) {
        for (Shown item : shown.values()) {
            Optional<QuestionPart> found = item.part().question(id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    boolean restore(String key) {
        return shown.values().stream().anyMatch(item -> item.part().restore(key));
    }
}
