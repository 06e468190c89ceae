package srh.ui.internal.person;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import srh.model.Domain;
import srh.model.Mark;
import srh.model.Section;
import srh.model.StrengthsProfile;
import srh.ui.internal.Link;
import srh.ui.internal.Texts;
import srh.ui.view.DomainLabel;
import srh.ui.view.Icon;
import srh.ui.view.Unseen;

/** The same as the wheel, as a list: eight domains, and under each its goals, wishes and strengths in words. */
final class DomainList extends UnorderedList {
    private static final long serialVersionUID = 1L;

    DomainList(StrengthsProfile profile, Addresses addresses, Texts texts) {
        setId("domains");
        addClassName("srh-domains");
        for (Section section : profile.sections()) {
            Domain domain = section.domain();
            List<Mark> marks = MarkWords.ordered(section.marks());
            Link link = new Link("domain-" + domain, addresses.of(domain), Icon.of(domain), new Span(texts.of(domain)));
            link.addClassName("srh-domain-link");
            ListItem item = new ListItem(link);
            item.addClassName(DomainLabel.colour(domain));
            if (!marks.isEmpty()) {
                item.add(marks(marks, addresses, texts));
            }
            add(item);
        }
    }

    private static UnorderedList marks(List<Mark> marks, Addresses addresses, Texts texts) {
        UnorderedList list = new UnorderedList();
        for (Mark mark : marks) {
            Link link = new Link("mark-" + mark.field(), addresses.of(mark), Icon.of(MarkWords.icon(mark.kind())),
                    new Unseen(texts.of("ui.mark." + mark.kind(), "")), new Span(MarkWords.title(mark, texts)));
            link.addClassName("srh-mark-row");
            list.add(new ListItem(link));
        }
        return list;
    }
}
