package srh.ui.runtime.internal;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import srh.ui.runtime.Messages;
import srh.ui.runtime.Visitor;

/** The language of a request: the visitor's own, else the first the browser wishes for and we speak. */
final class Languages {

    private static final String LANGUAGE = "srh.ui.runtime.language";

    private final Messages messages;

    Languages(Messages messages) {
        this.messages = messages;
    }

    /** Finds the language and notes it on the request. */
    Locale of(HttpServletRequest request, @Nullable Visitor visitor) {
        Locale language = visitor != null && visitor.language() != null ? messages.languageFor(visitor.language()) : wished(request);
        request.setAttribute(LANGUAGE, language);
        return language;
    }

    private Locale wished(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") != null) {
            for (Locale wish : Collections.list(request.getLocales())) {
                if (messages.languages().stream().anyMatch(spoken -> spoken.getLanguage().equals(wish.getLanguage()))) {
                    return messages.languageFor(wish);
                }
            }
        }
        return messages.languages().get(0);
    }

    /** The language noted on a request. */
    static @Nullable Locale noted(@Nullable ServletRequest request) {
        return request != null && request.getAttribute(LANGUAGE) instanceof Locale language ? language : null;
    }
}
