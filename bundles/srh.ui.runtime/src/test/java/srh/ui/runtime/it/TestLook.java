package srh.ui.runtime.it;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import srh.ui.runtime.Look;

/** A look of one style sheet. */
final class TestLook implements Look {

    @Override
    public List<String> stylesheets() {
        return List.of("/look/test.css");
    }

    @Override
    public String icon() {
        return "data:,";
    }

    @Override
    public String title(Locale language) {
        return "title in " + language.getLanguage();
    }

    @Override
    public Map<String, String> htmlAttributes() {
        return Map.of("data-theme", "light");
    }
}
