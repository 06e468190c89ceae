package srh.tool.profile.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import srh.model.Domain;
import srh.model.FieldId;
import srh.model.Slot;
import srh.ui.view.Card;
import srh.ui.view.DomainLabel;
import srh.ui.view.Opened;

/** One of the eight domains, as worker and client look at it together: how it is and what has meaning, beside the wishes. */
final class DomainSection extends Div implements Part {
    private static final long serialVersionUID = 1L;
    private final transient List<Part> parts;

    DomainSection(Opened opened, Sheet sheet, Domain domain, Optional<FieldId> wish) {
        addClassNames("srh-profile-domain", DomainLabel.colour(domain));
        WordsPart now = new WordsPart(opened, sheet, Spot.in(sheet.person(), domain, Slot.NOW));
        WordsPart meaning = new WordsPart(opened, sheet, Spot.in(sheet.person(), domain, Slot.MEANING));
        Parts rest = new Parts(opened, sheet, Spot.in(sheet.person(), domain, Slot.STORY), Question.DOMAIN, Question.DOMAIN, 3,
                spot -> Parts.part(opened, sheet, spot));
        Wishes wishes = new Wishes(opened, sheet, domain, wish);
        Div told = new Div(card(opened, Slot.NOW, now), card(opened, Slot.MEANING, meaning), rest);
        told.addClassName("srh-profile-told");
        add(told, wishes);
        parts = List.of(now, meaning, rest, wishes);
    }

    private static Card card(Opened opened, Slot slot, Component part) {
        return new Card("card-" + slot, opened.text(Question.title(slot)), part);
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
