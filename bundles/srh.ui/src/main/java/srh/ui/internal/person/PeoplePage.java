package srh.ui.internal.person;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import srh.model.Person;
import srh.model.Subject;
import srh.ui.internal.Link;
import srh.ui.internal.Page;
import srh.ui.internal.Services;
import srh.ui.internal.worksheet.WorksheetsPage;
import srh.ui.internal.form.Rows;
import srh.ui.view.Card;
import srh.ui.view.Icon;

/** Mijn mensen: the people somebody works with, by name. */
public final class PeoplePage extends Page {
    private static final long serialVersionUID = 1L;
    private static final int WITHOUT_SEARCH = 12;
    private static final int TYPING_PAUSE = 200;
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph found = new Paragraph();

    public PeoplePage(Services services) {
        super(services);
        rows.setId("people-list");
        rows.addClassNames("srh-rows", "srh-people");
        found.addClassName("srh-beside");
        found.setId("people-found");
        found.getElement().setAttribute("role", "status");
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        List<Person> people = allowed(services().dossiers().mine(visit().caller()));
        add(head(text("ui.people.title")));
        Div card = new Div();
        card.addClassName("srh-card");
        if (people.isEmpty()) {
            card.add(new Paragraph(text("ui.people.nobody")));
        }
        if (people.size() > WITHOUT_SEARCH) {
            add(search(people));
        }
        if (!people.isEmpty()) {
            card.add(rows);
        }
        add(card);
        teams();
        found.setText("");
        list(people);
    }

    /** The teams one works in have worksheets of their own. */
    private void teams() {
        List<Subject> teams = allowed(services().entries().teams(visit().caller()));
        if (teams.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("srh-rows");
        for (Subject team : teams) {
            Span name = new Span(team.name());
            name.addClassName("srh-row-name");
            list.add(new ListItem(Icon.of("chevron-right").after(new Link("team-" + team.id(), WorksheetsPage.address(team.id()), name)
                    .styled("srh-row", "srh-row-far"))));
        }
        add(new Card("my-teams", text("ui.teams.mine"), list));
    }

    private Div search(List<Person> people) {
        Input field = new Input();
        field.setId("people-search");
        field.setType("search");
        field.addClassName("srh-input");
        field.getElement().setAttribute("autocomplete", "off");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        field.addValueChangeListener(event -> {
            String asked = Rows.plain(event.getValue().strip());
            List<Person> fitting = people.stream().filter(p -> Rows.plain(p.name()).contains(asked)).toList();
            list(fitting);
            found.setText(asked.isEmpty() ? "" : fitting.isEmpty() ? text("ui.people.none")
                    : visit().texts().counted("ui.people.found", fitting.size()));
        });
        NativeLabel label = new NativeLabel(text("ui.people.search"));
        label.setFor("people-search");
        Div search = new Div(label, field, found);
        search.addClassNames("srh-field", "srh-search");
        return search;
    }

    private void list(List<Person> people) {
        rows.removeAll();
        for (Person person : people) {
            Span name = new Span(person.name());
            name.addClassName("srh-row-name");
            rows.add(new ListItem(Icon.of("chevron-right").after(new Link("person-" + person.id(), "/person/" + person.id(), name)
                    .styled("srh-row", "srh-row-far"))));
        }
    }
}
