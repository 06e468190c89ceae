package srh.testkit.uidl;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** One person's browser without a screen: cookies, signing in, and any number of open pages. */
public final class UidlClient {

    private static final int SEE_OTHER = 303;
    private static final int FOUND = 302;

    private final Wire wire;

    public UidlClient(URI server) {
        wire = new Wire(server);
    }

    /** Fills in the sign-in form; fails when the server does not let this person in. */
    public UidlClient signIn(String name, String password) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("name", name);
        form.put("password", password);
        return signIn("/login", form);
    }

    public UidlClient signIn(String path, Map<String, String> form) {
        HttpResponse<String> answer = wire.submit(path, form);
        boolean sentOn = answer.statusCode() == SEE_OTHER || answer.statusCode() == FOUND;
        boolean back = answer.headers().firstValue("Location").orElse("").contains(path);
        if (!sentOn || back) throw new PageFault("The server does not sign this person in: " + answer.statusCode() + " " + answer.body());
        return this;
    }

    /** Opens a page by its route, such as {@code people/7}, in a tab of its own. */
    public UidlPage open(String route) {
        return new UidlPage(wire, route);
    }
}
