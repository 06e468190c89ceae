package srh.ui.internal.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.worksheet.Filled;
import srh.worksheet.Finding;
import srh.worksheet.Finds;

/** What a worksheet with code finds in the answers: a figure, what it means in words, or both. */
final class Findings extends Div {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Findings.class);

    private final transient Pen pen;
    private final transient Finds finds;

    Findings(Pen pen, Finds finds) {
        this.pen = pen;
        this.finds = finds;
        setId("findings");
        addClassName("srh-findings");
        show();
    }

    void show() {
        removeAll();
        try {
            finds.find(pen.answered().filled()).forEach(this::tell);
        } catch (RuntimeException failed) {
            LOG.error("What the worksheet finds in the answers can't be shown", failed);
            removeAll();
            add(new Paragraph(pen.text("ui.sheet.findings.failed")));
        }
    }

    private void tell(Finding finding) {
        Paragraph title = new Paragraph(pen.words(finding.title()));
        title.addClassName("srh-question-text");
        Div line = new Div();
        if (finding.score() != null) {
            line.add(span("srh-read-value", pen.inWords().number(finding.score())));
        }
        if (finding.words() != null) {
            line.add(span("srh-read-words", pen.words(finding.words())));
        }
        Div one = new Div(title, line);
        one.addClassNames("srh-stop", "srh-read");
        add(one);
    }

    private static Span span(String style, String text) {
        Span span = new Span(text);
        span.addClassName(style);
        return span;
    }
}
