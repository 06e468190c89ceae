package srh.tool.profile.internal;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import srh.model.Domain;
import srh.model.FieldId;
import srh.model.Slot;
import srh.ui.view.DomainLabel;
import srh.ui.view.Opened;

/** One of the eight domains, as worker and client look at it together: how it is and what has meaning, beside the wishes. */
final class DomainSection extends Several {
    private static final long serialVersionUID = 1L;

    DomainSection(Opened opened, Sheet sheet, Domain domain, Optional<FieldId> wish) {
        addClassNames("srh-profile-domain", DomainLabel.colour(domain));
        Div told = new Div();
        told.addClassName("srh-profile-told");
        for (Slot slot : Question.DOMAIN_FIRST) {
            told.add(card(opened, slot, with(new WordsPart(opened, sheet, Spot.in(sheet.person(), domain, slot)))));
        }
        told.add(with(new Parts(opened, sheet, Spot.in(sheet.person(), domain, Slot.STORY), Question.DOMAIN, Question.DOMAIN, 3,
                spot -> Parts.part(opened, sheet, spot))));
        add(told, with(new Wishes(opened, sheet, domain, wish)));
    }
}
