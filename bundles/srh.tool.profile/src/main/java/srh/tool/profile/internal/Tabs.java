package srh.tool.profile.internal;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import srh.model.Domain;
import srh.ui.view.DomainLabel;
import srh.ui.view.Icon;
import srh.ui.view.Opened;

/** The eight domains, always in the same order, each with its colour, its picture and its name; and support beside them. */
final class Tabs extends Nav {
    private static final long serialVersionUID = 1L;
    private final transient Map<Domain, NativeButton> domains = new EnumMap<>(Domain.class);
    private final NativeButton support;

    /** @param turn called with the domain that is chosen, or null for support */
    Tabs(Opened opened, Consumer<@Nullable Domain> turn) {
        addClassName("srh-profile-tabs");
        getElement().setAttribute("aria-label", opened.text("profile.tabs"));
        for (Domain domain : Domain.values()) {
            NativeButton tab = tab(Icon.of(domain), opened.text("domain." + domain), "tab-" + domain);
            tab.addClassName(DomainLabel.colour(domain));
            tab.addClickListener(event -> turn.accept(domain));
            domains.put(domain, tab);
        }
        support = tab(Icon.of("message-circle"), opened.text("profile.support"), "tab-support");
        support.addClickListener(event -> turn.accept(null));
    }

    private NativeButton tab(Icon icon, String name, String id) {
        NativeButton tab = new NativeButton();
        tab.setId(id);
        tab.addClassName("srh-profile-tab");
        tab.getElement().setAttribute("type", "button");
        tab.add(icon, new Span(name));
        add(tab);
        return tab;
    }

    /** Marks what is shown now. */
    void show(@Nullable Domain domain) {
        domains.forEach((each, tab) -> mark(tab, each == domain));
        mark(support, domain == null);
    }

    private static void mark(NativeButton tab, boolean current) {
        if (current) {
            tab.getElement().setAttribute("aria-current", "true");
        } else {
            tab.getElement().removeAttribute("aria-current");
        }
    }
}
