package srh.testkit.rules;

import java.util.Map;
import java.util.Set;

/** Which bundle may see which: the drawing of the house, read from left to right. */
final class Arrows {

    private static final Map<String, Set<String>> SEES = Map.ofEntries(
            Map.entry("srh.model", Set.of()),
            Map.entry("srh.worksheet", Set.of("srh.model")),
            Map.entry("srh.worksheet.fhir", Set.of("srh.model", "srh.worksheet")),
            Map.entry("srh.worksheet.fhirpath", Set.of("srh.worksheet")),
            Map.entry("srh.print", Set.of()),
            Map.entry("srh.worksheet.print", Set.of("srh.model", "srh.worksheet", "srh.print")),
            Map.entry("srh.access", Set.of("srh.model")),
            Map.entry("srh.dossier", Set.of("srh.model", "srh.worksheet", "srh.access", "srh.features")),
            Map.entry("srh.migrations", Set.of()),
            Map.entry("srh.store", Set.of("srh.model", "srh.worksheet", "srh.access", "srh.dossier", "srh.migrations")),
            Map.entry("srh.features", Set.of()),
            Map.entry("srh.ui.runtime", Set.of()),
            Map.entry("srh.ui", Set.of("srh.model", "srh.worksheet", "srh.access", "srh.dossier", "srh.features", "srh.print",
                    "srh.worksheet.print", "srh.ui.runtime")),
            Map.entry("srh.embed", Set.of("srh.model", "srh.worksheet", "srh.access", "srh.dossier", "srh.ui", "srh.ui.runtime")),
            Map.entry("srh.demo", Set.of("srh.model", "srh.worksheet", "srh.access", "srh.dossier")));

    private static final Set<String> TOOL_SEES = Set.of("srh.model", "srh.worksheet", "srh.ui", "srh.ui.runtime");

    private Arrows() {}

    static boolean allow(String from, String to) {
        if (from.equals(to)) return true;
        return isTool(from) ? TOOL_SEES.contains(to) : SEES.getOrDefault(from, Set.of()).contains(to);
    }

    static boolean mayDraw(String bundle) {
        return isTool(bundle) || Set.of("srh.ui", "srh.ui.runtime", "srh.embed").contains(bundle);
    }

    private static boolean isTool(String bundle) {
        return bundle.startsWith("srh.tool.");
    }
}
