package srh.worksheet.fhir.internal;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import srh.worksheet.fhir.Reason;

/** A document while it is built up from its file, the same from JSON and YAML. It never goes deeper than it may. */
final class Document {
    static final int MOST_BYTES = 10_000_000;
    static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 100;

    private final Faults faults;
    private final Deque<Node> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private @Nullable Node root;
    private @Nullable String name;
    private Node.Spot nameSpot = Node.Spot.NOWHERE;

    private Document(Faults faults) {
        this.faults = faults;
    }

    /** Reads a file, as JSON where its name ends so and else as YAML; the type is what it should hold. */
    static Node.Fields read(String file, byte[] bytes, String type, Faults faults) {
        if (bytes.length > MOST_BYTES) {
            throw faults.stop(Node.Spot.NOWHERE, "", Reason.TOO_BIG, String.valueOf(MOST_BYTES / 1_000_000));
        }
        Document document = new Document(faults);
        String text = text(bytes, faults);
        if (file.endsWith(".json")) {
            new Json(document, faults).read(text);
        } else {
            new Yaml(document, faults).read(text);
        }
        if (document.root instanceof Node.Fields fields) {
            return fields;
        }
        throw faults.stop(new Node.Spot(1, 1), "", Reason.NO_QUESTIONNAIRE, type);
    }

    private static String text(byte[] bytes, Faults faults) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw faults.stop(Node.Spot.NOWHERE, "", Reason.NOT_UTF8);
        }
    }

    void name(String next, Node.Spot spot) {
        Node.Fields fields = (Node.Fields) open.peek();
        if (fields.has(next)) {
            throw faults.stop(spot, pointer(), Reason.SAME_ELEMENT, next);
        }
        name = next;
        nameSpot = spot;
    }

    void begin(Node container) {
        if (awaitsName()) {
            throw faults.stop(container.spot(), pointer(), Reason.SYNTAX, "");
        }
        add(container);
        open.push(container);
        names.push(name == null ? "" : name);
        name = null;
        if (open.size() > DEEPEST) {
            throw faults.stop(container.spot(), "", Reason.TOO_NESTED, String.valueOf(DEEPEST));
        }
    }

    void end() {
        open.pop();
        names.pop();
    }

    void number(Node.Spot spot, String written) {
        BigDecimal number = new BigDecimal(written);
        if (written.length() > LONGEST_NUMBER || Math.abs(number.scale()) > LONGEST_NUMBER) {
            throw faults.stop(spot, pointer(), Reason.LONG_NUMBER);
        }
        add(new Node.Number(spot, number));
    }

    void add(Node node) {
        switch (open.peek()) {
            case Node.Fields fields -> {
                fields.all().put(name, node);
                fields.names().put(name, nameSpot);
            }
            case Node.List list -> list.add(node);
            case null -> root = node;
            default -> throw new IllegalStateException("only lists and objects hold others");
        }
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        new ArrayList<>(names).reversed().stream().filter(each -> !each.isEmpty()).forEach(each -> pointer.append('/').append(each));
        return pointer.toString();
    }

    boolean awaitsName() {
        return open.peek() instanceof Node.Fields && name == null;
    }

    void named() {
        name = null;
    }
}
