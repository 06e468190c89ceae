package srh.ui.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.net.URLEncoder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import srh.dossier.Answer;

/** One page: a heading, what belongs beside it, and cards below. It asks the door anew each time somebody comes to it. */
public abstract class Page extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final String SIGN_IN = "login?to=";
    private final transient Services services;
    private transient @Nullable Visit visit;
    private String title = "";

    protected Page(Services services) {
        this.services = services;
        addClassName("srh-page");
    }

    protected final Services services() {
        return services;
    }

    protected final Visit visit() {
        return Objects.requireNonNull(visit, "nobody has come to this page yet");
    }

    protected final String text(String key, Object... values) {
        return visit().texts().of(key, values);
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        visit = Visit.now(services).orElse(null);
        if (visit == null) {
            event.getUI().getPage().setLocation(SIGN_IN + URLEncoder.encode("/" + event.getLocation().getPathWithQueryParameters(), UTF_8));
        } else {
            show(event);
        }
    }

    /** Fills the page for whoever comes to it now. */
    protected abstract void show(BeforeEnterEvent event);

    /** The heading, with what stands above and beside it. */
    protected final Div head(Component above, String heading, Component... beside) {
        title = heading;
        H1 name = new H1(heading);
        name.setId("title");
        Div titles = new Div(above, name);
        titles.addClassName("srh-head-titles");
        Div head = new Div(titles);
        head.addClassName("srh-head");
        head.add(beside);
        return head;
    }

    protected final Div head(String heading, Component... beside) {
        return head(new Div(), heading, beside);
    }

    /** What the door answers, or the page that says that this is not for the visitor. */
    protected static <T> T allowed(Answer<T> answer) {
        return switch (answer) {
            case Answer.Ok<T>(T value) -> value;
            case Answer.Denied<T>() -> throw new AccessDeniedException();
        };
    }

    @Override
    public final String getPageTitle() {
        return title.isEmpty() ? "SRH" : text("ui.page.title", title);
    }
}
