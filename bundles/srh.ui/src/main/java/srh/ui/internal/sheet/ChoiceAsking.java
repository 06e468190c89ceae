package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
final class ChoiceAsking implements Asking {
    /** More options than this are chosen from a list that opens. */
    private static final int MOST_BELOW_EACH_OTHER = 8;
    private static final UUID OWN = new UUID(0, 1);

    /** How the options are shown. */
    private enum Look { BELOW, BESIDE, LIST, SEARCH }

    private final Pen pen;
    private final Item.Question question;
    private final String id;
    private final boolean several;
    private final Look look;
    private final OptionsDrawn options;
    private final @Nullable AnswerEntry own;
    private final @Nullable Component below;
    private @Nullable List<Options.Option> offered;
    private List<String> marked = List.of();
    private Filled.Spot spot;

    /** @param at the question's element, where the browser draws the options */
    static ChoiceAsking of(Pen pen, Filled.Spot spot, Item.Question question, String id, Element at) {
        return switch (question) {
            case Item.YesNo q -> new ChoiceAsking(pen, spot, q, id, at, q.choosing(), q.orientation());
            case Item.Choice q -> new ChoiceAsking(pen, spot, q, id, at, q.choosing(), q.orientation());
            case Item.OpenChoice q -> new ChoiceAsking(pen, spot, q, id, at, q.choosing(), q.orientation());
            default -> new ChoiceAsking(pen, spot, question, id, at, Item.Choosing.FITTING, Item.Orientation.FITTING);
        };
    }

    private ChoiceAsking(Pen pen, Filled.Spot spot, Item.Question question, String id, Element at, Item.Choosing choosing,
            Item.Orientation orientation) {
        this.pen = pen;
        this.question = question;
        this.spot = spot;
        this.id = id;
        this.several = question.asked().occurs().repeats();
        this.look = look(choosing, orientation);
        this.options = new OptionsDrawn(at);
        if (several) {
            options.with("several");
        }
        if (!pen.opened().changeable()) {
            options.with("disabled");
        }
        if (look != Look.BELOW) {
            options.with(look.name().toLowerCase(Locale.ROOT));
        }
        if (look == Look.SEARCH) {
            options.searched(pen.text("ui.sheet.found", "{0}"), pen.text("ui.sheet.foundNone"), pen.text("ui.sheet.foundMore", "{0}"),
                    several ? pen.text("ui.sheet.without") : "");
        }
        own = question instanceof Item.OpenChoice ? new AnswerEntry(pen, question, at(several ? OWN : null), id + "-own", id + "-own") : null;
        List<Component> parts = Stream.of(ends(), ownWords()).flatMap(Optional::stream).toList();
        below = parts.isEmpty() ? null : new Div(parts.toArray(Component[]::new));
        show(spot);
    }

    private Look look(Item.Choosing choosing, Item.Orientation orientation) {
        int count = all().size();
        boolean list = !several && (choosing == Item.Choosing.DROP_DOWN
                || choosing == Item.Choosing.FITTING && count > MOST_BELOW_EACH_OTHER);
        boolean beside = orientation == Item.Orientation.BESIDE || choosing == Item.Choosing.SLIDER
                || orientation == Item.Orientation.FITTING && question instanceof Item.YesNo;
        return choosing == Item.Choosing.AUTOCOMPLETE ? Look.SEARCH : list ? Look.LIST : beside ? Look.BESIDE : Look.BELOW;
    }

    private List<Options.Option> all() {
        Options declared = question.asked().options();
        if (declared == null) {
            return question instanceof Item.YesNo ? Stream.of(true, false).map(yes -> option(new Value.YesNo(yes), pen.inWords().yesOrNo(yes))).toList()
                    : List.of();
        }
        List<Options.Option> all = new ArrayList<>(declared.list());
        if (declared.reckoned() != null) {
            pen.answered().reckoned(spot.place(), declared.reckoned()).forEach(value -> all.add(option(value, pen.inWords().of(question, value))));
        }
        return all;
    }

    private static Options.Option option(Value value, String label) {
        return new Options.Option(value, new Wording(label), null, false, false);
    }

    /** What the ends of a scale mean. */
    private Optional<Component> ends() {
        List<String> ends = Stream.of(Item.Display.Role.LOW_END, Item.Display.Role.HIGH_END)
                .flatMap(role -> pen.display(question, role).stream()).map(pen::words).toList();
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        Div line = new Div(ends.stream().map(Span::new).toArray(Component[]::new));
        line.addClassName("srh-answer-ends");
        return Optional.of(line);
    }

    private Optional<Component> ownWords() {
        if (!(question instanceof Item.OpenChoice open) || own == null) {
            return Optional.empty();
        }
        Div label = new Div(open.ownLabel() == null ? pen.text("ui.sheet.ownWords") : pen.words(open.ownLabel()));
        label.setId(id + "-own-label");
        Div part = new Div(label, own);
        part.addClassName("srh-answer-own");
        return Optional.of(part);
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
    public Optional<Component> component() {
        return Optional.ofNullable(below);
    }

    @Override
    public boolean isDrawnAtQuestion() {
        return true;
    }

    @Override
    public Optional<String> field() {
        return look == Look.LIST || look == Look.SEARCH ? Optional.of(id + "-list") : Optional.empty();
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
            draw(all);
        } else if (!chosen.equals(marked)) {
            mark(chosen);
        }
        if (own != null) {
            own.show();
        }
    }

    private static boolean same(Options.Option option, Value value) {
        return option.value() instanceof Value.Coded a && value instanceof Value.Coded b ? a.sameAs(b) : option.value().equals(value);
    }

    private void draw(List<Options.Option> all) {
        options.marks(all.stream().map(option -> option.prefix() == null ? pen.marked().written(option.label())
                : pen.marked().written(option.label()).replaceFirst("(?s)^(?=.)", Matcher.quoteReplacement(":" + pen.words(option.prefix()) + " \t"))).toList());
        options.draw(all.stream().map(this::label).toList(), marked);
    }

    private String label(Options.Option option) {
        return (option.prefix() == null ? "" : pen.words(option.prefix()) + " ") + pen.words(option.label());
    }

    private void mark(List<String> chosen) {
        marked = chosen;
        options.mark(chosen);
    }

    /**
     * What is no option of this question is nothing that was pressed here.
     *
     * @param index which option, by its number; empty where nothing is chosen any more
     */
    @Override
    public void choose(String index, boolean on) {
        if (index.isEmpty()) {
            keep(Map.of(at(null), Optional.empty()));
            return;
        }
        List<Options.Option> all = Objects.requireNonNull(offered);
        IntStream.range(0, all.size()).filter(number -> String.valueOf(number).equals(index)).findFirst().ifPresent(number -> choose(all, all.get(number), on));
    }

    private void choose(List<Options.Option> all, Options.Option option, boolean on) {
        Map<ItemPath, Optional<Value>> answers = new LinkedHashMap<>();
        answers.put(place(option), on ? Optional.of(option.value()) : Optional.empty());
        if (several && on) {
            all.stream().filter(other -> other != option && (option.alone() || other.alone())).map(this::place)
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
        return own != null && AnswerLine.key(at(several ? OWN : null)).equals(key);
    }
}
