package srh.ui.view;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import srh.model.Domain;

/** The name of one of the eight domains with its icon in its own colour, as a small label beside other words. */
public final class DomainLabel extends Span {
    private static final long serialVersionUID = 1L;

    /** @param name the domain's name in the reader's language: the text {@code domain.<DOMAIN>} */
    public DomainLabel(Domain domain, String name) {
        addClassNames("srh-chip", colour(domain));
        Icon.of(domain).before(this).setText(name);
    }

    /** The name of the style that gives an element, and all inside it, the colours of a domain. */
    public static String colour(Domain domain) {
        return "srh-in-" + domain.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
