package srh.worksheet.fhir.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import srh.worksheet.fhir.Reason;

/**
 * Builds a document from YAML 1.2, as far as JSON can say the same: {@code no} is a word, nothing is written once and
 * meant twice, and there are no types of one's own.
 */
final class Yaml {
    private static final LoadSettings SETTINGS = LoadSettings.builder().setCodePointLimit(Document.MOST_BYTES).setUseMarks(true).build();
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?");

    private final Document document;
    private final Faults faults;

    Yaml(Document document, Faults faults) {
        this.document = document;
        this.faults = faults;
    }

    void read(String text) {
        int documents = 0;
        try {
            for (Event event : new Parse(SETTINGS).parseString(text)) {
                Node.Spot spot = spot(event.getStartMark());
                if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                    throw faults.stop(spot, "", Reason.ALIAS);
                }
                switch (event.getEventId()) {
                    case MappingStart -> document.begin(new Node.Fields(spot, new LinkedHashMap<>(), new LinkedHashMap<>()));
                    case SequenceStart -> document.begin(new Node.List(spot, new ArrayList<>()));
                    case MappingEnd, SequenceEnd -> {
                        document.end();
                        document.named();
                    }
                    case Scalar -> scalar((ScalarEvent) event, spot);
                    case DocumentStart -> {
                        if (++documents > 1) {
                            throw faults.stop(spot, "", Reason.MORE_DOCUMENTS);
                        }
                    }
                    default -> { }
                }
            }
        } catch (MarkedYamlEngineException e) {
            throw faults.stop(spot(e.getProblemMark()), "", Reason.SYNTAX, e.getProblem());
        } catch (YamlEngineException e) {
            throw faults.stop(Node.Spot.NOWHERE, "", Reason.SYNTAX, String.valueOf(e.getMessage()));
        }
    }

    private void scalar(ScalarEvent event, Node.Spot spot) {
        String value = event.getValue();
        if (event.getTag().isPresent()) {
            throw faults.stop(spot, "", Reason.YAML_TAG, event.getTag().get());
        }
        if (document.awaitsName()) {
            document.name(value, spot);
            return;
        }
        if (event.getScalarStyle() != ScalarStyle.PLAIN) {
            document.add(new Node.Text(spot, value));
        } else if (value.isEmpty() || value.equals("null") || value.equals("~")) {
            document.add(new Node.Nothing(spot));
        } else if (value.equals("true") || value.equals("false")) {
            document.add(new Node.Bool(spot, value.equals("true")));
        } else if (NUMBER.matcher(value).matches()) {
            document.number(spot, value);
        } else {
            document.add(new Node.Text(spot, value));
        }
        document.named();
    }

    private static Node.Spot spot(Optional<Mark> mark) {
        return mark.map(at -> new Node.Spot(at.getLine() + 1, at.getColumn() + 1)).orElse(Node.Spot.NOWHERE);
    }
}
