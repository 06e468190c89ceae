package srh.ui.internal.sheet;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Options as they are shown, to be pressed, chosen from a list that opens or found by typing; drawn in the browser. */
@Tag("srh-choice")
@JsModule("context://srh/view/choice.js")
final class OptionsDrawn extends Component {
    private static final long serialVersionUID = 1L;
    private final transient BiConsumer<String, Boolean> chosen;

    /**
     * @param id of the question
     * @param chosen told which option, by its number, was pressed, and whether it is on now; no number where nothing is chosen any more
     */
    OptionsDrawn(String id, BiConsumer<String, Boolean> chosen) {
        this.chosen = chosen;
        setId(id + "-options");
    }

    /** Says once, around all options of a page, what is the same for each of them. */
    static void around(Element page, Pen pen) {
        page.setAttribute("clear", pen.text("ui.sheet.clear")).setAttribute("choose", pen.text("ui.sheet.choose"))
                .setAttribute("no-options", pen.text("ui.sheet.noOptions"));
    }

    OptionsDrawn with(String attribute) {
        getElement().setAttribute(attribute, "");
        return this;
    }

    /**
     * Options that are found by typing a part of them.
     *
     * @param found how many there are, at {@code {0}}
     * @param none what is said when there is none
     * @param more what is said when there are more than can be shown, at {@code {0}}
     * @param without what the button says that takes one of several away again; empty where one is chosen
     */
    void searched(String found, String none, String more, String without) {
        with("search");
        getElement().setAttribute("found", found).setAttribute("found-none", none).setAttribute("found-more", more).setAttribute("without", without);
    }

    /** What is marked in each option that is drawn next, as {@link Marked#written} writes it. */
    void marks(List<String> written) {
        if (written.stream().anyMatch(line -> !line.isEmpty())) {
            getElement().setAttribute("marks", String.join("\n", written));
        } else {
            getElement().removeAttribute("marks");
        }
    }

    void draw(List<String> labels, List<String> marked) {
        if (marked.isEmpty()) {
            getElement().removeAttribute("chosen");
        } else {
            getElement().setAttribute("chosen", String.join(",", marked));
        }
        getElement().setAttribute("options", labels.stream().map(label -> label.replaceAll("\\s+", " ")).collect(Collectors.joining("\n")));
    }

    /** The browser has marked what was pressed already; what is really kept is said to it again. */
    void mark(List<String> marked) {
        getElement().setAttribute("chosen", String.join(",", marked));
        getElement().callJsFunction("mark");
    }

    @ClientCallable
    void choose(String index, boolean on) {
        chosen.accept(index, on);
    }
}
