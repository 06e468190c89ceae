package srh.ui.runtime.it;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import srh.ui.runtime.SignIn;
import srh.ui.runtime.Visitor;

/** A sign-in that believes everybody: who posts an account is signed in, with a language behind a slash ({@code jo/en}). */
final class TestSignIn extends HttpServlet implements SignIn {

    private static final long serialVersionUID = 1;
    private static final String ACCOUNT = "account";

    @Override
    public Optional<Visitor> visitor(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof String account)) {
            return Optional.empty();
        }
        String[] parts = account.split("/");
        return Optional.of(new Visitor(parts[0], parts.length > 1 ? Locale.of(parts[1]) : null));
    }

    @Override
    public String signInPath() {
        return "/signin";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().print("<!DOCTYPE html><html lang=\"nl\"><title>in</title><link rel=\"icon\" href=\"data:,\"><form method=\"post\" action=\"/signin\">"
                + "<input id=\"account\" name=\"account\"><button id=\"go\">in</button></form></html>");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        if ("/out".equals(request.getPathInfo())) {
            request.getSession().invalidate();
            return;
        }
        request.getSession().setAttribute(ACCOUNT, request.getParameter(ACCOUNT));
        request.changeSessionId();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/");
    }
}
