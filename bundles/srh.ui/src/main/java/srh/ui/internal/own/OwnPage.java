package srh.ui.internal.own;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.Instant;
import java.util.List;
import srh.dossier.Dossier;
import srh.dossier.OwnTrail.Look;
import srh.model.PersonId;
import srh.model.Section;
import srh.model.StrengthsProfile;
import srh.ui.internal.Link;
import srh.ui.internal.Page;
import srh.ui.internal.Services;
import srh.ui.internal.worksheet.WorksheetsPage;
import srh.ui.internal.person.Addresses;
import srh.ui.internal.person.DomainCounts;
import srh.ui.internal.person.LatestWords;
import srh.ui.view.Card;
import srh.ui.view.DomainLabel;
import srh.ui.view.Icon;

/** A client's own page, larger and simpler: my words, my profile, who looked. */
public final class OwnPage extends Page {
    private static final long serialVersionUID = 1L;
    private static final int QUOTES = 3;
    private static final int LOOKS_READ = 40;
    private static final int LOOKS_SHOWN = 2;

    public OwnPage(Services services) {
        super(services);
        addClassName("srh-own");
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        PersonId person = visit().account().person();
        if (person == null) {
            throw new AccessDeniedException();
        }
        Dossier dossier = allowed(services().dossiers().open(visit().caller(), person));
        Span today = new Span(visit().texts().times().today());
        today.addClassName("srh-crumb");
        add(head(today, text("ui.own.hello", dossier.person().name())), profile(dossier), words(dossier), looks(person));
    }

    private Component words(Dossier dossier) {
        LatestWords words = new LatestWords(dossier.person(), dossier.fields(), QUOTES, visit().texts());
        Paragraph seen = Icon.of("lock").before(new Paragraph(text("ui.own.whoSees")));
        seen.addClassName("srh-small");
        return new Card("my-words", text("ui.own.words"), words.isEmpty() ? new Paragraph(text("ui.own.noWords")) : words, seen);
    }

    private Component profile(Dossier dossier) {
        UnorderedList tiles = new UnorderedList();
        tiles.addClassName("srh-tiles");
        Addresses addresses = new Addresses(dossier.person().id());
        for (Section section : StrengthsProfile.of(dossier.person().id(), dossier.fields()).sections()) {
            Span count = new Span(DomainCounts.of(section.marks(), visit().texts()));
            count.addClassName("srh-tile-count");
            Span name = new Span(new Span(visit().texts().of(section.domain())), count);
            Link tile = new Link("domain-" + section.domain(), addresses.of(section.domain()), name);
            Icon.of(section.domain()).before(tile).addClassNames("srh-tile", DomainLabel.colour(section.domain()));
            tiles.add(new ListItem(tile));
        }
        return new Card("my-profile", text("ui.own.profile"), tiles, new Div(new Link("all-worksheets",
                WorksheetsPage.address(dossier.person().id()), text("ui.worksheets.all.link")).styled("srh-button", "srh-plain")));
    }

    private Component looks(PersonId person) {
        List<Look> others = allowed(services().trail().looks(visit().caller(), person, Instant.MAX, LOOKS_READ)).stream()
                .filter(look -> !LookLines.own(look, visit())).toList();
        Component lines = others.isEmpty() ? new Paragraph(text("ui.looks.nobody"))
                : LookLines.of(others, visit().texts()).most(LOOKS_SHOWN);
        return new Card("who-looked", text("ui.own.looks"), lines,
                new Div(new Link("all-looks", "/looks", text("ui.own.allLooks")).styled("srh-button", "srh-plain")));
    }
}
