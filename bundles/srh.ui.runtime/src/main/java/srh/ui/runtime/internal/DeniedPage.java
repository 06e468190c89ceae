package srh.ui.runtime.internal;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.AccessDeniedException;
import jakarta.servlet.http.HttpServletResponse;

/** The visitor may not see what is here. */
public final class DeniedPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say("runtime.denied");
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
