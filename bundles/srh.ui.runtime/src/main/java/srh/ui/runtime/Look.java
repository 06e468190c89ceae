package srh.ui.runtime;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/** What a bundle adds to the page around all views: style sheets, scripts, fonts, icon, title. The files themselves are whiteboard resources of that bundle. */
@ConsumerType
public interface Look {

    /** Addresses of style sheets from the root ({@code /srh/theme.css}), loaded in this order after Vaadin's own theme. */
    List<String> stylesheets();

    /** Addresses of modules that run on every page, whatever it shows, before Vaadin's own. */
    default List<String> scripts() {
        return List.of();
    }

    /** Addresses of fonts ({@code .woff2}) the browser is to fetch at once. */
    default List<String> fonts() {
        return List.of();
    }

    /** Address of the icon in the browser's tab, or empty. */
    default String icon() {
        return "";
    }

    /** The page's title before a view gives its own, or empty. */
    default String title(Locale language) {
        return "";
    }

    /** Attributes of the {@code html} element, such as {@code data-theme}. {@code lang} is the runtime's own. */
    default Map<String, String> htmlAttributes() {
        return Map.of();
    }
}
