package srh.ui.internal.sheet;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import srh.ui.view.Opened;
import srh.ui.view.Unsent;
import srh.worksheet.Finds;

/**
 * A worksheet of questions, drawn as it is declared, for whoever declares no view of its own. On a phone one question is
 * shown at a time, and page by page where it has pages.
 */
@Tag("srh-steps")
@JsModule("context://srh/view/steps.js")
@StyleSheet("context://srh/view/view.css")
@StyleSheet("context://srh/view/sheet.css")
public final class GeneralPage extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Opened opened;
    private final transient Answered answered;
    private final Spots spots;
    private final OpenQuestions open;
    private final @Nullable Findings findings;

    /** @param finds what finds more in the answers than the scores that are declared, or null */
    public GeneralPage(Opened opened, @Nullable Finds finds) {
        this.opened = opened;
        this.answered = new Answered(opened);
        Pen pen = new Pen(opened, answered);
        setId("sheet");
        addClassNames("srh-sheet", opened.viewer().client() ? "srh-sheet-own" : "srh-sheet-together");
        getElement().setAttribute("one", opened.viewer().client());
        getElement().setAttribute("where-one", opened.text("ui.sheet.where.one", "{0}", "{1}"));
        getElement().setAttribute("where-page", opened.text("ui.sheet.where.page", "{0}", "{1}"));
        AnswerLine.around(getElement(), pen);
        OptionsDrawn.around(getElement(), pen);
        WordsAsking.around(getElement(), pen);
        spots = new Spots(pen, answered.filled().spots());
        open = new OpenQuestions(pen);
        findings = finds == null ? null : new Findings(pen, finds);
        add(spots);
        if (findings != null) {
            add(findings);
        }
        add(open, bar());
        if (opened.changeable()) {
            add(new Unsent(opened, this::restore));
        }
        answered.onChanged(this::show);
    }

    private Div bar() {
        Span where = new Span();
        where.addClassName("srh-steps-where");
        where.getElement().setAttribute("role", "status");
        NativeButton before = new NativeButton(opened.text("ui.sheet.before"));
        before.addClassNames("srh-button", "srh-plain", "srh-steps-before");
        NativeButton next = new NativeButton(opened.text("ui.sheet.next"));
        next.addClassNames("srh-button", "srh-plain", "srh-steps-next");
        Div bar = new Div(where, before, next);
        bar.addClassName("srh-steps-bar");
        bar.getElement().setAttribute("hidden", true);
        return bar;
    }

    private void show() {
        spots.show(answered.filled().spots());
        if (findings != null) {
            findings.show();
        }
        open.show();
    }

    /** Somebody asks to answer a question in words. What is told of a question that is asked no more is told too late. */
    @ClientCallable
    void begin(String question) {
        spots.question(question).ifPresent(QuestionPart::begin);
    }

    /** An option of a question was pressed: {@link Asking#choose}. */
    @ClientCallable
    void choose(String question, String index, boolean on) {
        spots.question(question).ifPresent(part -> part.choose(index, on));
    }

    /** Something was typed at a question: {@link AnswerLine#keep}. */
    @ClientCallable
    String keep(String question, String command, String on, String text, String unit) {
        return spots.question(question).flatMap(part -> part.keep(command, on, text, unit)).orElseGet(() -> "no\n\n" + opened.text("ui.view.ended"));
    }

    private void restore(List<String> keys) {
        keys.forEach(spots::restore);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (opened.changeable()) {
            opened.observe(this, fields -> answered.readAgain());
        }
    }
}
