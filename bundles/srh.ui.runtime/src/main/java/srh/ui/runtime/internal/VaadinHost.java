package srh.ui.runtime.internal;

import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.InitParameters;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import com.vaadin.flow.server.startup.VaadinInitializerException;
import com.vaadin.flow.server.startup.WebComponentConfigurationRegistryInitializer;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletMultipart;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import srh.ui.runtime.Messages;

/** Vaadin's servlet on the whiteboard. What a servlet container would find by scanning classes is named here. */
@Component(service = Servlet.class, scope = ServiceScope.PROTOTYPE, configurationPid = Settings.PID, property = {
    "servlet.init.productionMode=true",
    "servlet.init.pushServletMapping=/",
    "servlet.init.org.atmosphere.websocket.bufferSize=1024"})
@HttpWhiteboardServletPattern("/*")
@HttpWhiteboardServletName("vaadin")
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardServletMultipart(enabled = true)
public final class VaadinHost extends VaadinServlet {

    private static final long serialVersionUID = 1;
    private static final ClassLoader OWN = VaadinHost.class.getClassLoader();

    /**
     * For how long a browser holds messages back: those that come while files of an earlier one are still being fetched, and those before
     * which one is missing. After that its client drops the message that waits for its files, and the page never shows what it held; so
     * this is long enough for a slow network. By itself it would be 5 seconds.
     */
    private static final int MESSAGES_WAIT_MILLIS = 20_000;

    private final transient LiveViews views;
    private final transient Messages messages;
    private final transient Looks looks;
    private final transient Settings settings;
    private final transient Guard guard;

    /** The guard is asked for so that there is never a page without it. */
    @Activate
    public VaadinHost(Settings settings, @Reference Guard guard, @Reference LiveViews views, @Reference Messages messages, @Reference Looks looks) {
        this.settings = settings;
        this.guard = guard;
        this.views = views;
        this.messages = messages;
        this.looks = looks;
    }

    @Override
    public void init(ServletConfig whiteboard) throws ServletException {
        Peers peers = new Peers(Networks.parse(settings.proxies()), settings.tls());
        Map<String, String> parameters = Map.of(InitParameters.SERVLET_PARAMETER_HEARTBEAT_INTERVAL, Integer.toString(settings.heartbeat_seconds()),
                InitParameters.SERVLET_PARAMETER_MAX_MESSAGE_SUSPEND_TIMEOUT, Integer.toString(MESSAGES_WAIT_MILLIS));
        ServletConfig config = HostContext.config(whiteboard, parameters, new Origins(settings.origins(), peers));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(OWN);
        try {
            VaadinServletContext context = prepare(config.getServletContext());
            super.init(config);
            views.serve(context);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static VaadinServletContext prepare(ServletContext context) throws ServletException {
        new LookupServletContainerInitializer().process(Set.of(LookupInitializer.class), context);
        VaadinServletContext vaadin = new VaadinServletContext(context);
        try {
            new RouteRegistryInitializer().initialize(Set.of(), vaadin);
            new ErrorNavigationTargetInitializer().initialize(Set.of(NotFoundPage.class, DeniedPage.class, FailedPage.class), vaadin);
            new VaadinAppShellInitializer().initialize(Set.of(Shell.class), vaadin);
            new WebComponentConfigurationRegistryInitializer().initialize(Set.of(), vaadin);
        } catch (VaadinInitializerException e) {
            throw new ServletException("Vaadin could not be prepared", e);
        }
        return vaadin;
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        HostService service = new HostService(this, configuration, views, messages, looks,
                new OpenPages(Math.max(1, settings.session_pages()), System::nanoTime), guard.frame(), guard.paths());
        service.init();
        return service;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(OWN);
        try {
            super.service(new HttpServletRequestWrapper(request) {
                @Override
                public ServletContext getServletContext() {
                    return VaadinHost.this.getServletContext();
                }
            }, response);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Override
    public void destroy() {
        views.stop();
        super.destroy();
    }
}
