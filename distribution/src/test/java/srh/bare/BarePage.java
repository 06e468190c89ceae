package srh.bare;

import com.vaadin.flow.component.html.Div;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import srh.ui.runtime.SignIn;
import srh.ui.runtime.View;
import srh.ui.runtime.Views;
import srh.ui.runtime.Visitor;

/** One page with one sentence, open to everybody: what Vaadin on Felix costs by itself. For measuring only. */
public final class BarePage implements Views, SignIn {

    @Override
    public List<View> views() {
        return List.of(View.page("", Sentence.class, null, Sentence::new));
    }

    @Override
    public Optional<Visitor> visitor(HttpServletRequest request) {
        return Optional.of(new Visitor("bare", null));
    }

    @Override
    public String signInPath() {
        return "/login";
    }

    public static final class Sentence extends Div {
        private static final long serialVersionUID = 1L;

        public Sentence() {
            super("Hier staat een zin.");
            setId("sentence");
        }
    }
}
