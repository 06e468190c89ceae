package srh.ui.runtime.internal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;

/** What holds for every page: changes reach open pages by push, and Lumo is the ground the look stands on. */
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Lumo.STYLESHEET)
public final class Shell implements AppShellConfigurator {

    private static final long serialVersionUID = 1;
}
