package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import srh.ui.view.Button;
import srh.worksheet.Filled;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.Options;
import srh.worksheet.Value;
import srh.worksheet.Wording;
import srh.worksheet.Written;

/**
 * A question that is answered by choosing, one or several. Each choice of several is kept at a place that follows from what
 * is chosen, so that two people who choose the same choose it once.
 */
final class ChoiceAsking extends Div implements Asking {
    private static final long serialVersionUID = 1L;
    /** More options than this are chosen from a list that opens. */
    private static final int MOST_BELOW_EACH_OTHER = 8;
    private static final UUID OWN = new UUID(0, 1);

    /** How the options are shown. */
    private enum Look { BELOW, BESIDE, LIST }

    private final transient Pen pen;
    private final transient Item.Question question;
    private final String id;
    private final boolean several;
    private final Look look;
    private final Div options = new Div();
    private final transient @Nullable AnswerEntry own;
    private final @Nullable Button clear;
    private transient List<Options.Option> offered = List.of();
    private transient List<String> marked = List.of();
    private transient Filled.Spot spot;

    static ChoiceAsking of(Pen pen, Filled.Spot spot, Item.Question question, String id) {
        return switch (question) {
            case Item.YesNo q -> new ChoiceAsking(pen, spot, q, id, q.choosing(), q.orientation());
            case Item.Choice q -> new ChoiceAsking(pen, spot, q, id, q.choosing(), q.orientation());
            case Item.OpenChoice q -> new ChoiceAsking(pen, spot, q, id, q.choosing(), q.orientation());
            default -> new ChoiceAsking(pen, spot, question, id, Item.Choosing.FITTING, Item.Orientation.FITTING);
        };
    }

    private ChoiceAsking(Pen pen, Filled.Spot spot, Item.Question question, String id, Item.Choosing choosing, Item.Orientation orientation) {
        this.pen = pen;
        this.question = question;
        this.spot = spot;
        this.id = id;
        this.several = question.asked().occurs().repeats();
        this.look = look(choosing, orientation);
        options.addClassNames("srh-options", "srh-options-" + look.name().toLowerCase(java.util.Locale.ROOT));
        add(options);
        if (look != Look.LIST) {
            options.getElement().setAttribute("role", several ? "group" : "radiogroup").setAttribute("aria-labelledby", id + "-label");
        }
        ends();
        own = question instanceof Item.OpenChoice open ? ownWords(open) : null;
        clear = !several && look != Look.LIST && pen.opened().changeable()
                ? Button.quiet(pen.text("ui.sheet.clear"), () -> keep(Map.of(at(null), Optional.empty()))).named(id + "-clear") : null;
        if (clear != null) {
            clear.getElement().setAttribute("aria-label", pen.text("ui.sheet.clear") + ": " + pen.title(question));
            add(clear);
        }
        show(spot);
    }

    private Look look(Item.Choosing choosing, Item.Orientation orientation) {
        int count = all().size();
        boolean list = !several && (choosing == Item.Choosing.DROP_DOWN || choosing == Item.Choosing.AUTOCOMPLETE
                || choosing == Item.Choosing.FITTING && count > MOST_BELOW_EACH_OTHER);
        boolean beside = orientation == Item.Orientation.BESIDE || choosing == Item.Choosing.SLIDER
                || orientation == Item.Orientation.FITTING && question instanceof Item.YesNo;
        return list ? Look.LIST : beside ? Look.BESIDE : Look.BELOW;
    }

    private List<Options.Option> all() {
        Options declared = question.asked().options();
        if (declared == null) {
            return question instanceof Item.YesNo ? Stream.of(true, false).map(yes -> option(new Value.YesNo(yes), pen.text(yes ? "ui.sheet.yes" : "ui.sheet.no"))).toList()
                    : List.of();
        }
        List<Options.Option> all = new ArrayList<>(declared.list());
        if (declared.reckoned() != null) {
            Worded worded = new Worded(pen.opened());
            pen.answered().reckoned(spot.place(), declared.reckoned()).forEach(value -> all.add(option(value, worded.of(value, question))));
        }
        return all;
    }

    private static Options.Option option(Value value, String label) {
        return new Options.Option(value, new Wording(label), null, false, false);
    }

    /** What the ends of a scale mean. */
    private void ends() {
        List<String> ends = Stream.of(Item.Display.Role.LOW_END, Item.Display.Role.HIGH_END)
                .flatMap(role -> pen.display(question, role).stream()).map(pen::words).toList();
        if (!ends.isEmpty()) {
            Div line = new Div(ends.stream().map(Span::new).toArray(Component[]::new));
            line.addClassName("srh-answer-ends");
            add(line);
        }
    }

    private AnswerEntry ownWords(Item.OpenChoice open) {
        Div label = new Div(open.ownLabel() == null ? pen.text("ui.sheet.ownWords") : pen.words(open.ownLabel()));
        label.setId(id + "-own-label");
        AnswerEntry entry = new AnswerEntry(pen, question, at(several ? OWN : null), id + "-own", id + "-own");
        Div whole = new Div(label, entry);
        whole.addClassName("srh-answer-own");
        add(whole);
        return entry;
    }

