package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Filled;
import srh.worksheet.Item;
import srh.worksheet.Score;
import srh.worksheet.Value;

/** An answer that nobody fills in: it was there from the start, or is reckoned; a score with what it means. */
final class ReadAsking extends Div implements Asking {
    private static final long serialVersionUID = 1L;
    private final transient Pen pen;
    private final transient Item.Question question;
    private transient @Nullable List<Value> shown;

    ReadAsking(Pen pen, Item.Question question) {
        this.pen = pen;
        this.question = question;
        addClassName("srh-read");
    }

    @Override
    public Optional<Component> component() {
        return Optional.of(this);
    }

    @Override
    public void show(Filled.Spot spot) {
        List<Value> values = spot.turns().stream().flatMap(turn -> Optional.ofNullable(turn.value()).stream()).toList();
        if (values.equals(shown)) {
            return;
        }
        shown = values;
        removeAll();
        if (values.isEmpty()) {
            Paragraph none = new Paragraph(pen.text(question.asked().reckoned() == null ? "ui.sheet.none" : "ui.sheet.notYet"));
            none.addClassName("srh-small");
            add(none);
        }
        for (Value value : values) {
            Span figure = new Span(pen.inWords().of(question, value) + unit());
            figure.addClassName("srh-read-value");
            Div line = new Div(figure);
            meaning(value).ifPresent(words -> {
                Span said = new Span(words);
                said.addClassName("srh-read-words");
                line.add(said);
            });
            add(line);
        }
    }

    private String unit() {
        return switch (question) {
            case Item.Decimal q when q.unit() != null -> " " + pen.words(q.unit());
            case Item.Whole q when q.unit() != null -> " " + pen.words(q.unit());
            default -> "";
        };
    }

    /** What a score means in words, where it says so. */
    private Optional<String> meaning(Value value) {
        return question.asked().reckoned() instanceof Score score
                ? Typed.number(value).flatMap(score::words).map(pen::words) : Optional.empty();
    }
}
