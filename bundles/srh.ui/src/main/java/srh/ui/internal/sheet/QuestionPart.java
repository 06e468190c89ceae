package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import srh.model.Kept;
import srh.ui.view.Icon;
import srh.ui.view.More;
import srh.worksheet.Filled;
import srh.worksheet.Item;
import srh.worksheet.Wording;

/**
 * One question: its text, what helps to answer it, the answer, and what is asked about the answer. The browser draws its text, and the
 * most usual ways to answer, from what is said at its element, and what is done there comes by way of the {@link GeneralPage}: so a
 * question is no more than one element for as long as nobody answered it.
 */
@Tag("srh-question")
@JsModule("context://srh/view/question.js")
@JsModule("context://srh/view/choice.js")
@JsModule("context://srh/view/answer.js")
final class QuestionPart extends Div implements Part {
    private static final long serialVersionUID = 1L;
    private final transient Pen pen;
    private final transient Item.Question question;
    private final String id;
    private final transient Asking asking;
    /** What stands where the answer is given, or below what is drawn there; none where nothing does. */
    private @Nullable Component given;
    private @Nullable Paragraph note;
    private @Nullable Div insides;
    private final transient Map<String, Spots> inside = new LinkedHashMap<>();
    private @Nullable More more;
    private boolean offered;
    private transient Filled.Spot spot;

    QuestionPart(Pen pen, Filled.Spot spot, Item.Question question) {
        this.pen = pen;
        this.question = question;
        this.spot = spot;
        this.id = Pen.id(spot.place());
        setId(id);
        if (pen.answered().depth(question.linkId()) > 0) {
            getElement().setAttribute("inside", true);
        }
        asking = pen.asking(spot, question, id, getElement());
        text();
        if (pen.answered().isOwn(question.linkId())) {
            Paragraph own = new Paragraph(pen.text("ui.sheet.own"));
            add(Icon.of("lock").before(own));
            own.addClassName("srh-small");
        }
        if (question.face().help() != null) {
            add(Frame.help(pen, question, question.face().help()));
        }
        instructions().ifPresent(this::add);
        offered = getComponentCount() == 0 && question.items().isEmpty() && asking.isOffered();
        if (offered) {
            getElement().setAttribute("offered", true);
        } else {
            room();
            place();
        }
        show(spot);
    }

    /** What the browser draws comes right below the text, unless something is to be read first. */
    private void room() {
        if (asking.isDrawnAtQuestion() && getComponentCount() > 0) {
            Div room = new Div();
            room.addClassName("srh-question-room");
            given = room;
            add(room);
        }
    }

    private void place() {
        asking.component().ifPresent(component -> {
            given = component;
            add(component);
        });
    }

    /** Where the browser drew a button and nothing else, the answer takes its place. */
    private void take() {
        if (offered) {
            offered = false;
            getElement().removeAttribute("offered");
            place();
        }
    }

    void begin() {
        take();
        asking.begin();
    }

    void choose(String index, boolean on) {
        asking.choose(index, on);
    }

    Optional<String> keep(String command, String on, String text, String unit) {
        return asking.keep(command, on, text, unit);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        asking.leave();
    }

    @Override
    public Optional<QuestionPart> question(String wanted) {
        return id.equals(wanted) ? Optional.of(this)
                : inside.values().stream().flatMap(spots -> spots.question(wanted).stream()).findFirst();
    }

    /** The browser draws the text of a question; only what has marks in it comes as it is marked. */
    private void text() {
        Wording text = question.face().text();
        String prefix = question.face().prefix() == null ? "" : pen.words(question.face().prefix()) + " ";
        if (text != null && text.marked(pen.opened().locale()).isPresent()) {
            add(marked(prefix, text));
            return;
        }
        getElement().setAttribute("text", prefix + (text == null ? "" : pen.words(text)));
        if (!asking.isDrawnAtQuestion()) {
            asking.field().ifPresent(field -> getElement().setAttribute("field", field));
        }
        if (text == null) {
            getElement().setAttribute("called", pen.title(question));
        }
    }

    private Component marked(String prefix, Wording text) {
        HtmlContainer label = asking.field().<HtmlContainer>map(field -> {
            NativeLabel tied = new NativeLabel();
            tied.setFor(field);
            return tied;
        }).orElseGet(Div::new);
        label.setId(id + "-label");
        label.addClassName("srh-question-text");
        if (!prefix.isEmpty()) {
            label.getElement().appendChild(Element.createText(prefix));
        }
        pen.marked().into(label.getElement(), text);
        return label;
    }

    private Optional<Component> instructions() {
        return pen.display(question, Item.Display.Role.INSTRUCTIONS).map(words -> {
            Div told = new Div(pen.marked(words, question));
            told.addClassName("srh-field-help");
            told.setId(id + "-told");
            return told;
        });
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(Filled.Spot now) {
        spot = now;
        asking.show(now);
        if (!asking.isOffered()) {
            take();
        }
        note();
        List<String> there = now.turns().stream().map(turn -> String.valueOf(turn.id())).toList();
        inside.entrySet().removeIf(turn -> {
            boolean gone = !there.contains(turn.getKey());
            if (gone) {
                insides().remove(turn.getValue());
            }
            return gone;
        });
        for (Filled.Turn turn : now.turns()) {
            List<Filled.Spot> items = Pen.inside(turn);
            Spots known = inside.get(String.valueOf(turn.id()));
            if (known != null) {
                known.show(items);
            } else if (!items.isEmpty() && (turn.id() == null || turn.value() != null)) {
                Spots made = new Spots(pen, items);
                inside.put(String.valueOf(turn.id()), made);
                insides().add(made);
            }
        }
    }

    private Div insides() {
        Div there = insides;
        if (there == null) {
            there = new Div();
            insides = there;
            add(there);
        }
        return there;
    }

    /** What was chosen here: all answers that are kept in fields of their own. */
    private List<Kept> kept() {
        List<Kept> kept = new ArrayList<>();
        if (!(question instanceof Item.Text)) {
            spot.turns().forEach(turn -> kept.addAll(pen.answered().at(spot.placeOf(turn))));
        }
        return kept;
    }

    /** Below the answer: where two people answered differently at the same time, both answers; and for each answer who gave it. */
    private void note() {
        List<Kept> kept = kept();
        Optional<Kept> conflict = kept.stream().filter(Kept::inConflict).findFirst();
        if (note != null) {
            remove(note);
            note = null;
        }
        int below = given == null ? 0 : indexOf(given) + 1;
        if (conflict.isPresent()) {
            note = new Paragraph(pen.text("ui.sheet.two", each(conflict.get())));
            note.addClassName("srh-fold-note");
            addComponentAtIndex(below, note);
        }
        if (more == null && !kept.isEmpty()) {
            more = new More(pen.text("ui.said.more", pen.title(question)), id + "-more", () -> new Versions(pen, question, kept()));
            addComponentAtIndex(note == null ? below : below + 1, more);
        }
    }

    /** All versions that stand, each with who typed it. */
    private String each(Kept conflict) {
        return conflict.versions().stream().map(version -> version.typist().name() + ": " + pen.answer(version, question)).collect(Collectors.joining(" · "));
    }

    @Override
    public boolean restore(String key) {
        boolean here = asking.restore(key);
        if (here) {
            take();
        }
        return here || inside.values().stream().anyMatch(spots -> spots.restore(key));
    }
}
