package srh.worksheet.fhir.internal;

import java.io.StringWriter;
import srh.worksheet.Value;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;

/** JSON that is passed on as it is. */
public final class Raw {
    private Raw() {}

    /** What stands at the parser now, and all that is in it. */
    static String copy(JsonParser parser) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.copyCurrentStructureExact(parser);
        }
        return text.toString();
    }

    /** A value without its name. */
    public static String json(Value value) {
        Node.Fields fields = Node.Fields.made();
        Values.write(fields, "value", value);
        String named = Canonical.json(fields);
        return named.substring(named.indexOf(':') + 1, named.length() - 1);
    }
}
