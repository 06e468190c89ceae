package srh.embed.internal;

import org.osgi.service.component.annotations.Component;

/** Serves the element for pages of other systems, and the module that speaks with it from within. */
@Component(service = ElementFiles.class, property = {
        "osgi.http.whiteboard.resource.pattern=/srh/embed/*", "osgi.http.whiteboard.resource.prefix=/SRH-INF/web", "srh.ui.runtime.shared=true"})
public final class ElementFiles {
    static final String INSIDE = "/srh/embed/inside.js";
}
