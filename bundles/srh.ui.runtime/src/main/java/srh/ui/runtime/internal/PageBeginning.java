package srh.ui.runtime.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.communication.JavaScriptBootstrapHandler;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Answers what each page begins with by asking for, and puts what stands at its address in the answer. Vaadin by itself makes that
 * when it is asked once more.
 */
final class PageBeginning extends JavaScriptBootstrapHandler {

    private static final long serialVersionUID = 1;

    /** What Vaadin's client tells each time when an address is to be shown. */
    private static final String NAVIGATED = UI.BrowserNavigateEvent.EVENT_NAME;

    /** In the place of Vaadin's own. */
    static void among(List<RequestHandler> handlers) {
        handlers.replaceAll(handler -> handler.getClass() == JavaScriptBootstrapHandler.class ? new PageBeginning() : handler);
    }

    @Override
    protected void initializeUIWithRouter(BootstrapContext context, UI ui) {
        UIInternals page = ui.getInternals();
        page.getRouter().initializeUI(ui, context.getRoute());
        // What has no title of its own keeps that of the product.
        if (page.getTitle() == null || page.getTitle().isEmpty()) {
            page.cancelPendingTitleUpdate();
        }
        follow(ui, context.getRoute());
    }

    /**
     * Vaadin takes it that a browser first asks for what it was given. Whoever presses a link as soon as it stands there asks for something
     * else first.
     */
    private static void follow(UI ui, Location given) {
        AtomicReference<DomListenerRegistration> first = new AtomicReference<>();
        first.set(ui.getElement().addEventListener(NAVIGATED, event -> {
            first.get().remove();
            Location asked = location(event);
            if (!asked.getPathWithQueryParameters().equals(given.getPathWithQueryParameters())) {
                ui.getInternals().getRouter().navigate(ui, asked, NavigationTrigger.ROUTER_LINK);
            }
        }));
    }

    private static Location location(DomEvent event) {
        return new Location(event.getEventData().get("route").asString(), QueryParameters.fromString(event.getEventData().get("query").asString()));
    }
}
