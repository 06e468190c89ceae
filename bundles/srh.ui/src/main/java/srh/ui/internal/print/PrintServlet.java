package srh.ui.internal.print;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.dossier.Logins;
import srh.dossier.spi.Store.StoreUnavailable;
import srh.print.Document;
import srh.print.Printed;
import srh.print.Printer;
import srh.ui.internal.BrowserZone;
import srh.ui.runtime.Messages;
import srh.ui.session.SignedIn;
import srh.worksheet.print.Texts;

/**
 * Worksheets as PDF: {@code /print/worksheet/<entry>.pdf} as it was filled in, {@code /print/blank/<worksheet>.pdf} to be
 * filled in with a pen. {@code moment} says as of when, {@code zone} in which time zone times are said.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/print/*")
public final class PrintServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PrintServlet.class);
    private static final String SOON = "5";

    private final transient Logins logins;
    private final transient Printouts printouts;
    private final transient Printer printer;
    private final transient Messages messages;

    @Activate
    public PrintServlet(@Reference Logins logins, @Reference Printouts printouts, @Reference Printer printer, @Reference Messages messages) {
        this.logins = logins;
        this.printouts = printouts;
        this.printer = printer;
        this.messages = messages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SignedIn> who = SignedIn.in(request.getSession(false));
        Locale language = messages.languageFor(who.map(SignedIn::language).orElseGet(request::getLocale));
        try {
            Optional<Printout> asked = Printout.asked(request.getPathInfo(), request.getParameter("moment"));
            if (who.isEmpty() || asked.isEmpty() || logins.current(who.get().caller()).isEmpty()) {
                say(response, HttpServletResponse.SC_NOT_FOUND, language, "ui.print.absent");
                return;
            }
            ZoneId zone = BrowserZone.named(request.getParameter("zone"));
            Optional<Document> document = printouts.document(who.get().caller(), asked.get(),
                    new Texts(language, zone, (key, values) -> messages.text(language, key, values)));
            if (document.isPresent()) {
                send(response, document.get(), asked.get().fileName(zone), language);
            } else {
                say(response, HttpServletResponse.SC_NOT_FOUND, language, "ui.print.absent");
            }
        } catch (StoreUnavailable unavailable) {
            LOG.debug("Somebody could not print", unavailable);
            say(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, language, "ui.print.unavailable");
        } catch (RuntimeException broken) {
            LOG.error("A worksheet could not be printed: {}", request.getPathInfo(), broken);
            say(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, language, "ui.print.unavailable");
        }
    }

    private void send(HttpServletResponse response, Document document, String fileName, Locale language) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + fileName + "\"");
        response.setHeader("Content-Language", language.toLanguageTag());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        switch (printer.pdf(document, response.getOutputStream())) {
            case Printed.Ok ok -> { }
            case Printed.Busy busy -> {
                response.setHeader("Retry-After", SOON);
                say(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, language, "ui.print.busy");
            }
            case Printed.TooLong tooLong -> say(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, language, "ui.print.long");
        }
    }

    private void say(HttpServletResponse response, int status, Locale language, String key) throws IOException {
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType("text/plain; charset=UTF-8");
        response.setHeader("Content-Disposition", "inline");
        response.setHeader("Content-Language", language.toLanguageTag());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(messages.text(language, key).getBytes(StandardCharsets.UTF_8));
    }
}
