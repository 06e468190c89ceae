package srh.ui.runtime.internal;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.server.DependencyFilter;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.ApplicationConstants;
import com.vaadin.flow.shared.ui.Dependency;
import java.util.stream.Stream;

/** Makes views the way their bundles say, instead of by reflection. */
final class HostInstantiator extends DefaultInstantiator {

    private static final long serialVersionUID = 1;
    private static final String IN_CONTEXT = ApplicationConstants.CONTEXT_PROTOCOL_PREFIX;

    private final transient LiveViews views;
    private final Translations translations;
    private final transient OpenPaths paths;

    HostInstantiator(VaadinService service, LiveViews views, Translations translations, OpenPaths paths) {
        super(service);
        this.views = views;
        this.translations = translations;
        this.paths = paths;
    }

    /**
     * Scripts and style sheets of components are fetched where a browser may keep them for ever, if there is such a place. That is the same
     * for pages that stand in other systems' pages, and it is how a {@code Look} names the file.
     */
    @Override
    public Stream<DependencyFilter> getDependencyFilters(Stream<DependencyFilter> others) {
        return Stream.concat(super.getDependencyFilters(others), Stream.of((dependencies, context) -> dependencies.stream().map(this::now).toList()));
    }

    private Dependency now(Dependency named) {
        String url = named.getUrl();
        return url == null || !url.startsWith(IN_CONTEXT) ? named
                : paths.now("/" + url.substring(IN_CONTEXT.length()))
                        .map(lasting -> new Dependency(named.getType(), lasting, named.getLoadMode(), named.getId())).orElse(named);
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.empty();
    }

    @Override
    public I18NProvider getI18NProvider() {
        return translations;
    }

    @Override
    public <T extends HasElement> T createRouteTarget(Class<T> type, NavigationEvent event) {
        return views.maker(type).map(make -> type.cast(make.get())).orElseGet(() -> super.createRouteTarget(type, event));
    }
}
