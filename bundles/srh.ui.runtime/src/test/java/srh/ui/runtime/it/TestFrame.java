package srh.ui.runtime.it;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLayout;

/** A frame around the test's pages. */
public final class TestFrame extends Div implements RouterLayout {

    private static final long serialVersionUID = 1;

    TestFrame() {
        setId("frame");
    }
}
