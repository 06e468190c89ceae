package srh.ui.session;

import java.util.Locale;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import srh.access.Caller;

/** Who signed in, as the browser's session remembers it. What the account may do is asked of the door each time. */
public record SignedIn(Caller caller, Locale language) {
    private static final String ATTRIBUTE = "srh.ui.signedIn";

    public static Optional<SignedIn> in(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SignedIn signedIn
                ? Optional.of(signedIn) : Optional.empty();
    }

    /** Begins a session. Nothing of an earlier one, whoever's it was, goes over into it; not its id either. */
    public void begin(HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        keepIn(request.getSession(true));
    }

    public void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    public SignedIn speaking(Locale other) {
        return new SignedIn(caller, other);
    }
}
