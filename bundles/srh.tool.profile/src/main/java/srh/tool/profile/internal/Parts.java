package srh.tool.profile.internal;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import srh.model.Slot;
import srh.ui.view.Button;
import srh.ui.view.Icon;
import srh.ui.view.Opened;

/** The questions about one thing: those that were told about are open, the others can be opened one at a time. */
final class Parts extends Div implements Part {
    private static final long serialVersionUID = 1L;
    private final transient Opened opened;
    private final transient Sheet sheet;
    private final transient Spot whole;
    private final List<Slot> all;
    private final List<Slot> offered;
    private final int level;
    private final transient Function<Spot, Part> make;
    private final transient Map<Slot, Section> open = new EnumMap<>(Slot.class);
    private final Div sections = new Div();
    private final Div offers = new Div();
    private final Button more;
    private final transient Map<Slot, Button> choices = new EnumMap<>(Slot.class);
    private boolean offering;

    /**
     * @param whole any spot of the thing the questions are about
     * @param offered the questions that can be opened by who looks; others are shown when they were told about
     * @param level 3 or 4, for the headings
     */
    Parts(Opened opened, Sheet sheet, Spot whole, List<Slot> all, List<Slot> offered, int level, Function<Spot, Part> make) {
        this.opened = opened;
        this.sheet = sheet;
        this.whole = whole;
        this.all = List.copyOf(all);
        this.offered = List.copyOf(offered);
        this.level = level;
        this.make = make;
        addClassName("srh-profile-parts");
        offers.addClassName("srh-profile-offers");
        more = Button.quiet(opened.text("profile.ask"), this::turn).with(Icon.of("plus")).named(whole.id("ask"));
        add(sections, offers);
        if (opened.changeable()) {
            offers.add(more);
        }
        refresh();
    }

    /** A question in words, by choosing or with a day, whichever its slot asks for. */
    static Part part(Opened opened, Sheet sheet, Spot spot) {
        return switch (spot.slot().form().type()) {
            case WORDS -> new WordsPart(opened, sheet, spot);
            case CHOICE, SET, SCALE -> new Choices(opened, sheet, spot);
            case DAY -> new DayPart(opened, sheet, spot);
            case ANSWER -> throw new IllegalArgumentException("what stands on a worksheet is no part of a profile");
        };
    }

    @Override
    public void refresh() {
        open.values().forEach(section -> inner(section).refresh());
        for (Slot slot : all) {
            if (!open.containsKey(slot) && !sheet.at(whole.beside(slot)).isEmpty()) {
                show(slot);
            }
        }
        offer();
    }

    private Section show(Slot slot) {
        Spot spot = whole.beside(slot);
        Part part = make.apply(spot);
        String title = opened.text(Question.title(slot));
        HtmlContainer heading = level == 3 ? new H3(title) : new H4(title);
        heading.addClassName("srh-profile-heading");
        String icon = Question.icon(slot);
        if (icon != null) {
            Icon.of(icon).before(heading);
        }
        Section section = new Section(heading, part.component());
        section.addClassName("srh-profile-question");
        int before = (int) all.stream().limit(all.indexOf(slot)).filter(open::containsKey).count();
        open.put(slot, section);
        sections.addComponentAtIndex(before, section);
        return section;
    }

    private static Part inner(Section section) {
        return (Part) section.getComponentAt(1);
    }

    private void turn() {
        offering = !offering;
        offer();
    }

    /** Offers what is not open yet. A button that can still be pressed stays the same one. */
    private void offer() {
        List<Slot> left = offered.stream().filter(slot -> !open.containsKey(slot)).toList();
        more.setVisible(!left.isEmpty());
        more.getElement().setAttribute("aria-expanded", String.valueOf(offering));
        choices.entrySet().removeIf(choice -> {
            boolean gone = !offering || !left.contains(choice.getKey());
            if (gone) {
                offers.remove(choice.getValue());
            }
            return gone;
        });
        if (offering) {
            left.forEach(slot -> choices.computeIfAbsent(slot, this::choice));
        }
    }

    private Button choice(Slot slot) {
        Button button = Button.plain(opened.text(Question.title(slot)), () -> begin(slot)).named(whole.beside(slot).id("open"));
        String icon = Question.icon(slot);
        offers.add(icon == null ? button : button.with(Icon.of(icon)));
        return button;
    }

    private void begin(Slot slot) {
        offering = false;
        Section section = open.containsKey(slot) ? open.get(slot) : show(slot);
        inner(section).begin();
        offer();
    }

    @Override
    public boolean busy() {
        return open.values().stream().anyMatch(section -> inner(section).busy());
    }

    @Override
    public boolean restore(String key) {
        for (Slot slot : all) {
            if (!open.containsKey(slot) && key.equals(whole.beside(slot).key())) {
                show(slot);
                offer();
            }
        }
        return open.values().stream().anyMatch(section -> inner(section).restore(key));
    }
}
