package srh.ui.internal.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import srh.model.Domain;
import srh.model.Kept;
import srh.model.Person;
import srh.model.Revision;
import srh.model.Slot;
import srh.model.Speaker;
import srh.model.StrengthsProfile;
import srh.ui.internal.Texts;
import srh.ui.view.DomainLabel;

/** What somebody said lately, in her or his own words, the newest first. */
public final class LatestWords extends UnorderedList {
    private static final long serialVersionUID = 1L;

    private record Said(Kept field, Revision version) {}

    public LatestWords(Person person, Collection<Kept> kept, int most, Texts texts) {
        addClassName("srh-stack");
        StrengthsProfile profile = StrengthsProfile.of(person.id(), kept);
        latest(kept, most).forEach(said -> add(quote(said, person, profile.domainOf(said.field().field().id()), texts)));
    }

    public boolean isEmpty() {
        return getComponentCount() == 0;
    }

    private static List<Said> latest(Collection<Kept> kept, int most) {
        return kept.stream().filter(k -> k.field().slot().form().type() == Slot.Form.Type.WORDS)
                .flatMap(k -> k.versions().stream().filter(r -> r.value() != null && r.said().contains(Speaker.CLIENT))
                        .max(Comparator.comparing(Revision::at)).map(r -> new Said(k, r)).stream())
                .sorted(Comparator.comparing((Said s) -> s.version().at()).reversed()).limit(most).toList();
    }

    private static ListItem quote(Said said, Person person, Optional<Domain> domain, Texts texts) {
        Element words = new Element("blockquote").setText(said.version().value());
        Div by = new Div();
        by.addClassName("srh-quote-by");
        by.add(new Span(texts.of("ui.now.by", person.name(), texts.times().day(said.version().at()))));
        domain.ifPresent(d -> by.add(new DomainLabel(d, texts.of(d))));
        by.add(new Span(texts.of("slot." + said.field().field().slot())));
        ListItem item = new ListItem();
        item.addClassName("srh-quote");
        domain.ifPresent(d -> item.addClassName(DomainLabel.colour(d)));
        item.getElement().appendChild(words);
        item.add((Component) by);
        return item;
    }
}
