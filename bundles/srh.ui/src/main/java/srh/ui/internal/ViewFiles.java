package srh.ui.internal;

import org.osgi.service.component.annotations.Component;

/** Serves the scripts and style sheets of the components that worksheets are drawn with. */
@Component(service = ViewFiles.class, property = {
        "osgi.http.whiteboard.resource.pattern=/srh/view/*", "osgi.http.whiteboard.resource.prefix=/SRH-INF/web/view"})
public final class ViewFiles {
}
