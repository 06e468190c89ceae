package srh.ui.internal.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import srh.access.Role;
import srh.dossier.Dossier;
import srh.model.PersonId;
import srh.model.StepActivity;
import srh.model.StrengthsProfile;
import srh.ui.internal.Link;
import srh.ui.internal.Page;
import srh.ui.internal.Services;
import srh.ui.internal.Texts;
import srh.ui.internal.worksheet.WorksheetsPage;
import srh.ui.view.Card;

/** One person: the quality of life as a wheel, what was said lately, where on the way things happen. */
public final class PersonPage extends Page {
    private static final long serialVersionUID = 1L;
    private static final Duration LATELY = Duration.ofDays(28);
    private static final int QUOTES = 3;

    public PersonPage(Services services) {
        super(services);
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        PersonId person = person(event);
        Dossier dossier = allowed(services().dossiers().open(visit().caller(), person));
        Texts texts = visit().texts();
        StrengthsProfile profile = StrengthsProfile.of(person, dossier.fields());
        Addresses addresses = new Addresses(person);
        Div beside = new Div(now(dossier), new Card("steps", text("ui.steps.title"),
                new SixSteps(StepActivity.since(Instant.now().minus(LATELY), dossier.fields()), texts)));
        beside.addClassName("srh-stack");
        Div two = new Div(new QualityOfLife(profile, addresses, texts), beside);
        two.addClassName("srh-two");
        add(head(crumb(), dossier.person().name(), worksheets(addresses)), two);
    }

    /** The person an address names; an address that names nobody leads nowhere. */
    public static PersonId person(BeforeEnterEvent event) {
        try {
            return PersonId.of(event.getRouteParameters().get("person").orElseThrow(NotFoundException::new));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    private Component crumb() {
        return visit().is(Role.WORKER) ? new Link("crumb", "/people", text("ui.nav.people")).styled("srh-crumb") : new Span();
    }

    private Component worksheets(Addresses addresses) {
        Div links = new Div();
        links.addClassName("srh-buttons");
        services().worksheets().onProfile().forEach(id -> links.add(new Link("open-" + id, addresses.home() + "/" + id,
                text("worksheet." + id + ".title")).styled("srh-button", "srh-strong")));
        links.add(new Link("all-worksheets", WorksheetsPage.address(addresses.person()), text("ui.worksheets.all.link")).styled("srh-button", "srh-plain"));
        return links;
    }

    private Card now(Dossier dossier) {
        LatestWords words = new LatestWords(dossier.person(), dossier.fields(), QUOTES, visit().texts());
        Component content = words.isEmpty() ? new Paragraph(text("ui.now.empty", dossier.person().name())) : words;
        return new Card("now", text("ui.now.title"), content);
    }
}
