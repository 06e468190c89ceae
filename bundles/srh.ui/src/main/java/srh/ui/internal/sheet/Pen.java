package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import srh.model.Revision;
import srh.ui.view.Opened;
import srh.ui.view.Times;
import srh.worksheet.Filled;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.Wording;
import srh.worksheet.Written;
import srh.worksheet.words.InWords;

/** Draws the items of one worksheet, each as it is declared. */
record Pen(Opened opened, Answered answered, InWords inWords) {
    Pen(Opened opened, Answered answered) {
        this(opened, answered, new InWords(opened.locale(), opened::text, new OnPage(opened.times())));
    }

    /** Days and times as the viewer of the page reads them. */
    private record OnPage(Times times) implements InWords.Dates {
        @Override
        public String day(LocalDate day) {
            return times.date(day);
        }

        @Override
        public String moment(OffsetDateTime moment) {
            return times.moment(moment.toInstant());
        }

        @Override
        public String time(LocalTime time) {
            return times.clock(time);
        }
    }

    /** How an item stands on the page. A new type of item has to be learned here. */
    Part part(Filled.Spot spot) {
        return switch (spot.item()) {
            case Item.Group group when group.layout() == Item.Group.Layout.TABS -> new TabsPart(this, spot, group);
            case Item.Group group -> new GroupPart(this, spot, group);
            case Item.Display display -> new DisplayPart(this, spot, display);
            case Item.Question question -> new QuestionPart(this, spot, question);
        };
    }

    /**
     * Where the answer to a question is given.
     *
     * @param at the question's element, at which the browser draws the most usual ways
     */
    Asking asking(Filled.Spot spot, Item.Question question, String id, Element at) {
        if (question.asked().readOnly()) {
            return new ReadAsking(this, question);
        }
        if (question.asked().options() != null) {
            return ChoiceAsking.of(this, spot, question, id, at);
        }
        return switch (question) {
            case Item.YesNo q -> ChoiceAsking.of(this, spot, q, id, at);
            case Item.Choice q -> ChoiceAsking.of(this, spot, q, id, at);
            case Item.OpenChoice q -> ChoiceAsking.of(this, spot, q, id, at);
            case Item.Text q -> new WordsAsking(this, spot, q, id);
            case Item.Attachment q -> new FileAsking(this, spot, q, id);
            case Item.Decimal q -> typed(spot, q, id, at);
            case Item.Whole q -> typed(spot, q, id, at);
            case Item.Day q -> typed(spot, q, id, at);
            case Item.Moment q -> typed(spot, q, id, at);
            case Item.Time q -> typed(spot, q, id, at);
            case Item.Line q -> typed(spot, q, id, at);
            case Item.Url q -> typed(spot, q, id, at);
            case Item.Reference q -> typed(spot, q, id, at);
            case Item.Quantity q -> typed(spot, q, id, at);
        };
    }

    private Asking typed(Filled.Spot spot, Item.Question question, String id, Element at) {
        boolean once = !question.asked().occurs().repeats()
                && display(question, Item.Display.Role.LOW_END).or(() -> display(question, Item.Display.Role.HIGH_END)).isEmpty();
        return once ? new LineAsking(this, spot, question, id, at) : new TypedAsking(this, spot, question, id);
    }

    String text(String key, Object... values) {
        return opened.text(key, values);
    }

    String words(Wording wording) {
        return wording.in(opened.locale());
    }

    /** One version of an answer; an answer that was taken back is a dash. */
    String answer(Revision version, Item.Question question) {
        return version.value() == null ? "–" : inWords.of(question, Written.value(version.value()));
    }

    Marked marked() {
        return new Marked(opened.locale(), text("ui.sheet.newTab"));
    }

    /** A text that stands by itself at an item. */
    Component marked(Wording wording, Item item) {
        return marked().up(wording, Math.min(answered.depth(item.linkId()), 3) + 2);
    }

    /** What an item is called: its text, or its name where it has none. */
    String title(Item item) {
        Wording text = item.face().text();
        return text == null ? item.linkId().value() : words(text);
    }

    Optional<Wording> display(Item.Question question, Item.Display.Role role) {
        return question.items().stream().filter(item -> item instanceof Item.Display display && display.role() == role)
                .flatMap(item -> Optional.ofNullable(item.face().text()).stream()).findFirst();
    }

    /** What is drawn by itself inside an answer: not what belongs to the question's own line. */
    static List<Filled.Spot> inside(Filled.Turn turn) {
        return turn.inside().stream().filter(spot -> !(spot.item() instanceof Item.Display display)
                || display.role() == Item.Display.Role.WORDS || display.role() == Item.Display.Role.LEGAL).toList();
    }

    static boolean repeats(Item item) {
        return switch (item) {
            case Item.Group group -> group.occurs().repeats();
            case Item.Question question -> question.asked().occurs().repeats();
            case Item.Display display -> false;
        };
    }

    /** Whether its answers bring their own turn, as what is chosen, said or added does, so that no room needs to be made for one more. */
    static boolean chosen(Item item) {
        return item instanceof Item.Question question
                && (question.asked().options() != null || question.asked().readOnly() || question instanceof Item.Text || question instanceof Item.Attachment);
    }

    /** A stable id on the page for what stands at a place. */
    static String id(ItemPath place) {
        String written = Written.of(place);
        String plain = place.item().value().replaceAll("[^A-Za-z0-9_-]", "_");
        return "item-" + plain + (place.turns().isEmpty() && plain.equals(place.item().value()) ? "" : "-" + Integer.toHexString(written.hashCode()));
    }
}
