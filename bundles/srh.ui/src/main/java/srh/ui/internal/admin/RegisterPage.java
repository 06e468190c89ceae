package srh.ui.internal.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Set;
import java.util.stream.Collectors;
import srh.access.Role;
import srh.dossier.Administration.Register;
import srh.ui.internal.Page;
import srh.ui.internal.Services;
import srh.ui.view.Card;

/** A page of the administrator: a list to work in, and a form to add to it. */
abstract class RegisterPage extends Page {
    private static final long serialVersionUID = 1L;
    private final String name;

    RegisterPage(Services services, String name) {
        super(services);
        this.name = name;
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        Register register = register();
        Component adding = adding();
        add(head(text("ui.nav." + name)));
        if (adding.isVisible()) {
            NativeDetails details = new NativeDetails(new Span(text("ui." + name + ".add")), adding);
            details.setId(name + "-add");
            details.addClassNames("srh-more", "srh-card");
            add(details);
        }
        add(new Card(name, text("ui." + name + ".list"), list()));
        refresh(register);
    }

    final Register register() {
        return allowed(services().administration().register(visit().caller()));
    }

    /** Shows what the register holds now. */
    final void refresh() {
        refresh(register());
    }

    /** The form to add something; invisible where nothing is added. */
    abstract Component adding();

    abstract Component list();

    abstract void refresh(Register register);

    final String roles(Set<Role> roles) {
        return roles.stream().sorted().map(role -> text("role." + role)).collect(Collectors.joining(", "));
    }
}
