package srh.ui.internal.worksheet;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import srh.dossier.Folder;
import srh.model.EntryId;
import srh.model.PersonId;
import srh.model.Subject;
import srh.model.SubjectId;
import srh.model.TeamId;
import srh.ui.internal.Link;
import srh.ui.internal.Page;
import srh.ui.internal.Services;
import srh.ui.view.Button;
import srh.ui.view.Card;
import srh.ui.view.Icon;
import srh.worksheet.Audience;
import srh.worksheet.Content;
import srh.worksheet.SubjectKind;
import srh.worksheet.Worksheet;
import srh.worksheet.template.Template;

/** The worksheets of a person or a team: those that were filled in, and those that can be begun. */
public final class WorksheetsPage extends Page {
    private static final long serialVersionUID = 1L;
    private final UnorderedList rows = new UnorderedList();
    private transient SubjectId about = new TeamId(new java.util.UUID(0, 0));
    private transient @Nullable Subject of;
    private transient int seen;
    private List<Card> offers = List.of();
    private transient @Nullable Registration comings;

    public WorksheetsPage(Services services) {
        super(services);
        rows.setId("worksheets-list");
        rows.addClassName("srh-rows");
    }

    /** Where the worksheets of a person or a team are. */
    public static String address(SubjectId about) {
        return switch (about) {
            case PersonId person -> "/person/" + person + "/worksheets";
            case TeamId team -> "/team/" + team + "/worksheets";
        };
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        about = subject(event);
        seen = services().worksheets().changes();
        Folder folder = allowed(services().entries().about(visit().caller(), about));
        add(head(crumb(folder.about()), text("ui.worksheets.title")));
        if (!folder.filed().isEmpty()) {
            add(new Card("filed", text("ui.worksheets.filed"), filed(folder)));
        }
        of = folder.about();
        offers = offers(of);
        offers.forEach(this::add);
    }

    private List<Card> offers(Subject subject) {
        List<Worksheet> all = offered(subject);
        List<Template> sectors = services().worksheets().templates().stream()
                .filter(template -> all.stream().anyMatch(worksheet -> template.proposes(worksheet.about().id()))).toList();
        List<Card> cards = new ArrayList<>();
        if (!subject.id().equals(visit().account().person())) {
            sectors.forEach(template -> cards.add(proposed(template, all)));
        }
        Component choosing = all.isEmpty() ? new Paragraph(text("ui.worksheets.none")) : new Choosing(all, sectors, visit().texts(), this::list);
        list(all);
        cards.add(new Card("begin", text("ui.worksheets.begin"), choosing, rows));
        return cards;
    }

    /** What one often begins with in a sector, as far as it is there now. */
    private Card proposed(Template template, List<Worksheet> all) {
        OrderedList list = new OrderedList();
        list.addClassName("srh-rows");
        String card = "template-" + template.name();
        template.proposals().forEach(proposal -> all.stream().filter(worksheet -> worksheet.about().id().equals(proposal.worksheet()))
                .forEach(worksheet -> list.add(row(worksheet, proposal.why().in(visit().texts().locale()), card + "-"))));
        return new Card(card, text("ui.worksheets.template", template.sector().in(visit().texts().locale())), list);
    }

