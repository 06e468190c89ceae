package srh.ui.runtime.internal;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterPattern;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.ui.runtime.Browser;
import srh.ui.runtime.Framed;
import srh.ui.runtime.Frames;
import srh.ui.runtime.Messages;
import srh.ui.runtime.SignIn;
import srh.ui.runtime.Visitor;

/** The door of the web: every request passes here first. It sends strangers to sign in, keeps sessions within their caps and sets the headers. */
@Component(service = {Guard.class, Filter.class, HttpSessionListener.class}, configurationPid = Settings.PID, property = "service.ranking:Integer=10000")
@HttpWhiteboardFilterPattern("/*")
@HttpWhiteboardFilterAsyncSupported
@HttpWhiteboardListener
@Designate(ocd = Settings.class)
public final class Guard implements Filter, HttpSessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
    private static final String SLOT = "srh.ui.runtime.slot";
    private static final int SECONDS_A_MINUTE = 60;
    private static final long SWEEP_SECONDS = 15;
    /** Each worksheet in another system's page is one; pages left behind must not keep anybody from the next. */
    private static final int FRAMED_SESSIONS = 50;
    /** The container goes by the wall clock, which may jump; it ends what no slot knows any more, and nothing else. */
    private static final int CONTAINER_PATIENCE_SECONDS = (int) TimeUnit.DAYS.toSeconds(2);

    private final Slots slots;
    private final Strangers strangers;
    private final Peers peers;
    private final Origins origins;
    private final OpenPaths paths;
    private final Refusals refusals;
    private final Languages languages;
    private final Frame frame = new Frame(() -> frames());
    private final int idleSeconds;
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("srh-sessions").factory());

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable SignIn signIn;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Frames frames;

    @Activate
    public Guard(BundleContext context, Settings settings, @Reference Messages messages, @Reference Looks looks) {
        this.idleSeconds = Math.max(1, (int) (settings.idle_minutes() * SECONDS_A_MINUTE));
        this.slots = new Slots(settings.sessions_total(), settings.sessions_account(), TimeUnit.SECONDS.toNanos(idleSeconds), System::nanoTime);
        this.strangers = new Strangers(settings.strangers_minute(), System::nanoTime);
        this.peers = new Peers(Networks.parse(settings.proxies()), settings.tls());
        this.origins = new Origins(settings.origins(), peers);
        this.paths = new OpenPaths(context);
        this.languages = new Languages(messages);
        this.refusals = new Refusals(messages, looks, frame);
        long pause = Math.min(SWEEP_SECONDS, idleSeconds);
        sweeper.scheduleWithFixedDelay(this::sweep, pause, pause, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        sweeper.shutdownNow();
        paths.close();
    }

    private @Nullable Frames frames() {
        return frames;
    }

    Frame frame() {
        return frame;
    }

    OpenPaths paths() {
        return paths;
    }

    private void sweep() {
        try {
            slots.sweep();
        } catch (RuntimeException e) {
            LOG.error("Ending idle sessions failed; it is tried again", e);
        }
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = frame.head(request, (HttpServletResponse) anyResponse);
        Browser.note(request, peers.address(request.getRemoteAddr(), request.getHeader("X-Forwarded-For")));
        Asked asked = Asked.of(request);
        Headers.everywhere(response, peers.secure(request.getRemoteAddr(), request.isSecure(), request.getHeader("X-Forwarded-Proto")));
        boolean launch = Frame.launch(asked);
        if (Frame.strange(request) || !launch && asked.foreign(origins)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<OpenPaths.Keep> open = paths.open(asked.path(), request.getQueryString());
        if (open.isPresent()) {
            if (open.get() == OpenPaths.Keep.SHARED) {
                Headers.shared(response);
            }
            chain.doFilter(request, Headers.kept(response, open.get()));
            return;
        }
        Headers.neverStored(response);
        SignIn door = signIn;
        if (door == null) {
            languages.of(request, null);
            refusals.notReady(request, response);
            return;
        }
        HttpSession session = livingSession(request);
        Optional<Visitor> visitor = door.visitor(request);
        languages.of(request, visitor.orElse(null));
        if (launch) {
            stranger(request, response, chain, session);
            HttpSession begun = request.getSession(false);
            if (begun != null) {
                door.visitor(request).ifPresent(in -> bind(slot(begun), in, Framed.of(request).orElseThrow()));
            }
            if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED && !response.isCommitted()) {
                refusals.over(asked, response);
            }
        } else if (Framed.of(request).isPresent() && (visitor.isEmpty() || asked.below(door.signInPath()))) {
            refusals.over(asked, response);
        } else if (visitor.isEmpty() && asked.below(door.signInPath())) {
            stranger(request, response, chain, session);
        } else if (visitor.isEmpty()) {
            refusals.stranger(asked, door.signInPath(), response);
        } else {
            visitor(visitor.get(), asked, request, response, chain, session);
        }
    }

    private void bind(Slots.Slot slot, Visitor visitor, Framed framed) {
        slots.bindInstead(slot, visitor.account() + " in " + framed.host(), FRAMED_SESSIONS);
    }

    private void stranger(HttpServletRequest request, HttpServletResponse response, FilterChain chain, @Nullable HttpSession session) throws IOException, ServletException {
        if (strangers.admit(Browser.address(request))) {
            withRoom(request, response, chain, session);
        } else {
            refusals.busy(request, response);
        }
    }

    private void visitor(Visitor visitor, Asked asked, HttpServletRequest request, HttpServletResponse response, FilterChain chain, @Nullable HttpSession session)
            throws IOException, ServletException {
        if (session != null) {
            Slots.Slot slot = slot(session);
            Optional<Framed> framed = Framed.of(request);
            if (framed.isPresent()) {
                bind(slot, visitor, framed.get());
            } else if (!slots.bind(slot, visitor.account())) {
                session.invalidate();
                refusals.busy(request, response);
                return;
            }
            if (!asked.byItself()) {
                slots.seen(slot);
            }
        }
        withRoom(request, response, chain, session);
    }

    /** A request without a session may make one: it gets through only while there is room for it. */
    private void withRoom(HttpServletRequest request, HttpServletResponse response, FilterChain chain, @Nullable HttpSession session) throws IOException, ServletException {
        if (session != null) {
            chain.doFilter(request, response);
            Frame.settle(request);
        } else if (slots.reserve()) {
            try {
                chain.doFilter(request, response);
                Frame.settle(request);
            } finally {
                slots.release();
            }
        } else {
            refusals.busy(request, response);
        }
    }

    private @Nullable HttpSession livingSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && slots.idle(slot(session))) {
            session.invalidate();
            return null;
        }
        return session;
    }

    private Slots.Slot slot(HttpSession session) {
        if (session.getAttribute(SLOT) instanceof Slots.Slot slot && slots.holds(slot)) {
            return slot;
        }
        Slots.Slot slot = slots.open(() -> end(session));
        session.setAttribute(SLOT, slot);
        return slot;
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            LOG.debug("The session had ended already", e);
        }
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setMaxInactiveInterval(idleSeconds + CONTAINER_PATIENCE_SECONDS);
        slot(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(SLOT) instanceof Slots.Slot slot) {
            slots.close(slot);
        }
    }
}
