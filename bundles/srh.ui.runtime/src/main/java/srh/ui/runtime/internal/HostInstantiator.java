package srh.ui.runtime.internal;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.stream.Stream;

/** Makes views the way their bundles say, instead of by reflection. */
final class HostInstantiator extends DefaultInstantiator {

    private static final long serialVersionUID = 1;

    private final transient LiveViews views;
    private final Translations translations;

    HostInstantiator(VaadinService service, LiveViews views, Translations translations) {
        super(service);
        this.views = views;
        this.translations = translations;
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
