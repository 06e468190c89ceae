package srh.embed.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.dossier.Answer;
import srh.dossier.Entries;
import srh.dossier.Launches;
import srh.dossier.Launches.Launched;
import srh.dossier.Sheet;
import srh.dossier.spi.Store.StoreUnavailable;
import srh.model.EntryId;
import srh.ui.runtime.Browser;
import srh.ui.runtime.Framed;
import srh.ui.session.SignedIn;

/**
 * Where another system's page posts a launch to. Whoever it lets in goes on to the worksheet, with a session that is new.
 * Everybody else gets the same answer, for which the runtime has the words.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(Framed.LAUNCH)
public final class LaunchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(LaunchServlet.class);
    private static final int LONGEST_FORM = Token.LONGEST + 1_024;

    private final transient Hosts hosts;
    private final transient Launches launches;
    private final transient Entries entries;
    private final transient Clock clock = Clock.systemUTC();

    @Activate
    public LaunchServlet(@Reference Hosts hosts, @Reference Launches launches, @Reference Entries entries) {
        this.hosts = hosts;
        this.launches = launches;
        this.entries = entries;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Optional<Framed> framed = Framed.of(request);
        if (framed.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Optional<String> page = launched(framed.get(), request);
            response.setStatus(page.isPresent() ? HttpServletResponse.SC_SEE_OTHER : HttpServletResponse.SC_UNAUTHORIZED);
            page.ifPresent(address -> response.setHeader("Location", framed.get().base() + address));
        } catch (StoreUnavailable unavailable) {
            LOG.debug("A launch can't be looked at now", unavailable);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** The address of the worksheet for who was sent; nothing, and a line in the trail, for who was turned away. */
    private Optional<String> launched(Framed framed, HttpServletRequest request) {
        Optional<Host> host = hosts.host(framed.host());
        Token token;
        try {
            token = token(host, request);
        } catch (Token.Refused refused) {
            LOG.info("A launch for '{}' was turned away: {}", framed.host(), refused.getMessage());
            launches.turnedAway(host.map(Host::name).orElse(null), Browser.address(request));
            return Optional.empty();
        }
        Launched launched = launches.launch(new Launches.Launch(framed.host(), token.id(), token.until(), token.user(), token.person(),
                token.worksheet(), Browser.address(request)));
        return switch (launched) {
            case Launched.Ok ok -> address(ok, token).map(address -> {
                new SignedIn(ok.caller(), ok.account().language()).begin(request);
                return address;
            });
            case Launched.Denied denied -> {
                LOG.info("A launch for '{}' was turned away at the door: it was used before, or the account may not", framed.host());
                yield Optional.empty();
            }
        };
    }

    private Token token(Optional<Host> host, HttpServletRequest request) throws Token.Refused {
        if (host.isEmpty()) {
            throw new Token.Refused("there is no such system");
        }
        String origin = request.getHeader("Origin");
        if (origin == null || !host.get().origins().contains(origin)) {
            throw new Token.Refused("it comes from a page of " + String.valueOf(origin).replaceAll("[^\\x21-\\x7E]", "?"));
        }
        if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LONGEST_FORM || request.getQueryString() != null) {
            throw new Token.Refused("it is too long, or part of it stands in the address");
        }
        String[] tokens = request.getParameterValues("token");
        Token token = Token.check(tokens == null || tokens.length != 1 ? null : tokens[0], host.get(), clock.instant());
        if (!token.worksheet().value().equals(request.getParameter("worksheet"))) {
            throw new Token.Refused("the page shows another worksheet");
        }
        return token;
    }

    private Optional<String> address(Launched.Ok ok, Token token) {
        if (!ok.form()) {
            return Optional.of("/person/" + ok.person() + "/" + token.worksheet());
        }
        return ok.entry().or(() -> begun(ok, token)).map(entry -> "/worksheet/" + entry);
    }

    private Optional<EntryId> begun(Launched.Ok ok, Token token) {
        EntryId fresh = EntryId.random();
        return entries.begin(ok.caller(), fresh, ok.person(), token.worksheet()) instanceof Answer.Ok<Sheet> ? Optional.of(fresh) : Optional.empty();
    }
}
