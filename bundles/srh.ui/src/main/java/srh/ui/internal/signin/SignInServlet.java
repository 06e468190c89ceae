package srh.ui.internal.signin;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.dossier.Logins;
import srh.dossier.spi.Store.StoreUnavailable;
import srh.ui.internal.Theme;
import srh.ui.internal.signin.SignInPage.Situation;
import srh.ui.runtime.Browser;
import srh.ui.runtime.Messages;
import srh.ui.session.SignedIn;

/** Signing in, without a session before it succeeds. That no other site's page posts here is the runtime's guard's work. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(SignInOfTheHouse.PATH)
public final class SignInServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SignInServlet.class);
    private static final int TOO_MANY_REQUESTS = 429;

    private final transient Logins logins;
    private final transient Messages messages;
    private final transient SignInPage page;

    @Activate
    public SignInServlet(@Reference Logins logins, @Reference Messages messages, @Reference Theme theme) {
        this.logins = logins;
        this.messages = messages;
        this.page = new SignInPage(messages, theme);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = LocalPath.of(request.getParameter("to"));
        if (SignedIn.in(request.getSession(false)).flatMap(who -> logins.current(who.caller())).isPresent()) {
            go(response, to);
        } else {
            show(response, HttpServletResponse.SC_OK, new Situation(language(request), to, "", Optional.empty()));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String name = Objects.requireNonNullElse(request.getParameter("name"), "").strip();
        char[] password = Objects.requireNonNullElse(request.getParameter("password"), "").toCharArray();
        Locale language = language(request);
        String to = LocalPath.of(request.getParameter("to"));
        try {
            switch (logins.signIn(name, password, Browser.address(request))) {
                case Logins.SignIn.Ok ok -> {
                    new SignedIn(ok.caller(), ok.account().language()).begin(request);
                    go(response, to);
                }
                case Logins.SignIn.Wrong wrong -> show(response, HttpServletResponse.SC_OK, new Situation(language, to, name,
                        Optional.of(messages.text(language, "ui.signin.wrong"))));
                case Logins.SignIn.Later later -> {
                    response.setHeader("Retry-After", Long.toString(Math.max(1, later.retryAfter().toSeconds())));
                    show(response, TOO_MANY_REQUESTS, new Situation(language, to, name,
                            Optional.of(messages.text(language, "ui.signin.later", minutes(later.retryAfter())))));
                }
            }
        } catch (StoreUnavailable unavailable) {
            LOG.debug("Somebody could not sign in", unavailable);
            show(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, new Situation(language, to, name,
                    Optional.of(messages.text(language, "ui.signin.unavailable"))));
        }
    }

    private static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }

    private Locale language(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        if (asked != null) {
            return messages.languageFor(Locale.forLanguageTag(asked));
        }
        return Collections.list(request.getLocales()).stream()
                .filter(wish -> request.getHeader("Accept-Language") != null)
                .filter(wish -> messages.languages().stream().anyMatch(l -> l.getLanguage().equals(wish.getLanguage())))
                .findFirst().map(messages::languageFor).orElseGet(() -> messages.languages().getFirst());
    }

    private static void go(HttpServletResponse response, String to) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", to);
    }

    private void show(HttpServletResponse response, int status, Situation now) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Content-Language", now.language().toLanguageTag());
        response.getWriter().write(page.write(now));
    }
}
