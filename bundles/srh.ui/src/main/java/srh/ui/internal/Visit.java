package srh.ui.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.WrappedHttpSession;
import java.util.Optional;
import srh.access.Account;
import srh.access.Caller;
import srh.access.Role;
import srh.ui.session.SignedIn;

/** One look at a page by somebody who is signed in: who it is now, and in which language and time zone. */
public record Visit(Caller caller, Account account, Texts texts) {

    /** The visit of the request that is being answered, or empty when the sign-in is over. */
    public static Optional<Visit> now(Services services) {
        return signedIn().flatMap(who -> services.logins().current(who.caller()).map(account -> new Visit(who.caller(), account,
                new Texts(services.messages(), services.messages().languageFor(account.language()), BrowserZone.of(UI.getCurrent())))));
    }

    static Optional<SignedIn> signedIn() {
        VaadinSession session = VaadinSession.getCurrent();
        return session != null && session.getSession() instanceof WrappedHttpSession http
                ? SignedIn.in(http.getHttpSession()) : Optional.empty();
    }

    /** From now on this browser's session speaks another language. */
    public static void speak(java.util.Locale language) {
        if (VaadinService.getCurrentRequest() != null && VaadinSession.getCurrent().getSession() instanceof WrappedHttpSession http) {
            signedIn().ifPresent(who -> who.speaking(language).keepIn(http.getHttpSession()));
        }
    }

    public boolean is(Role role) {
        return account.is(role);
    }
}
