package srh.ui.internal.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import srh.model.Domain;
import srh.model.Mark;
import srh.model.Section;
import srh.model.StrengthsProfile;
import srh.ui.internal.Link;
import srh.ui.internal.Texts;
import srh.ui.view.DomainLabel;
import srh.ui.view.Icon;
import srh.ui.view.Unseen;

/**
 * The quality of life as a wheel of eight domains, with meaning in the middle. Every domain and every mark is a link
 * with a name of its own; the same stands in {@link DomainList}.
 */
final class Wheel extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Texts texts;
    private final transient Addresses addresses;

    Wheel(StrengthsProfile profile, Addresses addresses, Texts texts) {
        this.texts = texts;
        this.addresses = addresses;
        setId("wheel");
        addClassName("srh-wheel");
        UnorderedList domains = new UnorderedList();
        domains.getElement().setAttribute("role", "list");
        profile.sections().forEach(section -> domains.add(part(section)));
        Div middle = new Div(texts.of("ui.wheel.meaning"));
        middle.addClassName("srh-wheel-middle");
        add(domains, middle);
    }

    private ListItem part(Section section) {
        Domain domain = section.domain();
        List<Mark> marks = MarkWords.ordered(section.marks());
        ListItem item = new ListItem(ground(domain), label(domain, marks));
        item.addClassName(DomainLabel.colour(domain));
        if (!marks.isEmpty()) {
            item.add(marks(domain, marks));
        }
        return item;
    }

    /** The whole part leads to the domain for who points at it; for all others the label in it is the link. */
    private Component ground(Domain domain) {
        Link ground = new Link("part-" + domain, addresses.of(domain));
        ground.addClassName("srh-wheel-part");
        ground.getElement().setAttribute("tabindex", "-1").setAttribute("aria-hidden", "true")
                .setAttribute("style", WheelGeometry.outline(domain.ordinal()));
        return ground;
    }

    private Component label(Domain domain, List<Mark> marks) {
        Span name = new Span(texts.of("domain." + domain + ".short"));
        name.addClassName("srh-wheel-name");
        Link label = new Link("domain-" + domain, addresses.of(domain), name, new Unseen(counts(marks)));
        Icon.of(domain).before(label).addClassName("srh-wheel-label");
        label.getElement().setAttribute("style", WheelGeometry.label(domain.ordinal()).style());
        return label;
    }

    private String counts(List<Mark> marks) {
        return marks.isEmpty() ? "" : ": " + DomainCounts.of(marks, texts);
    }

    private UnorderedList marks(Domain domain, List<Mark> marks) {
        boolean all = marks.size() <= WheelGeometry.room();
        int shown = all ? marks.size() : WheelGeometry.room() - 1;
        List<WheelGeometry.Spot> spots = WheelGeometry.marks(domain.ordinal(), all ? shown : shown + 1);
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        for (int i = 0; i < shown; i++) {
            list.add(new ListItem(mark(marks.get(i), spots.get(i))));
        }
        if (!all) {
            list.add(new ListItem(more(domain, marks.size() - shown, spots.getLast())));
        }
        return list;
    }

    private Link mark(Mark mark, WheelGeometry.Spot spot) {
        String name = MarkWords.name(mark, texts);
        Link link = new Link("mark-" + mark.field(), addresses.of(mark), new Unseen(name));
        Icon.of(MarkWords.icon(mark.kind())).before(link).addClassNames("srh-mark", "srh-mark-" + mark.kind().name().toLowerCase(Locale.ROOT));
        link.setTitle(name);
        link.getElement().setAttribute("style", spot.style());
        return link;
    }

    private Link more(Domain domain, int count, WheelGeometry.Spot spot) {
        Span number = new Span("+" + count);
        number.getElement().setAttribute("aria-hidden", "true");
        Link link = new Link("more-" + domain, addresses.of(domain), number,
                new Unseen(texts.of("ui.wheel.more", count, texts.of(domain))));
        link.addClassNames("srh-mark", "srh-mark-more");
        link.getElement().setAttribute("style", spot.style());
        return link;
    }
}
