package srh.ui.internal.person;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
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
    private static final int MOST = 6;

    DomainList(StrengthsProfile profile, Addresses addresses, Texts texts) {
        setId("domains");
        addClassName("srh-domains");
        for (Section section : profile.sections()) {
            Domain domain = section.domain();
            List<Mark> marks = MarkWords.ordered(section.marks());
            Link link = new Link("domain-" + domain, addresses.of(domain), texts.of(domain));
            Icon.of(domain).before(link).addClassName("srh-domain-link");
            ListItem item = new ListItem(link);
            item.addClassName(DomainLabel.colour(domain));
            if (!marks.isEmpty()) {
                int at = marks.size() > MOST + 1 ? MOST : marks.size();
                item.add(marks(marks.subList(0, at), addresses, texts));
                if (at < marks.size()) {
                    NativeDetails more = new NativeDetails(new Span(texts.of("ui.wheel.more", marks.size() - at, texts.of(domain))),
                            marks(marks.subList(at, marks.size()), addresses, texts));
                    more.setId("more-" + domain);
                    more.addClassName("srh-more");
                    item.add(more);
                }
            }
            add(item);
        }
    }

    private static UnorderedList marks(List<Mark> marks, Addresses addresses, Texts texts) {
        UnorderedList list = new UnorderedList();
        for (Mark mark : marks) {
            Link link = new Link("mark-" + mark.field(), addresses.of(mark),
                    new Unseen(texts.of("ui.mark." + mark.kind(), "")), new Span(MarkWords.title(mark, texts)));
            Icon.of(MarkWords.icon(mark.kind())).before(link).addClassName("srh-mark-row");
            list.add(new ListItem(link));
        }
        return list;
    }
}
