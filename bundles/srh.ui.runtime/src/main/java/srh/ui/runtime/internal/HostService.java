package srh.ui.runtime.internal;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.ComponentMetaData;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.internal.ReflectionCache;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceDestroyListener;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.shared.Registration;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import srh.ui.runtime.Messages;

/** Vaadin's service with our instantiator, texts, error handling and page head. */
final class HostService extends VaadinServletService {

    private static final long serialVersionUID = 1;

    /** Five seconds apart; then a page takes to long polling. By itself the client would try for a minute. */
    private static final String WEBSOCKET_TRIES = "2";

    /** After so many a page is taken to be gone. */
    private static final int MISSED_HEARTBEATS = 3;

    /** Felix wraps values that listen to being bound, and Jetty's handshake sees the wrapper; a plain value goes through both. */
    private static final class Held implements Serializable {
        private static final long serialVersionUID = 1;
        private final transient VaadinSession session;

        Held(VaadinSession session) {
            this.session = session;
        }
    }

    private final transient LiveViews views;
    private final transient Messages messages;
    private final transient Looks looks;
    private final transient OpenPages pages;
    private final transient Frame frame;
    private final transient OpenPaths paths;
    private final transient ClientScripts scripts = ClientScripts.ofThisBundle();

    HostService(VaadinServlet servlet, DeploymentConfiguration configuration, LiveViews views, Messages messages, Looks looks, OpenPages pages, Frame frame,
            OpenPaths paths) {
        super(servlet, configuration);
        this.views = views;
        this.messages = messages;
        this.looks = looks;
        this.pages = pages;
        this.frame = frame;
        this.paths = paths;
    }

    @Override
    public void init() throws ServiceException {
        super.init();
        setSystemMessagesProvider(new Notices(messages));
        addSessionInitListener(event -> {
            event.getSession().setErrorHandler(new Failures(messages));
            views.opened(event.getSession());
        });
        addSessionDestroyListener(event -> views.closed(event.getSession()));
        addUIInitListener(event -> {
            speak(event.getUI());
            pages.opened(event.getUI());
        });
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, VaadinSession session) {
        UI page = UI.getCurrent();
        if (page != null) {
            pages.heard(page);
        }
        super.requestEnd(request, response, session);
    }

    /** Vaadin itself goes by the wall clock; when that is set forward, no page was silent any longer. */
    @Override
    public boolean isUIActive(UI page) {
        return super.isUIActive(page) || !page.isClosing() && pages.heardWithin(page, TimeUnit.SECONDS.toNanos(MISSED_HEARTBEATS * (long) getDeploymentConfiguration().getHeartbeatInterval()));
    }

    @Override
    protected List<RequestHandler> createRequestHandlers() throws ServiceException {
        List<RequestHandler> handlers = super.createRequestHandlers();
        PageBeginning.among(handlers);
        return handlers;
    }

    @Override
    protected Instantiator createInstantiator() {
        return new HostInstantiator(this, views, new Translations(messages), paths);
    }

    private void speak(UI ui) {
        Locale language = language(VaadinRequest.getCurrent());
        ui.setLocale(language);
        ui.getPushConfiguration().setParameter("maxWebsocketErrorRetries", WEBSOCKET_TRIES);
        ReconnectDialogConfiguration connection = ui.getReconnectDialogConfiguration();
        connection.setDialogText(messages.text(language, "runtime.connection.trying"));
        connection.setDialogTextGaveUp(messages.text(language, "runtime.connection.lost"));
        ui.getPage().executeJs("if (window.Vaadin.connectionIndicator) { window.Vaadin.connectionIndicator.onlineText = $0; }",
                messages.text(language, "runtime.connection.back"));
    }

    private Locale language(@Nullable VaadinRequest request) {
        Locale noted = request instanceof VaadinServletRequest servlet ? Languages.noted(servlet.getHttpServletRequest()) : null;
        return noted != null ? noted : messages.languages().get(0);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        super.modifyIndexHtmlResponse(response);
        looks.dress(response.getDocument(), language(response.getVaadinRequest()));
        HttpServletRequest request = response.getVaadinRequest() instanceof VaadinServletRequest servlet ? servlet.getHttpServletRequest() : null;
        frame.dress(response.getDocument(), request);
        scripts.nameIn(response.getDocument());
        String nonce = PageScripts.nonce();
        PageScripts.allow(response.getDocument(), nonce);
        response.getVaadinResponse().setHeader("Content-Security-Policy", Headers.policy(request, nonce));
    }

    private String key() {
        return "srh.ui.runtime.session." + getServiceName();
    }

    @Override
    protected void writeToHttpSession(WrappedSession wrapped, VaadinSession session) {
        super.writeToHttpSession(wrapped, session);
        wrapped.setAttribute(key(), new Held(session));
    }

    @Override
    protected @Nullable VaadinSession readFromHttpSession(WrappedSession wrapped) {
        return wrapped.getAttribute(key()) instanceof Held held ? held.session : null;
    }

    @Override
    protected void removeFromHttpSession(WrappedSession wrapped) {
        super.removeFromHttpSession(wrapped);
        wrapped.removeAttribute(key());
    }

    /**
     * What Vaadin knows of a component asks here to be forgotten when the service ends, and is never taken back: it would hold
     * the component's bundle when that has gone. It is forgotten with everything else below.
     */
    @Override
    public Registration addServiceDestroyListener(ServiceDestroyListener listener) {
        return listener.getClass().getName().startsWith(ComponentMetaData.class.getName()) ? () -> {} : super.addServiceDestroyListener(listener);
    }

    @Override
    public void destroy() {
        super.destroy();
        ReflectionCache.clearAll();
    }
}