    /** Worksheets come and go with their bundles, also while somebody chooses one. */
    private void renew() {
        if (of != null) {
            offers.forEach(this::remove);
            offers = offers(of);
            offers.forEach(this::add);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        comings = services().worksheets().observe(event.getUI(), seen, this::renew);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (comings != null) {
            comings.remove();
            comings = null;
        }
    }

    private static SubjectId subject(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get("person").<SubjectId>map(PersonId::of)
                    .or(() -> event.getRouteParameters().get("team").map(TeamId::of)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    private Component crumb(Subject of) {
        boolean own = of.id().equals(visit().account().person());
        String address = own ? "/me" : of.isPerson() ? "/person/" + of.id() : "/people";
        return new Link("crumb", address, own ? text("ui.nav.me") : of.name()).styled("srh-crumb");
    }

    private UnorderedList filed(Folder folder) {
        UnorderedList list = new UnorderedList();
        list.setId("filed-list");
        list.addClassName("srh-rows");
        for (Folder.Filed filed : folder.filed()) {
            Span name = new Span(filed.title().in(visit().texts().locale()));
            name.addClassName("srh-row-name");
            Span when = new Span(text("ui.worksheets.begun", visit().texts().times().day(filed.entry().begun()), filed.entry().by().name()));
            when.addClassName("srh-row-side");
            list.add(new ListItem(Icon.of("chevron-right").after(new Link("entry-" + filed.entry().id(), "/worksheet/" + filed.entry().id(), name, when)
                    .styled("srh-row", "srh-row-far"))));
        }
        return list;
    }

    /** What can be begun about this subject, for who looks; by name. */
    private List<Worksheet> offered(Subject of) {
        SubjectKind kind = of.isPerson() ? SubjectKind.PERSON : SubjectKind.TEAM;
        boolean client = of.id().equals(visit().account().person());
        return services().worksheets().all().stream().filter(worksheet -> worksheet.about().subject() == kind)
                .filter(worksheet -> !client || worksheet.about().audiences().contains(Audience.CLIENT))
                .filter(worksheet -> worksheet.content() instanceof Content.Form
                        || services().worksheets().drawing(worksheet.about().id(), Optional.empty()).isPresent())
                .sorted(Comparator.comparing(this::title)).toList();
    }

    private String title(Worksheet worksheet) {
        return switch (worksheet.content()) {
            case Content.Form(var questionnaire) -> questionnaire.title().in(visit().texts().locale());
            case Content.OwnView view -> text("worksheet." + worksheet.about().id() + ".title");
        };
    }

    private void list(List<Worksheet> fitting) {
        rows.removeAll();
        for (Worksheet worksheet : fitting) {
            rows.add(row(worksheet, worksheet.about().steps().stream().map(step -> text("step." + step)).collect(Collectors.joining(" · ")), ""));
        }
    }

    private ListItem row(Worksheet worksheet, String besides, String among) {
        Span name = new Span(title(worksheet));
        name.addClassName("srh-row-name");
        Span small = new Span(besides);
        small.addClassName("srh-small");
        Div row = new Div(new Div(name, small), act(worksheet, among));
        row.addClassNames("srh-row", "srh-row-act");
        return new ListItem(row);
    }

    /** @param among what its ids begin with, where a worksheet is offered more than once on the page */
    private Component act(Worksheet worksheet, String among) {
        String id = worksheet.about().id().value();
        if (worksheet.content() instanceof Content.Form) {
            EntryId fresh = EntryId.random();
            Button begin = Button.plain(text("ui.worksheets.go"), () -> begin(worksheet, fresh)).named(among + "begin-" + id);
            begin.getElement().setAttribute("aria-label", text("ui.worksheets.go") + ": " + title(worksheet));
            Anchor blank = new Anchor("print/blank/" + id + ".pdf", text("ui.worksheets.blank"), AnchorTarget.BLANK);
            blank.setId(among + "blank-" + id);
            blank.addClassNames("srh-button", "srh-quiet");
            blank.getElement().setAttribute("router-ignore", true).setAttribute("aria-label", text("ui.worksheets.blank") + ": " + title(worksheet));
            Div acts = new Div(blank, begin);
            acts.addClassName("srh-buttons");
            return acts;
        }
        Link open = new Link(among + "open-" + id, "/person/" + about + "/" + id, text("ui.worksheets.open")).styled("srh-button", "srh-plain");
        open.getElement().setAttribute("aria-label", text("ui.worksheets.open") + ": " + title(worksheet));
        return open;
    }

    /** Pressed twice it is begun once: the id is made with the button. */
    private void begin(Worksheet worksheet, EntryId fresh) {
        allowed(new Beginning(services(), visit()).begin(fresh, about, worksheet));
        UI.getCurrent().navigate("worksheet/" + fresh);
    }
}
