package srh.ui.runtime.internal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** The plain page that stands where a view could not: what is the matter, what to do, and the way back. */
abstract class ErrorPage extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private String title = "";

    final void say(String key, Object... values) {
        addClassName("srh-error-page");
        title = getTranslation(key + ".title");
        removeAll();
        add(new H1(title), new Paragraph(getTranslation(key + ".sentence", values)), new Anchor("/", getTranslation("runtime.home")));
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
