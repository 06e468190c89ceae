package srh.ui.internal.sheet;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Options as they are shown, to be pressed, chosen from a list that opens or found by typing. The browser draws them from what is said
 * here at the element of their question.
 */
final class OptionsDrawn {
    private final Element question;

    OptionsDrawn(Element question) {
        this.question = question;
    }

    /** Says once, around all options of a page, what is the same for each of them. */
    static void around(Element page, Pen pen) {
        page.setAttribute("clear", pen.text("ui.sheet.clear")).setAttribute("choose", pen.text("ui.sheet.choose"))
                .setAttribute("no-options", pen.text("ui.sheet.noOptions"));
    }

    OptionsDrawn with(String attribute) {
        question.setAttribute(attribute, "");
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
        question.setAttribute("found", found).setAttribute("found-none", none).setAttribute("found-more", more).setAttribute("without", without);
    }

    /** What is marked in each option that is drawn next, as {@link Marked#written} writes it. */
    void marks(List<String> written) {
        if (written.stream().anyMatch(line -> !line.isEmpty())) {
            question.setAttribute("marks", String.join("\n", written));
        } else {
            question.removeAttribute("marks");
        }
    }

    void draw(List<String> labels, List<String> marked) {
        if (marked.isEmpty()) {
            question.removeAttribute("chosen");
        } else {
            question.setAttribute("chosen", String.join(",", marked));
        }
        question.setAttribute("options", labels.stream().map(label -> label.replaceAll("\\s+", " ")).collect(Collectors.joining("\n")));
    }

    /** The browser has marked what was pressed already; what is really kept is said to it again. */
    void mark(List<String> marked) {
        question.setAttribute("chosen", String.join(",", marked));
        question.callJsFunction("mark");
    }
}
