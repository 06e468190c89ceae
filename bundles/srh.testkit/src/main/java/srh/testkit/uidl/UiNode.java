package srh.testkit.uidl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One element or text of a page, as the server has described it. */
final class UiNode {

    final int id;
    final Map<String, JsonNode> properties = new HashMap<>();
    final Map<String, JsonNode> attributes = new HashMap<>();
    final Set<String> listeners = new HashSet<>();
    final List<String> classes = new ArrayList<>();
    final List<Integer> children = new ArrayList<>();

    @Nullable String text;

    UiNode(int id) {
        this.id = id;
    }

    boolean isCalled(String name) {
        JsonNode called = attributes.getOrDefault("id", properties.get("id"));
        return called != null && name.equals(called.asString());
    }
}
