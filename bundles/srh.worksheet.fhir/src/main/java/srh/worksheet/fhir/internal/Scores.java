package srh.worksheet.fhir.internal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import srh.worksheet.LinkId;
import srh.worksheet.Score;
import srh.worksheet.Wording;
import srh.worksheet.fhir.Reason;

/** The declared score of an item, in an extension of its own: FHIR R4 has none that is no program. */
final class Scores {
    private Scores() {}

    static @Nullable Score read(Node.Fields extension, String linkId, Faults faults) {
        Extensions parts = new Extensions(extension, linkId, faults);
        List<String> known = List.of("method", "of", "missing", "fill", "decimals", "band");
        for (Node.Fields each : extension.each("extension")) {
            if (!known.contains(each.text("url"))) {
                faults.add(each.spot(), linkId, Reason.UNKNOWN_ELEMENT, String.valueOf(each.text("url")), "score", String.join(", ", known));
            }
        }
        try {
            return new Score(code(Score.Method.class, parts.text("method", "Code").orElse("")),
                    parts.texts("of", "String").stream().map(LinkId::new).toList(), parts.whole("missing").orElse(0),
                    code(Score.Fill.class, parts.text("fill", "Code").orElse("nothing")), parts.whole("decimals").orElse(0),
                    parts.of("band").stream().map(each -> band(each, linkId, faults)).toList());
        } catch (IllegalArgumentException e) {
            faults.add(extension.spot(), linkId, Reason.SCORE);
            return null;
        }
    }

    private static <E extends Enum<E>> E code(Class<E> type, String code) {
        if (!code.equals(code.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("codes are small letters");
        }
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }

    private static Score.Band band(Node.Fields band, String linkId, Faults faults) {
        Extensions parts = new Extensions(band, linkId, faults);
        Wording words = parts.one("words").map(each -> Wordings.read(each, "valueString", linkId, faults))
                .orElseThrow(() -> new IllegalArgumentException("a band has words"));
        return new Score.Band(parts.decimal("from").orElse(null), parts.decimal("to").orElse(null), words);
    }

    static void write(Node.Fields into, Score score) {
        Node.Fields extension = Node.Fields.made().put("url", Urls.SCORE);
        Node.List parts = extension.list("extension");
        parts.add(Node.Fields.made().put("url", "method").put("valueCode", score.method().name().toLowerCase(Locale.ROOT)));
        score.of().forEach(each -> parts.add(Node.Fields.made().put("url", "of").put("valueString", each.value())));
        parts.add(Node.Fields.made().put("url", "missing").put("valueInteger", score.missing()));
        parts.add(Node.Fields.made().put("url", "fill").put("valueCode", score.fill().name().toLowerCase(Locale.ROOT)));
        parts.add(Node.Fields.made().put("url", "decimals").put("valueInteger", score.decimals()));
        for (Score.Band band : score.bands()) {
            Node.Fields one = Node.Fields.made().put("url", "band");
            if (band.from() != null) {
                one.list("extension").add(Node.Fields.made().put("url", "from").put("valueDecimal", band.from()));
            }
            if (band.to() != null) {
                one.list("extension").add(Node.Fields.made().put("url", "to").put("valueDecimal", band.to()));
            }
            Node.Fields words = Node.Fields.made().put("url", "words");
            Wordings.write(words, "valueString", band.words());
            one.list("extension").add(words);
            parts.add(one);
        }
        into.list("extension").add(extension);
    }
}
