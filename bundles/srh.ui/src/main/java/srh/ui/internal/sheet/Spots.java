package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import srh.worksheet.Filled;
import srh.worksheet.ItemPath;

/** Items below each other, those that are asked now. What is asked no more leaves; what stays is not moved. */
final class Spots extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Pen pen;
    private final transient Map<ItemPath, Part> shown = new LinkedHashMap<>();

    Spots(Pen pen, List<Filled.Spot> spots) {
        this.pen = pen;
        addClassName("srh-spots");
        show(spots);
    }

    void show(List<Filled.Spot> spots) {
        List<Filled.Spot> asked = spots.stream().filter(spot -> spot.asked() && !spot.item().face().hidden()).toList();
        Set<ItemPath> places = asked.stream().map(Filled.Spot::place).collect(Collectors.toSet());
        shown.entrySet().removeIf(part -> {
            boolean gone = !places.contains(part.getKey());
            if (gone) {
                remove(part.getValue().component());
            }
            return gone;
        });
        int index = 0;
        for (Filled.Spot spot : asked) {
            Part part = shown.get(spot.place());
            if (part == null) {
                part = pen.part(spot);
                shown.put(spot.place(), part);
                addComponentAtIndex(index, part.component());
            } else {
                part.show(spot);
            }
            index++;
        }
    }

    boolean restore(String key) {
        return shown.values().stream().anyMatch(part -> part.restore(key));
    }
}
