package srh.ui.internal;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import srh.access.Role;
import srh.ui.runtime.Framed;
import srh.ui.view.Icon;

/**
 * What stands around every page: where one can go, beside it on a wide screen and below it on a phone. In a page of
 * another system nothing stands around it.
 */
public final class Shell extends Div implements RouterLayout, AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    /** One place to go: its page, and the pages that lie below it. */
    private record Place(Link link, String address, List<String> below) {
        boolean holds(String path) {
            return ("/" + path).equals(address) || below.stream().anyMatch(path::startsWith);
        }
    }

    private final Main main = new Main();
    private final transient List<Place> places = new ArrayList<>();
    private final UnorderedList entries = new UnorderedList();
    private boolean arrivedBefore;

    public Shell(Services services) {
        addClassName("srh-frame");
        main.addClassName("srh-main");
        main.setId("main");
        Optional<Visit> visit = Visit.now(services);
        if (visit.isEmpty()) {
            UI.getCurrent().getPage().setLocation("login");
            return;
        }
        Texts texts = visit.get().texts();
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request && Framed.of(request.getHttpServletRequest()).isPresent()) {
            addClassName("srh-bare");
            add(main);
            return;
        }
        enter(visit.get());
        Nav nav = new Nav(entries);
        nav.addClassName("srh-nav");
        nav.setAriaLabel(texts.of("ui.nav.label"));
        Link brand = Icon.of("seedling").before(new Link("home", "/", "SRH"));
        brand.addClassName("srh-brand");
        brand.setAriaLabel(texts.of("ui.nav.home"));
        Div stay = new Div(brand, nav);
        stay.addClassName("srh-side-stay");
        Header side = new Header(stay);
        side.addClassName("srh-side");
        add(skip(texts), side, main);
    }

    private Anchor skip(Texts texts) {
        Anchor skip = new Anchor("#main", texts.of("ui.nav.skip"));
        skip.setId("skip");
        skip.addClassName("srh-skip");
        skip.getElement().setAttribute("router-ignore", true);
        skip.getElement().executeJs("this.addEventListener('click', e => { e.preventDefault(); window.srh.skip(); })");
        return skip;
    }

    private void enter(Visit visit) {
        Texts texts = visit.texts();
        if (visit.is(Role.WORKER)) {
            place("people", "users-group", "/people", texts, List.of("person/", "team/", "worksheet/"));
        }
        if (visit.is(Role.CLIENT)) {
            place("me", "leaf", "/me", texts, visit.is(Role.WORKER) ? List.of() : List.of("person/", "worksheet/"));
            place("looks", "eye", "/looks", texts, List.of());
        }
        if (visit.is(Role.ADMINISTRATOR)) {
            place("accounts", "key", "/admin/accounts", texts, List.of());
            place("persons", "address-book", "/admin/people", texts, List.of());
            place("teams", "users", "/admin/teams", texts, List.of());
            place("care", "heart-handshake", "/admin/care", texts, List.of());
            place("features", "tools", "/admin/features", texts, List.of());
        }
        place("account", "user-circle", "/account", texts, List.of());
    }

    private void place(String name, String icon, String address, Texts texts, List<String> below) {
        Link link = Icon.of(icon).before(new Link("nav-" + name, address, texts.of("ui.nav." + name)));
        places.add(new Place(link, address, below));
        entries.add(new ListItem(link));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        for (Place place : places) {
            if (place.holds(path)) {
                place.link().getElement().setAttribute("aria-current", "page");
            } else {
                place.link().getElement().removeAttribute("aria-current");
            }
        }
        if (arrivedBefore) {
            getElement().executeJs("window.srh.arrive()");
        }
        arrivedBefore = true;
    }
}
