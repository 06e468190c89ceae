package srh.ui.view;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tells a worksheet, when it is opened again after a reload, in which of its places text of this account was left in
 * the browser that has not been kept yet; the worksheet then shows a {@link WordsEntry} there, which sends it.
 */
@Tag("srh-unsent")
@JsModule("context://srh/view/unsent.js")
public final class Unsent extends Component {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;
    private final transient Consumer<List<String>> places;
    private final int prefix;

    /** @param places called with the keys of those {@linkplain Place places} */
    public Unsent(Opened opened, Consumer<List<String>> places) {
        this.places = places;
        this.prefix = opened.record().toString().length() + 1;
        getElement().setAttribute("account", opened.viewer().account().toString());
        getElement().setAttribute("about", opened.record().toString());
    }

    @ClientCallable
    void found(String lines) {
        places.accept(Arrays.stream(lines.split("\n")).filter(line -> line.length() > prefix && line.length() < 300)
                .map(line -> line.substring(prefix)).limit(MOST).toList());
    }
}
