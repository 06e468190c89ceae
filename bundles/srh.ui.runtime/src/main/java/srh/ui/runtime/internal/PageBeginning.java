package srh.ui.runtime.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.communication.JavaScriptBootstrapHandler;
import java.util.List;

/**
 * Answers what each page begins with by asking for, and puts what stands at its address in the answer. Vaadin by itself makes that
 * when it is asked once more.
 */
final class PageBeginning extends JavaScriptBootstrapHandler {

    private static final long serialVersionUID = 1;

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
    }
}
