package srh.ui.runtime;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Tells who is signed in. While there is no such service every page answers that the system is not ready. */
@ConsumerType
public interface SignIn {

    /** The visitor of this request; must not create a session. It is asked on every request, so it must be quick. */
    Optional<Visitor> visitor(HttpServletRequest request);

    /**
     * The address of the sign-in page, beginning with a slash; open to everybody, with all that lies below it. A stranger who asked for
     * another page comes with that page in the parameter {@code to}: follow it only if it begins with one single slash.
     */
    String signInPath();
}
