package srh.ui.internal.admin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import srh.access.AccountId;
import srh.access.Role;
import srh.dossier.Administration.NewAccount;
import srh.model.Person;
import srh.ui.internal.Services;
import srh.ui.internal.Visit;
import srh.ui.internal.form.Entry;
import srh.ui.internal.form.Form;
import srh.ui.internal.form.Ticks;

/** A new account: for a client, with a record of her or his own; or for somebody whose record is there already. */
final class NewAccountForm {
    private final Services services;
    private final Visit visit;

    NewAccountForm(Services services, Visit visit) {
        this.services = services;
        this.visit = visit;
    }

    /** For anybody. */
    Form forAnybody(Runnable kept) {
        return form("account-new", null, kept);
    }

    /** For the person whose record is there. */
    Form forPerson(Person person, Runnable kept) {
        return form("account-for-" + person.id(), person, kept);
    }

    private Form form(String id, @Nullable Person person, Runnable kept) {
        Function<String, String> text = visit.texts()::of;
        Entry name = new Entry(id + "-name", text.apply("ui.accounts.name")).complete("off");
        Entry signIn = new Entry(id + "-sign-in", text.apply("ui.accounts.signIn")).complete("off").help(text.apply("ui.accounts.signIn.help"));
        Ticks<Role> roles = Ticks.any(id + "-roles", text.apply("ui.accounts.roles"), Arrays.asList(Role.values()), Role::name,
                role -> text.apply("role." + role));
        Ticks<Locale> language = Ticks.one(id + "-language", text.apply("ui.accounts.language"), services.messages().languages(),
                Locale::getLanguage, l -> services.messages().text(l, "ui.language." + l.getLanguage()))
                .value(Set.of(services.messages().languages().getFirst()));
        Entry password = new Entry(id + "-password", text.apply("ui.accounts.password")).password("new-password")
                .help(text.apply("ui.accounts.password.help"));
        Form form = new Form(id, visit.texts()).with(name, "dossier.account.name").with(signIn, "dossier.account.sign-in");
        if (person == null) {
            form.with(roles, "dossier.account.no-role", "dossier.account.person");
        } else {
            name.value(person.name());
            roles.value(Set.of(Role.CLIENT));
        }
        // The same id is used for a second try: what was kept although the answer got lost is not added twice.
        AccountId[] fresh = {AccountId.random()};
        return form.with(language, "dossier.account.language").with(password, "dossier.password.")
                .sends(id + "-go", text.apply("ui.accounts.add.go"), () -> services.administration().addAccount(visit.caller(),
                        new NewAccount(fresh[0], signIn.value().strip().toLowerCase(Locale.ROOT), name.value().strip(), roles.value(),
                                person == null ? null : person.id(), one(language), password.value().toCharArray())), () -> {
                            fresh[0] = AccountId.random();
                            name.clear();
                            signIn.clear();
                            password.clear();
                            kept.run();
                        });
    }

    private Locale one(Ticks<Locale> language) {
        return language.value().stream().findFirst().orElse(services.messages().languages().getFirst());
    }
}
