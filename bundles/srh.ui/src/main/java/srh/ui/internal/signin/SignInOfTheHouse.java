package srh.ui.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import srh.ui.runtime.SignIn;
import srh.ui.runtime.Visitor;
import srh.ui.session.SignedIn;

/** Tells the runtime who is signed in, and where one signs in. */
@Component
public final class SignInOfTheHouse implements SignIn {
    static final String PATH = "/login";

    @Override
    public Optional<Visitor> visitor(HttpServletRequest request) {
        return SignedIn.in(request.getSession(false))
                .map(who -> new Visitor(who.caller().account().toString(), who.language()));
    }

    @Override
    public String signInPath() {
        return PATH;
    }
}
