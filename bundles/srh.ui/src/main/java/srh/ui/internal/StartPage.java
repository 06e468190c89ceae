package srh.ui.internal;

import com.vaadin.flow.router.BeforeEnterEvent;
import srh.access.Role;
import srh.ui.internal.admin.AccountsPage;
import srh.ui.internal.own.OwnPage;
import srh.ui.internal.person.PeoplePage;

/** The product's own address: where somebody begins depends on what she or he is here. */
public final class StartPage extends Page {
    private static final long serialVersionUID = 1L;

    StartPage(Services services) {
        super(services);
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        if (visit().is(Role.WORKER)) {
            event.forwardTo(PeoplePage.class);
        } else if (visit().is(Role.CLIENT)) {
            event.forwardTo(OwnPage.class);
        } else {
            event.forwardTo(AccountsPage.class);
        }
    }
}
