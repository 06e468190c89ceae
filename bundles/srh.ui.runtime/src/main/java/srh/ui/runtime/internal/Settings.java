package srh.ui.runtime.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The configuration {@code srh.ui.runtime}. */
@ObjectClassDefinition
public @interface Settings {

    String PID = "srh.ui.runtime";

    @AttributeDefinition(description = "Further origins whose pages may post here, apart from the own one; split by commas.")
    String origins() default "";

    @AttributeDefinition(description = "Addresses or networks (10.0.0.0/8) of reverse proxies whose X-Forwarded headers are believed; split by commas.")
    String proxies() default "";

    @AttributeDefinition(description = "True when browsers come over TLS only: cookies are then Secure and named with __Host-.")
    boolean tls() default false;

    @AttributeDefinition(description = "Most sessions at once, of everybody together.")
    int sessions_total() default 1500;

    @AttributeDefinition(description = "Most sessions at once of one account.")
    int sessions_account() default 20;

    @AttributeDefinition(description = "Most pages open at once in one session; one more closes the page that was silent longest.")
    int session_pages() default 30;

    @AttributeDefinition(description = "Most requests a minute to the sign-in page from one address.")
    int strangers_minute() default 300;

    @AttributeDefinition(description = "Minutes without a sign of the person after which a session ends.")
    double idle_minutes() default 30;

    @AttributeDefinition(description = "Seconds between two signs of life of an open page.")
    int heartbeat_seconds() default 120;
}
