package srh.ui.internal.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import srh.access.Account;
import srh.dossier.Administration.Register;
import srh.dossier.Done;
import srh.dossier.NameElsewhere;
import srh.dossier.Problem;
import srh.model.Person;
import srh.model.PersonId;
import srh.ui.internal.Services;
import srh.ui.internal.form.Entry;
import srh.ui.internal.form.Form;
import srh.ui.internal.form.Rows;

/** The people whose record is kept, with or without an account of their own. Shows nothing of their records. */
public final class PersonsPage extends RegisterPage {
    private static final long serialVersionUID = 1L;
    private transient Rows<Person> rows;
    private transient Map<PersonId, Account> accounts = Map.of();

    public PersonsPage(Services services) {
        super(services, "persons");
    }

    @Override
    Component adding() {
        Entry name = new Entry("person-new-name", text("ui.persons.name")).complete("off");
        PersonId[] fresh = {PersonId.random()};
        return new Form("person-new", visit().texts()).with(name, "dossier.account.name", "dossier.person")
                .sends("person-new-go", text("ui.persons.add.go"), () -> add(fresh[0], name.value().strip()), () -> {
                    fresh[0] = PersonId.random();
                    name.clear();
                    refresh();
                });
    }

    private Done add(PersonId id, String name) {
        if (name.isEmpty() || name.length() > Person.LONGEST_NAME) {
            return new Done.Rejected(new Problem("dossier.account.name", Map.of("0", Integer.toString(Person.LONGEST_NAME))));
        }
        return services().administration().addPerson(visit().caller(), new Person(id, name));
    }

    @Override
    Component list() {
        rows = new Rows<>("persons", visit().texts(), new Rows.Row<>(p -> p.id().toString(), Person::name,
                p -> account(p).map(a -> text("ui.persons.account", a.signInName())).orElseGet(() -> text("ui.persons.noAccount")), this::open));
        return rows;
    }

    @Override
    void refresh(Register register) {
        accounts = register.accounts().stream().filter(a -> a.person() != null)
                .collect(Collectors.toMap(Account::person, Function.identity(), (a, b) -> a));
        rows.show(register.people());
    }

    private Optional<Account> account(Person person) {
        return Optional.ofNullable(accounts.get(person.id()));
    }

    private Component open(Person person) {
        Component account = account(person).<Component>map(a -> new Paragraph(text("ui.persons.hasAccount", a.name())))
                .orElseGet(() -> new NewAccountForm(services(), visit()).forPerson(person, this::refresh));
        Div body = new Div(account, new NamesElsewhereForm(services(), visit(), new NameElsewhere.Of.Client(person.id()), "person-" + person.id()));
        body.addClassName("srh-stack");
        return body;
    }
}
