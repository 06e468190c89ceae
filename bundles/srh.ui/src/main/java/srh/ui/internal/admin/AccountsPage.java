package srh.ui.internal.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import srh.access.Account;
import srh.access.Role;
import srh.dossier.Administration.Register;
import srh.dossier.Done;
import srh.dossier.NameElsewhere;
import srh.dossier.Problem;
import srh.ui.internal.Services;
import srh.ui.internal.form.Entry;
import srh.ui.internal.form.Form;
import srh.ui.internal.form.Rows;
import srh.ui.internal.form.Ticks;

/** The accounts: who can sign in, under which name and in which roles. */
public final class AccountsPage extends RegisterPage {
    private static final long serialVersionUID = 1L;
    private transient Rows<Account> rows;

    public AccountsPage(Services services) {
        super(services, "accounts");
    }

    @Override
    Component adding() {
        return new NewAccountForm(services(), visit()).forAnybody(this::refresh);
    }

    @Override
    Component list() {
        rows = new Rows<>("accounts", visit().texts(), new Rows.Row<>(a -> a.id().toString(), Account::name, this::beside, this::open));
        return rows;
    }

    @Override
    void refresh(Register register) {
        rows.show(register.accounts());
    }

    private String beside(Account account) {
        return Stream.of(account.signInName(), roles(account.roles()), account.active() ? "" : text("ui.accounts.closed"))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Component open(Account account) {
        Div forms = new Div(change(account), password(account),
                new NamesElsewhereForm(services(), visit(), new NameElsewhere.Of.User(account.id()), "account-" + account.id()));
        forms.addClassName("srh-stack");
        return forms;
    }

    private Form change(Account account) {
        String id = "account-" + account.id();
        Entry name = new Entry(id + "-name", text("ui.accounts.name")).complete("off").value(account.name());
        List<Role> offered = new ArrayList<>(Arrays.asList(Role.values()));
        if (account.person() == null) {
            offered.remove(Role.CLIENT);
        }
        Ticks<Role> roles = Ticks.any(id + "-roles", text("ui.accounts.roles"), offered, Role::name, role -> text("role." + role))
                .value(account.roles());
        Ticks<Boolean> open = Ticks.any(id + "-open", text("ui.accounts.open"), List.of(true), Object::toString, yes -> text("ui.accounts.open.yes"))
                .value(account.active() ? Set.of(true) : Set.of());
        return new Form(id, visit().texts()).with(name, "dossier.account.name").with(roles, "dossier.account.no-role", "dossier.account.person",
                        "dossier.account.own-client", "dossier.account.last-administrator").with(open, "dossier.account.close-own")
                .sends(id + "-go", text("ui.accounts.change.go"),
                        () -> change(account, name.value().strip(), roles.value(), !open.value().isEmpty()), this::refresh);
    }

    private Done change(Account account, String name, Set<Role> roles, boolean active) {
        if (roles.isEmpty()) {
            return new Done.Rejected(new Problem("dossier.account.no-role"));
        }
        if (roles.contains(Role.CLIENT) != (account.person() != null)) {
            return new Done.Rejected(new Problem("dossier.account.person-fixed"));
        }
        try {
            return services().administration().changeAccount(visit().caller(), new Account(account.id(), account.signInName(), name, roles,
                    account.person(), account.language(), active));
        } catch (IllegalArgumentException unfitName) {
            return new Done.Rejected(new Problem("dossier.account.name", java.util.Map.of("0", Integer.toString(Account.LONGEST_NAME))));
        }
    }

    private Form password(Account account) {
        String id = "account-" + account.id() + "-password";
        Entry password = new Entry(id, text("ui.accounts.password.set")).password("new-password").help(text("ui.accounts.password.help"));
        return new Form(id + "-form", visit().texts()).with(password, "dossier.password.")
                .sends(id + "-go", text("ui.accounts.password.go"),
                        () -> services().administration().setPassword(visit().caller(), account.id(), password.value().toCharArray()),
                        password::clear);
    }
}
