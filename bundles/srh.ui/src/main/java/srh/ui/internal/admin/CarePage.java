package srh.ui.internal.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import srh.access.Account;
import srh.access.CareRelation;
import srh.access.CareRelation.Holder;
import srh.access.Role;
import srh.access.Team;
import srh.dossier.Administration.Register;
import srh.dossier.Done;
import srh.dossier.Problem;
import srh.model.Person;
import srh.ui.internal.Services;
import srh.ui.internal.form.Form;
import srh.ui.internal.form.Rows;
import srh.ui.internal.form.Ticks;
import srh.ui.view.Button;

/** The care relations: who works with whom, from when and until when. They decide who may see a record. */
public final class CarePage extends RegisterPage {
    private static final long serialVersionUID = 1L;
    private transient Rows<Person> rows;
    private transient Register register = new Register(List.of(), List.of(), List.of(), List.of());

    public CarePage(Services services) {
        super(services, "care");
    }

    @Override
    Component adding() {
        Div none = new Div();
        none.setVisible(false);
        return none;
    }

    @Override
    Component list() {
        rows = new Rows<>("care", visit().texts(), new Rows.Row<>(p -> p.id().toString(), Person::name, this::beside, this::open));
        Div list = new Div(new Paragraph(text("ui.care.explained")), rows);
        list.addClassName("srh-stack");
        return list;
    }

    @Override
    void refresh(Register now) {
        register = now;
        rows.show(now.people());
    }

    private List<CareRelation> relations(Person person, boolean inForce) {
        return register.relations().stream().filter(r -> r.person().equals(person.id()) && r.inForce() == inForce)
                .sorted(Comparator.comparing(CareRelation::from)).toList();
    }

    private String beside(Person person) {
        List<CareRelation> relations = relations(person, true);
        return relations.isEmpty() ? text("ui.care.nobody") : relations.stream().map(r -> name(r.holder())).collect(Collectors.joining(", "));
    }

    private String name(Holder holder) {
        return switch (holder) {
            case Holder.Worker worker -> register.accounts().stream().filter(a -> a.id().equals(worker.account())).map(Account::name)
                    .findFirst().orElse("?");
            case Holder.Members members -> register.teams().stream().filter(t -> t.id().equals(members.team()))
                    .map(this::name).findFirst().orElse("?");
        };
    }

    /** A team by its name, which often says already that it is one. */
    private String name(Team team) {
        return Rows.plain(team.name()).contains("team") ? team.name() : text("ui.care.team", team.name());
    }

    private Component open(Person person) {
        Div body = new Div();
        body.addClassName("srh-stack");
        UnorderedList running = new UnorderedList(relations(person, true).stream().map(this::running).toArray(ListItem[]::new));
        running.addClassName("srh-rows");
        body.add(running.getComponentCount() == 0 ? new Paragraph(text("ui.care.nobody")) : running, starting(person));
        UnorderedList over = new UnorderedList(relations(person, false).stream().map(this::over).toArray(ListItem[]::new));
        if (over.getComponentCount() > 0) {
            over.addClassName("srh-beside");
            body.add(over);
        }
        return body;
    }

    private ListItem running(CareRelation relation) {
        Span name = new Span(name(relation.holder()));
        name.addClassName("srh-row-name");
        Span since = new Span(text("ui.care.since", visit().texts().times().day(relation.from())));
        since.addClassName("srh-beside");
        Div acts = new Div();
        acts.addClassName("srh-row-side");
        ListItem line = new ListItem();
        Div row = new Div(name, since, acts);
        row.addClassName("srh-row");
        line.add(row);
        ask(relation, acts);
        return line;
    }

    /** Ending takes somebody's access away at once, so it is asked twice; who presses twice by chance ends nothing. */
    private void ask(CareRelation relation, Div acts) {
        String id = "care-" + relation.id();
        acts.removeAll();
        acts.add(Button.plain(text("ui.care.end"), () -> {
            acts.removeAll();
            Span sure = new Span(text("ui.care.sure"));
            sure.getElement().setAttribute("role", "status");
            Button no = Button.plain(text("ui.care.end.no"), () -> ask(relation, acts)).named(id + "-no");
            acts.add(sure, Button.strong(text("ui.care.end.yes"), () -> end(relation, acts)).named(id + "-yes"), no);
            no.focus();
        }).named(id + "-end"));
    }

    private void end(CareRelation relation, Div acts) {
        switch (services().administration().endCare(visit().caller(), relation.id())) {
            case Done.Ok ok -> refresh();
            case Done.Rejected rejected -> acts.add(new Paragraph(visit().texts().of(rejected.problem())));
            case Done.Denied denied -> acts.add(new Paragraph(text("ui.form.denied")));
        }
    }

    private ListItem over(CareRelation relation) {
        return new ListItem(text("ui.care.over", name(relation.holder()), visit().texts().times().day(relation.from()),
                relation.until() == null ? "" : visit().texts().times().day(relation.until())));
    }

    private Form starting(Person person) {
        Map<Holder, String> holders = new LinkedHashMap<>();
        register.teams().stream().sorted(Comparator.comparing(Team::name))
                .forEach(t -> holders.put(new Holder.Members(t.id()), name(t)));
        register.accounts().stream().filter(a -> a.active() && a.is(Role.WORKER)).sorted(Comparator.comparing(a -> Rows.plain(a.name())))
                .forEach(a -> holders.put(new Holder.Worker(a.id()), a.name()));
        relations(person, true).forEach(r -> holders.remove(r.holder()));
        String id = "care-" + person.id();
        Ticks<Holder> choice = Ticks.one(id + "-holder", text("ui.care.start", person.name()), holders.keySet(), CarePage::key, holders::get);
        return new Form(id, visit().texts()).with(choice, "dossier.care").sends(id + "-go", text("ui.care.start.go"), () -> {
            Set<Holder> chosen = choice.value();
            return chosen.isEmpty() ? new Done.Rejected(new Problem("dossier.care.holder-unknown"))
                    : services().administration().startCare(visit().caller(), person.id(), chosen.iterator().next());
        }, this::refresh);
    }

    private static String key(Holder holder) {
        return switch (holder) {
            case Holder.Worker worker -> worker.account().toString();
            case Holder.Members members -> members.team().toString();
        };
    }
}
