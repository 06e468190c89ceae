package srh.tool.profile.internal;

import org.osgi.service.component.annotations.Component;

/** Serves the style sheet of the strengths profile. */
@Component(service = ProfileFiles.class, property = {
        "osgi.http.whiteboard.resource.pattern=/srh/profile/*", "osgi.http.whiteboard.resource.prefix=/SRH-INF/web"})
public final class ProfileFiles {
}