    private ItemPath at(@Nullable UUID turn) {
        return spot.placeOf(new Filled.Turn(turn, null, List.of()));
    }

    private ItemPath place(Options.Option option) {
        return at(several ? UUID.nameUUIDFromBytes(name(option).getBytes(StandardCharsets.UTF_8)) : null);
    }

    /** What an option is, whatever it is called in whichever language. */
    private static String name(Options.Option option) {
        return option.value() instanceof Value.Coded coded && coded.code() != null ? coded.system() + "|" + coded.code() : Written.of(option.value());
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<String> field() {
        return look == Look.LIST ? Optional.of(id + "-list") : Optional.empty();
    }

    @Override
    public void show(Filled.Spot now) {
        spot = now;
        List<Options.Option> all = all();
        List<Value> values = now.turns().stream().flatMap(turn -> Optional.ofNullable(turn.value()).stream()).toList();
        List<String> chosen = all.stream().filter(option -> values.stream().anyMatch(value -> same(option, value)))
                .map(option -> String.valueOf(all.indexOf(option))).toList();
        if (!all.equals(offered)) {
            offered = all;
            marked = chosen;
            draw();
        } else if (!chosen.equals(marked)) {
            mark(chosen);
        }
        if (own != null) {
            own.show();
        }
        if (clear != null) {
            clear.setVisible(!chosen.isEmpty());
        }
    }

    private static boolean same(Options.Option option, Value value) {
        return option.value() instanceof Value.Coded a && value instanceof Value.Coded b ? a.sameAs(b) : option.value().equals(value);
    }

    private void draw() {
        options.removeAll();
        if (look == Look.LIST) {
            options.getElement().appendChild(list());
            return;
        }
        for (int i = 0; i < offered.size(); i++) {
            String index = String.valueOf(i);
            Element input = new Element("input").setAttribute("type", several ? "checkbox" : "radio").setAttribute("name", id)
                    .setAttribute("value", index).setAttribute("id", id + "-" + i).setProperty("checked", marked.contains(index));
            input.addPropertyChangeListener("checked", "change", event -> {
                if (event.isUserOriginated()) {
                    choose(index, Boolean.TRUE.equals(event.getValue()));
                }
            });
            input.setEnabled(pen.opened().changeable());
            NativeLabel label = new NativeLabel();
            label.addClassName("srh-option");
            label.getElement().appendChild(input);
            label.add(new Span(label(offered.get(i))));
            options.add(label);
        }
        if (offered.isEmpty()) {
            Paragraph none = new Paragraph(pen.text("ui.sheet.noOptions"));
            none.addClassName("srh-small");
            options.add(none);
        }
    }

    private Element list() {
        Element list = new Element("select").setAttribute("id", id + "-list").setAttribute("class", "srh-input");
        list.appendChild(new Element("option").setAttribute("value", "").setText(pen.text("ui.sheet.choose")));
        for (int i = 0; i < offered.size(); i++) {
            list.appendChild(new Element("option").setAttribute("value", String.valueOf(i)).setText(label(offered.get(i)))
                    .setAttribute("selected", marked.contains(String.valueOf(i))));
        }
        list.addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated()) {
                choose(String.valueOf(event.getValue()), true);
            }
        });
        list.setEnabled(pen.opened().changeable());
        return list;
    }

    private String label(Options.Option option) {
        return (option.prefix() == null ? "" : pen.words(option.prefix()) + " ") + pen.words(option.label());
    }

    /** The browser has marked what was pressed already; what is really kept is said to it again. */
    private void mark(List<String> chosen) {
        marked = chosen;
        if (look == Look.LIST) {
            Element list = options.getElement().getChild(0);
            list.getChildren().forEach(option -> option.setAttribute("selected", chosen.contains(option.getAttribute("value"))));
            list.executeJs("this.value = $0", chosen.isEmpty() ? "" : chosen.getFirst());
        } else {
            options.getElement().getChildren().flatMap(Element::getChildren).filter(input -> input.getTag().equals("input"))
                    .forEach(input -> input.setProperty("checked", chosen.contains(input.getAttribute("value"))));
            options.getElement().executeJs("for (const i of this.querySelectorAll('input')) i.checked = $0.split(',').includes(i.value)",
                    String.join(",", chosen));
        }
    }

    void choose(String index, boolean on) {
        if (index.isEmpty()) {
            keep(Map.of(at(null), Optional.empty()));
            return;
        }
        Options.Option option = offered.get(Integer.parseInt(index));
        Map<ItemPath, Optional<Value>> answers = new LinkedHashMap<>();
        answers.put(place(option), on ? Optional.of(option.value()) : Optional.empty());
        if (several && on) {
            offered.stream().filter(other -> other != option && (option.alone() || other.alone())).map(this::place)
                    .filter(place -> pen.answered().answer(place).filter(kept -> kept.present()).isPresent())
                    .forEach(place -> answers.put(place, Optional.empty()));
        }
        keep(answers);
    }

    private void keep(Map<ItemPath, Optional<Value>> answers) {
        if (!pen.answered().keep(answers)) {
            mark(List.copyOf(Objects.requireNonNull(marked)));
        }
    }

    @Override
    public boolean restore(String key) {
        return own != null && AnswerEntry.key(at(several ? OWN : null)).equals(key);
    }
}
