package srh.testkit.uidl;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a page tells the server, in the protocol's words. */
final class Invocation {

    static final JsonMapper JSON = JsonMapper.shared();

    private static final int PROPERTIES = 1;

    private Invocation() {}

    static ObjectNode event(int node, String type, Object data) {
        ObjectNode event = JSON.createObjectNode().put("type", "event").put("node", node).put("event", type);
        event.set("data", JSON.valueToTree(data));
        return event;
    }

    static ObjectNode property(int node, String name, Object value) {
        ObjectNode sync = JSON.createObjectNode()
                .put("type", "mSync")
                .put("node", node)
                .put("feature", PROPERTIES)
                .put("property", name);
        sync.set("value", JSON.<JsonNode>valueToTree(value));
        return sync;
    }

    static ObjectNode call(int node, String method, Object... arguments) {
        ObjectNode call = JSON.createObjectNode()
                .put("type", "publishedEventHandler")
                .put("node", node)
                .put("templateEventMethodName", method);
        ArrayNode values = call.putArray("templateEventMethodArgs");
        for (Object argument : arguments) values.add(JSON.<JsonNode>valueToTree(argument));
        return call;
    }
}
