package srh.testkit.uidl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The server's picture of a page, kept by applying the changes it sends. */
final class UiTree {

    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;
    private static final int CLASSES = 11;

    private final Map<Integer, UiNode> nodes = new HashMap<>();

    void apply(JsonNode changes) {
        for (JsonNode change : changes) apply(change.get("node").intValue(), change);
    }

    private void apply(int id, JsonNode change) {
        switch (change.get("type").asString()) {
            case "attach" -> nodes.put(id, new UiNode(id));
            case "detach" -> nodes.remove(id);
            case "put" -> put(node(id), feature(change), change.get("key").asString(), change.path("value"));
            case "remove" -> remove(node(id), feature(change), change.get("key").asString());
            case "clear" -> list(node(id), feature(change)).clear();
            case "splice" -> splice(node(id), change);
            case "empty" -> { } // a list or map without entries yet, which begins so here too
            case String other -> throw new PageFault("The server sends an unknown change: " + other);
        }
    }

    private static void put(UiNode node, int feature, String key, JsonNode value) {
        switch (feature) {
            case PROPERTIES -> node.properties.put(key, value);
            case ATTRIBUTES -> node.attributes.put(key, value);
            case LISTENERS -> node.listeners.add(key);
            case TEXT -> node.text = value.asString();
            default -> { } // what a client without a screen has no use for
        }
    }

    private static void remove(UiNode node, int feature, String key) {
        switch (feature) {
            case PROPERTIES -> node.properties.remove(key);
            case ATTRIBUTES -> node.attributes.remove(key);
            case LISTENERS -> node.listeners.remove(key);
            default -> { } // as above
        }
    }

    private void splice(UiNode node, JsonNode change) {
        int index = change.path("index").asInt(0);
        if (feature(change) == CHILDREN) {
            remove(node.children, index, change);
            for (JsonNode child : change.path("addNodes")) node.children.add(index++, child.intValue());
        } else if (feature(change) == CLASSES) {
            remove(node.classes, index, change);
            for (JsonNode name : change.path("add")) node.classes.add(index++, name.asString());
        }
    }

    private static void remove(List<?> list, int index, JsonNode change) {
        list.subList(index, index + change.path("remove").asInt(0)).clear();
    }

    private static List<?> list(UiNode node, int feature) {
        return switch (feature) {
            case CHILDREN -> node.children;
            case CLASSES -> node.classes;
            default -> new ArrayList<>();
        };
    }

    private static int feature(JsonNode change) {
        return change.get("feat").intValue();
    }

    private UiNode node(int id) {
        return nodes.computeIfAbsent(id, UiNode::new);
    }

    Optional<UiNode> called(String name) {
        return nodes.values().stream().filter(node -> node.isCalled(name)).findFirst();
    }

    Optional<UiNode> ofClass(String name) {
        return nodes.values().stream().filter(node -> node.classes.contains(name)).findFirst();
    }

    boolean holds(UiNode node) {
        return nodes.get(node.id) == node;
    }

    /** All text inside, in order. */
    String text(UiNode node) {
        if (node.text != null) return node.text;
        if (node.properties.containsKey("textContent")) return node.properties.get("textContent").asString();
        return node.children.stream().map(this::node).map(this::text).collect(Collectors.joining());
    }
}
