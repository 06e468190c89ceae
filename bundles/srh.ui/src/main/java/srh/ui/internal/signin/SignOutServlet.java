package srh.ui.internal.signin;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.dossier.Logins;
import srh.dossier.spi.Store.StoreUnavailable;
import srh.ui.session.SignedIn;

/** Signing out: the sign-in ends at the door, and the session with all its open pages. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/logout")
public final class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SignOutServlet.class);

    private final transient Logins logins;

    @Activate
    public SignOutServlet(@Reference Logins logins) {
        this.logins = logins;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        SignedIn.in(session).ifPresent(who -> {
            try {
                logins.signOut(who.caller());
            } catch (StoreUnavailable unavailable) {
                LOG.error("The sign-in of {} ends only in this session: the store can't be reached", who.caller().account(), unavailable);
            }
            session.invalidate();
        });
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", SignInOfTheHouse.PATH);
    }
}
