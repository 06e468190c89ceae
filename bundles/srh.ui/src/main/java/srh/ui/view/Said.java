package srh.ui.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import srh.model.Change;
import srh.model.Kept;
import srh.model.Revision;
import srh.model.RevisionId;

/**
 * What somebody said: the words with a line beside them, and under them who said it and when. The client's words stand
 * large; what others say is smaller and says so. Whoever may change them can do so here; both texts are shown where two
 * people wrote at the same time.
 */
@StyleSheet("context://srh/view/view.css")
public final class Said extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Opened opened;
    private final transient Consumer<List<Kept>> changed;
    private final transient Byline byline;
    private final String label;
    private boolean own;
    private transient Kept kept;
    private transient @Nullable Revision taken;
    private transient @Nullable WordsEntry entry;
    private transient @Nullable More more;

    /**
     * @param label the question this answers, for those who change it
     * @param changed called with what is kept after each change made here
     */
    public Said(Opened opened, Kept kept, String label, Consumer<List<Kept>> changed) {
        this.opened = opened;
        this.kept = kept;
        this.label = label;
        this.changed = changed;
        this.byline = new Byline(opened);
        setId(name(""));
        addClassName("srh-said");
        draw();
    }

    /** These words are always those of whoever types them. */
    public Said own() {
        own = true;
        return this;
    }

    public Kept kept() {
        return kept;
    }

    /** Whether this should stay where it is although the words are gone: somebody types in it, or can undo here. */
    public boolean busy() {
        return entry != null || taken != null;
    }

    /** Shows what is kept now; what is being typed here is left alone. */
    public void show(Kept now) {
        if (now.equals(kept)) {
            return;
        }
        kept = now;
        if (entry == null) {
            taken = now.present() ? null : taken;
            draw();
        }
    }

    /** Opens it for changing, if it may be. */
    public void change() {
        Revision version = kept.latest();
        if (!changeable() || !may(version, false)) {
            return;
        }
        Place place = Place.of(kept, version);
        entry = new WordsEntry(opened, own ? place.own() : place, name("entry"), label).focused().onKept(fields -> {
            remember(fields);
            changed.accept(fields);
        }).onFinished(() -> {
            entry = null;
            draw();
            if (more != null) {
                more.focus();
            }
        });
        clear();
        add(entry);
    }

    private String name(String part) {
        return "said-" + kept.field().id() + (part.isEmpty() ? "" : "-" + part);
    }

    private boolean changeable() {
        return opened.changeable() && !kept.inConflict() && kept.present();
    }

    private boolean may(Revision version, boolean takingBack) {
        return kept.changeableBy(opened.viewer().account(), opened.viewer().client(), version, takingBack);
    }

    private void remember(List<Kept> fields) {
        fields.stream().filter(f -> f.field().id().equals(kept.field().id())).findFirst().ifPresent(now -> kept = now);
    }

    /** Draws it anew, but for the button that opens what can be done: somebody may be about to press it. */
    private void draw() {
        boolean plain = taken == null && !kept.inConflict() && kept.latest().value() != null;
        if (plain && more != null) {
            replace(getComponentAt(0), quote(kept.latest(), byline.of(kept.latest())));
            more.say(opened.text("ui.said.more", start(kept.value().orElse(""))));
            return;
        }
        clear();
        setClassName("srh-said-conflict", kept.inConflict());
        if (taken != null) {
            add(new Paragraph(opened.text("ui.said.taken")),
                    Button.quiet(opened.text("ui.said.undo"), this::undo).named(name("undo")));
        } else if (kept.inConflict()) {
            add(new TwoTexts(opened, kept, byline, this::keep, name("")));
        } else if (plain) {
            more = new More(opened.text("ui.said.more", start(kept.value().orElse(""))), name("more"), this::acts);
            add(quote(kept.latest(), byline.of(kept.latest())), more);
        }
    }

    private void clear() {
        removeAll();
        more = null;
    }

    /** Words and who said them. */
    static Component quote(Revision version, String under) {
        Div words = new Div(version.value() == null ? "" : version.value());
        words.addClassName("srh-said-words");
        Div who = new Div(under);
        who.addClassName("srh-said-who");
        Div quote = new Div(words, who);
        quote.addClassName(version.words().filter(srh.model.Words::ofClient).isPresent() ? "srh-said-client" : "srh-said-other");
        return quote;
    }

    private Component acts() {
        Div acts = new Div();
        acts.addClassName("srh-said-acts");
        if (changeable() && may(kept.latest(), false)) {
            acts.add(Button.quiet(opened.text("ui.said.change"), this::change).named(name("change")));
        }
        if (changeable() && may(kept.latest(), true)) {
            acts.add(Button.quiet(opened.text("ui.said.takeBack"), this::takeBack).named(name("take-back")));
        }
        Div versions = new Div();
        acts.add(Button.quiet(opened.text("ui.said.history"), () -> {
            if (versions.getComponentCount() == 0) {
                versions.add(new Earlier(opened, kept.field().id(), byline));
            } else {
                versions.removeAll();
            }
        }).named(name("history")), versions);
        return acts;
    }

    /** The first words, to be read out; nothing marks that they are cut off, for that would be read out too. */
    static String start(String text) {
        return text.length() > 40 ? text.substring(0, Math.max(20, text.lastIndexOf(' ', 40))) : text;
    }

    private void takeBack() {
        Revision version = kept.latest();
        taken = version;
        if (!keep(List.of(new Change(kept.field(), null, Whose.again(opened.viewer(), version.said()), version.source(), bases())))) {
            taken = null;
        }
        draw();
    }

    private void undo() {
        Revision back = taken;
        if (back != null && keep(List.of(new Change(kept.field(), back.value(), Whose.again(opened.viewer(), back.said()), back.source(), bases())))) {
            taken = null;
            draw();
        }
    }

    private Set<RevisionId> bases() {
        return kept.versions().stream().map(Revision::id).collect(Collectors.toSet());
    }

    private boolean keep(List<Change> changes) {
        List<Kept> fields = switch (opened.keep(changes)) {
            case Opened.Result.Ok ok -> ok.fields();
            case Opened.Result.Conflict conflict -> conflict.fields();
            case Opened.Result.Rejected rejected -> List.of();
            case Opened.Result.Ended ended -> List.of();
            case Opened.Result.Unavailable unavailable -> List.of();
        };
        if (fields.isEmpty()) {
            return false;
        }
        remember(fields);
        draw();
        changed.accept(fields);
        return true;
    }
}
