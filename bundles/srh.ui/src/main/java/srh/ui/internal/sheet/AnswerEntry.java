package srh.ui.internal.sheet;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;

/** A field for an answer of one line where a question has more than that one, such as the own words beside its options. */
@Tag("srh-answer")
@JsModule("context://srh/view/answer.js")
final class AnswerEntry extends Component {
    private static final long serialVersionUID = 1L;
    private final transient AnswerLine line;

    /** @param id a stable id; the field in it gets {@code <id>-input}, its label has {@code <labelled>-label} */
    AnswerEntry(Pen pen, Item.Question question, ItemPath place, String id, String labelled) {
        setId(id);
        if (!id.equals(labelled + "-entry")) {
            getElement().setAttribute("labelled", labelled + "-label");
        }
        line = new AnswerLine(pen, question, place, getElement());
    }

    /** @param id of words that belong to the field */
    void describedBy(String id) {
        line.describedBy(id);
    }

    /** Shows what somebody else answered, unless this one is being typed in or holds unsent text. */
    void show() {
        line.show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        line.leave();
    }

    @ClientCallable
    String keep(String command, String on, String text, String unit) {
        return line.keep(command, on, text, unit);
    }
}
