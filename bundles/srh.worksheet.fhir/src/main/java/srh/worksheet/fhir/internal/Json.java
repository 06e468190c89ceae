package srh.worksheet.fhir.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import srh.worksheet.fhir.Reason;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Builds a document from JSON. */
final class Json {
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(1_000).maxNumberLength(1_000)
                    .maxStringLength(90_000_000).build()).build();

    private final Document document;
    private final Faults faults;

    Json(Document document, Faults faults) {
        this.document = document;
        this.faults = faults;
    }

    void read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                TokenStreamLocation at = parser.currentTokenLocation();
                Node.Spot spot = new Node.Spot(at.getLineNr(), at.getColumnNr());
                if (depth == 0 && token.isStructEnd() || depth < 0) {
                    throw faults.stop(spot, "", Reason.SYNTAX, "");
                }
                switch (token) {
                    case START_OBJECT -> document.begin(new Node.Fields(spot, new LinkedHashMap<>(), new LinkedHashMap<>()));
                    case START_ARRAY -> document.begin(new Node.List(spot, new ArrayList<>()));
                    case END_OBJECT, END_ARRAY -> document.end();
                    case PROPERTY_NAME -> document.name(parser.currentName(), spot);
                    case VALUE_STRING -> document.add(new Node.Text(spot, parser.getString()));
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> document.number(spot, parser.getString());
                    case VALUE_TRUE -> document.add(new Node.Bool(spot, true));
                    case VALUE_FALSE -> document.add(new Node.Bool(spot, false));
                    case VALUE_NULL -> document.add(new Node.Nothing(spot));
                    default -> throw faults.stop(spot, "", Reason.SYNTAX, token.toString());
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 0 && parser.nextToken() != null) {
                    throw faults.stop(spot, "", Reason.MORE_DOCUMENTS);
                }
                if (depth == 0) {
                    return;
                }
            }
        } catch (StreamReadException e) {
            TokenStreamLocation at = e.getLocation();
            throw faults.stop(at == null ? Node.Spot.NOWHERE : new Node.Spot(at.getLineNr(), at.getColumnNr()), "", Reason.SYNTAX,
                    e.getOriginalMessage());
        }
    }
}
