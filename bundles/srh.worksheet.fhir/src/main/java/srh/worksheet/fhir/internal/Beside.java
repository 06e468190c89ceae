package srh.worksheet.fhir.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Wording;
import srh.worksheet.fhir.Reason;

/**
 * What stands inside an item and belongs to its own words: FHIR writes a hint as an item inside its question.
 *
 * @param help the hint for whoever asks for it, or null
 * @param prompt how an answer is written down, or null
 * @param others all that is really inside
 */
record Beside(@Nullable Wording help, @Nullable Wording prompt, List<Node.Fields> others) {
    static Beside of(Node.Fields around, ItemReader reader, Faults faults) {
        Wording help = null;
        Wording prompt = null;
        boolean group = "group".equals(around.text("type"));
        List<Node.Fields> others = new ArrayList<>();
        for (Node.Fields each : around.each("item")) {
            Optional<String> control = "display".equals(each.text("type")) ? controlOf(each) : Optional.empty();
            boolean isPrompt = control.isPresent() && control.get().equals("prompt") && !group;
            if (!Controls.isHelp(control) && !isPrompt) {
                others.add(each);
                continue;
            }
            Wording words = reader.hint(each);
            if ((isPrompt ? prompt : help) != null) {
                faults.add(each.spot(), String.valueOf(each.text("linkId")), Reason.HELP_TWICE);
            } else if (isPrompt) {
                prompt = words;
            } else {
                help = words;
            }
        }
        return new Beside(help, prompt, others);
    }

    private static Optional<String> controlOf(Node.Fields item) {
        return Controls.of(item, "", new Faults(""));
    }
}
