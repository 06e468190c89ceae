package srh.ui.internal.own;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import srh.dossier.OwnTrail.Look;
import srh.model.PersonId;
import srh.ui.internal.Page;
import srh.ui.internal.Services;
import srh.ui.internal.form.Ticks;
import srh.ui.view.Button;

/** Wie keek: who looked into the own record or changed something in it, when, in what role and what for. */
public final class LooksPage extends Page {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 100;
    private final Div lines = new Div();
    private final Div more = new Div();
    private final transient List<Look> read = new ArrayList<>();

    public LooksPage(Services services) {
        super(services);
        addClassName("srh-own");
        lines.setId("looks");
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        PersonId person = visit().account().person();
        if (person == null) {
            throw new AccessDeniedException();
        }
        Ticks<String> own = Ticks.any("looks-shown", text("ui.looks.shown"), List.of("own"), key -> key, key -> text("ui.looks.own"));
        own.value(Set.of()).onChange(() -> draw(!own.value().isEmpty()));
        Div card = new Div(lines, more);
        card.addClassName("srh-card");
        add(head(text("ui.looks.title")), new Paragraph(text("ui.looks.explained")), own, card);
        read.clear();
        more.removeAll();
        more.add(Button.plain(text("ui.looks.more"), () -> readMore(person, !own.value().isEmpty())).named("looks-more"));
        readMore(person, false);
    }

    private void readMore(PersonId person, boolean own) {
        Instant before = read.isEmpty() ? Instant.MAX : read.getLast().at();
        List<Look> next = allowed(services().trail().looks(visit().caller(), person, before, AT_ONCE));
        read.addAll(next);
        more.setVisible(next.size() == AT_ONCE);
        draw(own);
    }

    private void draw(boolean own) {
        List<Look> shown = read.stream().filter(look -> own || !LookLines.own(look, visit())).toList();
        lines.removeAll();
        lines.add(shown.isEmpty() ? new Paragraph(text("ui.looks.nobody")) : LookLines.of(shown, visit().texts()).all());
    }
}
