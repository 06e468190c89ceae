package srh.tool.profile.internal;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import srh.model.Domain;
import srh.ui.view.DomainLabel;
import srh.ui.view.Icon;
import srh.ui.view.Opened;
import srh.ui.view.Press;

/** The eight domains, always in the same order, each with its colour, its picture and its name; and support beside them. */
final class Tabs extends Nav {
    private static final long serialVersionUID = 1L;
    private final transient Map<String, NativeButton> tabs = new LinkedHashMap<>();

    /** @param turn called with the part that is chosen */
    Tabs(Opened opened, Consumer<String> turn) {
        addClassName("srh-profile-tabs");
        getElement().setAttribute("aria-label", opened.text("profile.tabs"));
        for (Domain domain : Domain.values()) {
            add(domain.name(), Icon.of(domain), opened.text("domain." + domain), turn).addClassName(DomainLabel.colour(domain));
        }
        add(ProfilePage.SUPPORT, Icon.of("message-circle"), opened.text("profile.support"), turn);
    }

    private NativeButton add(String part, Icon icon, String name, Consumer<String> turn) {
        NativeButton tab = icon.before(new NativeButton(name));
        Press.on(tab, () -> turn.accept(part));
        tab.setId("tab-" + part);
        tab.addClassName("srh-profile-tab");
        tab.getElement().setAttribute("type", "button");
        tabs.put(part, tab);
        add(tab);
        return tab;
    }

    /** Marks what is shown now. */
    void show(String part) {
        tabs.forEach((each, tab) -> {
            if (each.equals(part)) {
                tab.getElement().setAttribute("aria-current", "true");
            } else {
                tab.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** Puts the focus where one turned to this part. */
    void focus(String part) {
        tabs.get(part).focus();
    }
}
