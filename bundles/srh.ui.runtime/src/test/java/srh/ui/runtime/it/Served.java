package srh.ui.runtime.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import srh.testkit.felix.Felix;

/** Runs a test in a Felix that serves pages: HTTP with WebSockets, and this bundle. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Felix(
        bundles = {
            "srh:srh.lib.slf4j",
            "org.osgi:org.osgi.service.servlet",
            "org.apache.felix:org.apache.felix.http.servlet-api",
            "org.apache.felix:org.apache.felix.http.wrappers",
            "commons-io:commons-io",
            "commons-fileupload:commons-fileupload",
            "jakarta.websocket:jakarta.websocket-client-api",
            "jakarta.websocket:jakarta.websocket-api",
            "org.eclipse.jetty:jetty-alpn-client",
            "org.eclipse.jetty:jetty-client",
            "org.eclipse.jetty.ee10.websocket:jetty-ee10-websocket-servlet",
            "org.apache.felix:org.apache.felix.http.jetty12:jar:with-jakarta-websockets:1.1.8",
            "srh:srh.ui.runtime"
        },
        properties = {
            "org.osgi.service.http.port=${port}",
            "org.apache.felix.http.host=127.0.0.1",
            "org.apache.felix.jakarta.websocket.enable=true",
            "org.apache.felix.http.jetty.sendServerHeader=false",
            "org.apache.felix.http.jetty.errorPageCustomHeaders=" + Served.ERROR_HEADERS
        })
@interface Served {

    /** As in features/core.json. */
    String ERROR_HEADERS = "X-Content-Type-Options=nosniff##Content-Security-Policy=default-src 'none'; frame-ancestors 'none'";
}
