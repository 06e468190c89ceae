package srh.tool.profile.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import srh.model.Change;
import srh.model.Kept;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.Speaker;
import srh.ui.view.Button;
import srh.ui.view.Opened;

/** A wish or a goal as a whole: what can be done with it is to choose what it is by, to take it back and to put it back. */
final class Standing {
    private final Opened opened;
    private final Sheet sheet;
    private Kept kept;
    private @Nullable Revision taken;

    Standing(Opened opened, Sheet sheet, Kept kept) {
        this.opened = opened;
        this.sheet = sheet;
        this.kept = kept;
    }

    Kept kept() {
        kept = sheet.find(kept.field().id()).orElse(kept);
        return kept;
    }

    boolean taken() {
        return taken != null;
    }

    /** The menu of a card. */
    Div acts(Runnable redraw) {
        Div acts = new Div();
        acts.addClassName("srh-said-acts");
        if (!opened.changeable()) {
            return acts;
        }
        String slot = kept().field().slot().name();
        acts.add(Choices.of(opened, sheet, kept.field()).onChosen(value -> redraw.run()));
        if (kept().changeableBy(opened.viewer().account(), opened.viewer().client(), kept.latest(), true)) {
            acts.add(Button.quiet(opened.text("profile." + slot + ".takeBack"), () -> {
                Revision before = kept().latest();
                if (keep(null, before)) {
                    taken = before;
                }
                redraw.run();
            }).named("slot-" + slot + "-" + kept.field().id() + "-take-back"));
        }
        return acts;
    }

    /** What is shown in its place after it was taken back here. */
    Div undo(Runnable redraw) {
        String slot = kept.field().slot().name();
        return new Div(new Paragraph(opened.text("profile." + slot + ".taken")), Button.quiet(opened.text("profile.undo"), () -> {
            Revision before = taken;
            if (before != null && keep(before.value(), before)) {
                taken = null;
            }
            redraw.run();
        }).named("slot-" + slot + "-" + kept.field().id() + "-undo"));
    }

    private boolean keep(@Nullable String value, Revision like) {
        Set<RevisionId> base = kept().versions().stream().map(Revision::id).collect(Collectors.toSet());
        Set<Speaker> said = opened.viewer().client() ? Set.of(Speaker.CLIENT) : like.said();
        var fields = Fold.fields(opened.keep(List.of(new Change(kept.field(), value, said, like.source(), base))));
        fields.ifPresent(sheet::update);
        return fields.isPresent();
    }
}
