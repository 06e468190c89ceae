package srh.ui.runtime.internal;

import com.vaadin.flow.server.Version;
import com.vaadin.flow.shared.ApplicationConstants;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The scripts that every page of Vaadin's runs. Each is named by the one before it, so that a browser would fetch them one after the
 * other; they are named in the page too, and fetched together.
 */
final class ClientScripts {

    private static final String FOLDER = "/VAADIN/build/";
    /** How Vaadin's page names them: from where it stands itself. */
    private static final String FROM_HERE = "." + FOLDER;
    /** What a page begins with; the rest of each name tells what is in the file. */
    private static final List<String> NAMES = List.of("FlowBootstrap-*.js", "generated-flow-imports-*.js", "FlowClient-*.js");
    /** What changes reach a page with. Vaadin would fetch it once the page runs, and then wait for it; here it has run before Vaadin's client does. */
    private static final String PUSH = "/" + ApplicationConstants.VAADIN_PUSH_JS + "?v=" + Version.getBuildHash();

    private final List<String> modules;

    private ClientScripts(List<String> modules) {
        this.modules = modules;
    }

    /** Those of the frontend bundle that came with this bundle. */
    static ClientScripts ofThisBundle() {
        Bundle bundle = Objects.requireNonNull(FrameworkUtil.getBundle(ClientScripts.class));
        return new ClientScripts(NAMES.stream().flatMap(name -> found(bundle, name))
                .map(file -> FOLDER + file.getPath().substring(file.getPath().lastIndexOf('/') + 1)).toList());
    }

    private static Stream<URL> found(Bundle bundle, String name) {
        Enumeration<URL> files = bundle.findEntries("META-INF/VAADIN/webapp" + FOLDER, name, false);
        return files == null ? Stream.empty() : Collections.list(files).stream();
    }

    /**
     * A page in another system's page stands below the address of its launch. Its scripts don't: a browser that has fetched them for one
     * launch, or for the product itself, has them for all.
     */
    void nameIn(Document page) {
        for (String where : List.of("src", "href")) {
            page.select("[" + where + "^=" + FROM_HERE + "]").forEach(named -> named.attr(where, named.attr(where).substring(1)));
        }
        page.head().selectFirst("base").after(new Element("script").attr("defer", "").attr("src", PUSH));
        // Without crossorigin a browser would fetch it twice: modules are asked for so.
        modules.forEach(module -> page.head().appendElement("link").attr("rel", "modulepreload").attr("crossorigin", "").attr("href", module));
    }
}
