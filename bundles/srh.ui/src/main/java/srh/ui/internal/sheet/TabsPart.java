package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import srh.ui.view.Button;
import srh.worksheet.Filled;
import srh.worksheet.Item;
import srh.worksheet.LinkId;

/** Items of which one is looked at a time, each behind a button with its name. */
final class TabsPart extends Section implements Part {
    private static final long serialVersionUID = 1L;
    private final transient Pen pen;
    private final Div tabs = new Div();
    private final transient Spots spots;
    private final transient Map<LinkId, Button> buttons = new LinkedHashMap<>();
    private transient Filled.Spot spot;
    private transient LinkId open;

    TabsPart(Pen pen, Filled.Spot spot, Item.Group group) {
        this.pen = pen;
        this.spot = spot;
        this.open = inside().getFirst().item().linkId();
        this.spots = new Spots(pen, List.of());
        setId(Pen.id(spot.place()));
        addClassNames("srh-sheet-group", "srh-sheet-tabs");
        getElement().setAttribute("aria-label", pen.title(group));
        tabs.addClassName("srh-buttons");
        tabs.getElement().setAttribute("role", "group").setAttribute("aria-label", pen.title(group));
        add(tabs, spots);
        show(spot);
    }

    private List<Filled.Spot> inside() {
        return spot.turns().getFirst().inside();
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(Filled.Spot now) {
        spot = now;
        List<Filled.Spot> asked = inside().stream().filter(inner -> inner.asked() && !inner.item().face().hidden()).toList();
        if (asked.stream().noneMatch(inner -> inner.item().linkId().equals(open)) && !asked.isEmpty()) {
            open = asked.getFirst().item().linkId();
        }
        buttons.forEach((tab, button) -> button.setVisible(asked.stream().anyMatch(inner -> inner.item().linkId().equals(tab))));
        for (Filled.Spot inner : asked) {
            Button tab = buttons.computeIfAbsent(inner.item().linkId(), linkId -> {
                Button button = Button.plain(pen.title(inner.item()), () -> {
                    open = linkId;
                    show(spot);
                }).named(Pen.id(inner.place()) + "-tab");
                tabs.add(button);
                return button;
            });
            tab.getElement().setAttribute("aria-pressed", String.valueOf(inner.item().linkId().equals(open)));
        }
        spots.show(asked.stream().filter(inner -> inner.item().linkId().equals(open)).toList());
    }

    @Override
    public boolean restore(String key) {
        LinkId before = open;
        for (LinkId tab : List.copyOf(buttons.keySet())) {
            open = tab;
            show(spot);
            if (spots.restore(key)) {
                return true;
            }
        }
        open = before;
        show(spot);
        return false;
    }

    @Override
    public Optional<QuestionPart> question(String id) {
        return spots.question(id);
    }
}
