package srh.ui.runtime.internal;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import srh.ui.runtime.Look;

/** Puts what bundles contribute into the head of each page. */
@Component(service = Looks.class)
public final class Looks {

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final List<Look> looks = new CopyOnWriteArrayList<>();

    /** Called last, so that these style sheets come after Vaadin's. The scripts come before Vaadin's: what they draw may be shown at once. */
    void dress(Document page, Locale language) {
        Element html = page.getElementsByTag("html").first();
        html.attr("lang", language.toLanguageTag());
        Element head = page.head();
        Element vaadins = head.selectFirst("script");
        for (Look look : looks) {
            look.htmlAttributes().forEach(html::attr);
            look.fonts().forEach(font -> head.appendElement("link").attr("rel", "preload").attr("as", "font").attr("type", "font/woff2").attr("crossorigin", "").attr("href", font));
            look.stylesheets().forEach(sheet -> head.appendElement("link").attr("rel", "stylesheet").attr("href", sheet));
            look.scripts().forEach(script -> {
                Element module = head.appendElement("script").attr("type", "module").attr("src", script);
                if (vaadins != null) {
                    vaadins.before(module);
                }
            });
            if (!look.icon().isEmpty()) {
                head.appendElement("link").attr("rel", "icon").attr("href", look.icon());
            }
            if (!look.title(language).isEmpty()) {
                page.title(look.title(language));
            }
        }
    }
}
