package srh.worksheet.fhir.internal;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** A document in the one way to write it (FHIR's canonical JSON): names in order, no space, numbers as they were written. */
final class Canonical {
    private Canonical() {}

    static String json(Node.Fields document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, document);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Node node) {
        switch (node) {
            case Node.Fields fields -> {
                json.writeStartObject();
                new TreeMap<>(fields.all()).forEach((name, value) -> {
                    json.writeName(name);
                    write(json, value);
                });
                json.writeEndObject();
            }
            case Node.List list -> {
                json.writeStartArray();
                list.all().forEach(each -> write(json, each));
                json.writeEndArray();
            }
            case Node.Text text -> json.writeString(text.text());
            case Node.Number number -> json.writeNumber(number.number());
            case Node.Bool bool -> json.writeBoolean(bool.yes());
            case Node.Nothing nothing -> json.writeNull();
        }
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
