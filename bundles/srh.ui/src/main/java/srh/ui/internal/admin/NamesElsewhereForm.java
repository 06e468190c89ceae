package srh.ui.internal.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import srh.dossier.Answer;
import srh.dossier.Done;
import srh.dossier.NameElsewhere;
import srh.ui.internal.Services;
import srh.ui.internal.Visit;
import srh.ui.internal.form.Entry;
import srh.ui.internal.form.Form;
import srh.ui.view.Button;

/** The names that other systems have for one account or one person: those there are, and one more. */
final class NamesElsewhereForm extends NativeDetails {
    private static final long serialVersionUID = 1L;
    private final transient Services services;
    private final transient Visit visit;
    private final transient NameElsewhere.Of whose;
    private final String id;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph trouble = new Paragraph();

    NamesElsewhereForm(Services services, Visit visit, NameElsewhere.Of whose, String id) {
        super(new Span(visit.texts().of("ui.elsewhere.title")));
        this.services = services;
        this.visit = visit;
        this.whose = whose;
        this.id = id + "-elsewhere";
        setId(this.id);
        addClassName("srh-more");
        list.addClassName("srh-rows");
        trouble.getElement().setAttribute("role", "status");
        Div body = new Div(new Paragraph(visit.texts().of("ui.elsewhere.explained")), list, trouble, adding());
        body.addClassName("srh-stack");
        setContent(body);
        show();
    }

    private Form adding() {
        Entry host = new Entry(id + "-host", visit.texts().of("ui.elsewhere.host")).complete("off").longest(40);
        Entry name = new Entry(id + "-name", visit.texts().of("ui.elsewhere.name")).complete("off").longest(NameElsewhere.LONGEST_NAME);
        return new Form(id + "-form", visit.texts()).with(host, "dossier.elsewhere.host").with(name, "dossier.elsewhere")
                .sends(id + "-go", visit.texts().of("ui.elsewhere.go"), () -> services.namesElsewhere().keep(visit.caller(),
                        new NameElsewhere(host.value().strip(), name.value().strip(), whose)), () -> {
                    name.clear();
                    show();
                });
    }

    private void show() {
        list.removeAll();
        names().stream().filter(name -> name.of().equals(whose)).forEach(name -> list.add(row(name)));
        list.setVisible(list.getComponentCount() > 0);
    }

    private List<NameElsewhere> names() {
        return switch (services.namesElsewhere().names(visit.caller())) {
            case Answer.Ok<List<NameElsewhere>>(List<NameElsewhere> names) -> names;
            case Answer.Denied<List<NameElsewhere>>() -> List.of();
        };
    }

    private ListItem row(NameElsewhere name) {
        Span called = new Span(visit.texts().of("ui.elsewhere.line", name.host(), name.name()));
        called.addClassName("srh-row-name");
        Div acts = new Div(Button.plain(visit.texts().of("ui.elsewhere.remove"), () -> remove(name)));
        acts.addClassName("srh-row-side");
        Div row = new Div(called, acts);
        row.addClassName("srh-row");
        return new ListItem(row);
    }

    private void remove(NameElsewhere name) {
        trouble.setText(services.namesElsewhere().remove(visit.caller(), name) instanceof Done.Ok ? "" : visit.texts().of("ui.form.denied"));
        show();
    }
}
