package srh.worksheet.fhir.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Asked;
import srh.worksheet.Face;
import srh.worksheet.Item;
import srh.worksheet.Item.Quantity.Unit;
import srh.worksheet.Range;
import srh.worksheet.Value;
import srh.worksheet.Wording;
import srh.worksheet.fhir.Reason;

/** Reads what one kind of question has and others have not. */
final class QuestionReader {
    static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);
    /** What any question can have, and a group or words can't. */
    static final List<String> EVERY_QUESTION = List.of(Urls.INITIAL, Urls.CALCULATED, Urls.ENTRY_FORMAT);
    private static final List<String> RANGE = List.of(Urls.MIN_VALUE, Urls.MAX_VALUE);
    private static final List<String> SOME = List.of(Urls.MIN_VALUE, Urls.MAX_VALUE, Urls.ORIENTATION, Urls.UNIT, Urls.UNIT_OPTION, Urls.MIN_LENGTH,
            Urls.DECIMALS, Urls.MAX_SIZE, Urls.MIME_TYPE, Urls.REFERENCE, Urls.OPEN_LABEL, Urls.STEP, Urls.REGEX, Urls.ANSWERS, Urls.SCORE);
    private static final Map<String, List<String>> ALLOWED = Map.ofEntries(
            Map.entry("boolean", List.of()),
            Map.entry("decimal", List.of(Urls.MIN_VALUE, Urls.MAX_VALUE, Urls.DECIMALS, Urls.STEP, Urls.UNIT, Urls.SCORE)),
            Map.entry("integer", List.of(Urls.MIN_VALUE, Urls.MAX_VALUE, Urls.STEP, Urls.UNIT, Urls.SCORE)),
            Map.entry("date", RANGE), Map.entry("dateTime", RANGE), Map.entry("time", RANGE),
            Map.entry("string", List.of(Urls.MIN_LENGTH, Urls.REGEX)), Map.entry("text", List.of(Urls.MIN_LENGTH)), Map.entry("url", List.of()),
            Map.entry("choice", List.of(Urls.ORIENTATION, Urls.ANSWERS)),
            Map.entry("open-choice", List.of(Urls.ORIENTATION, Urls.ANSWERS, Urls.OPEN_LABEL)),
            Map.entry("attachment", List.of(Urls.MAX_SIZE, Urls.MIME_TYPE)), Map.entry("reference", List.of(Urls.REFERENCE)),
            Map.entry("quantity", List.of(Urls.MIN_VALUE, Urls.MAX_VALUE, Urls.DECIMALS, Urls.UNIT, Urls.UNIT_OPTION, Urls.SCORE)));

    private final Node.Fields node;
    private final String type;
    private final String linkId;
    private final Face face;
    private final Asked asked;
    private final Faults faults;
    private final Extensions extensions;

    QuestionReader(Node.Fields node, String type, String linkId, Face face, Asked asked, Faults faults) {
        this.node = node;
        this.type = type;
        this.linkId = linkId;
        this.face = face;
        this.asked = asked;
        this.faults = faults;
        this.extensions = new Extensions(node, linkId, faults);
    }

    /** Extensions that mean something for other kinds of items, and nothing here. */
    static void nowhereBut(Node.Fields node, String type, List<String> allowed, String linkId, Faults faults) {
        List<String> others = new ArrayList<>(SOME);
        others.removeAll(allowed);
        new Extensions(node, linkId, faults).nowhere(type, others);
    }

    Item read() {
        nowhereBut(node, type, ALLOWED.get(type), linkId, faults);
        return switch (type) {
            case "boolean" -> new Item.YesNo(face, asked, choosing(), orientation());
            case "decimal" -> new Item.Decimal(face, asked, range(this::decimal), decimals(), counting(), step(), unit());
            case "integer" -> new Item.Whole(face, asked, range(value -> value instanceof Value.Whole v ? v.number() : null), counting(),
                    step(), unit());
            case "date" -> new Item.Day(plainFace(), asked, range(value -> value instanceof Value.Day v ? v.whole().orElse(null) : null));
            case "dateTime" -> new Item.Moment(plainFace(), asked,
                    range(value -> value instanceof Value.Moment v ? v.whole().orElse(null) : null));
            case "time" -> new Item.Time(plainFace(), asked, range(value -> value instanceof Value.Time v ? v.time() : null));
            case "string" -> new Item.Line(plainFace(), asked, longest(), shortest(), pattern());
            case "text" -> new Item.Text(plainFace(), asked, longest(), shortest());
            case "url" -> new Item.Url(plainFace(), asked, longest());
            case "choice" -> new Item.Choice(face, asked, choosing(), orientation());
            case "open-choice" -> new Item.OpenChoice(face, asked, choosing(), orientation(),
                    extensions.one(Urls.OPEN_LABEL).map(each -> Wordings.read(each, "valueString", linkId, faults)).orElse(null), longest());
            case "attachment" -> new Item.Attachment(plainFace(), asked, Set.copyOf(new LinkedHashSet<>(extensions.texts(Urls.MIME_TYPE, "Code"))), mostBytes());
            case "reference" -> new Item.Reference(plainFace(), asked, Set.copyOf(new LinkedHashSet<>(extensions.texts(Urls.REFERENCE, "Code"))));
            case "quantity" -> new Item.Quantity(plainFace(), asked, range(this::decimal), decimals(), units());
            default -> throw new IllegalStateException(type);
        };
    }

    /** A question that is shown in one way only. */
    private Face plainFace() {
        Controls.meaning(Map.of("text-box", true), node, type, true, linkId, faults);
        return face;
    }

    private Item.Choosing choosing() {
        return Controls.meaning(Controls.CHOOSING, node, type, Item.Choosing.FITTING, linkId, faults);
    }

    private Item.Counting counting() {
        return Controls.meaning(Controls.COUNTING, node, type, Item.Counting.BOX, linkId, faults);
    }

    private Item.Orientation orientation() {
        String written = extensions.text(Urls.ORIENTATION, "Code").orElse("");
        return switch (written) {
            case "horizontal" -> Item.Orientation.BESIDE;
            case "vertical" -> Item.Orientation.BELOW;
            case "" -> Item.Orientation.FITTING;
            default -> {
                faults.add(node.spot(), linkId, Reason.OTHER_CODE, written, "horizontal, vertical");
                yield Item.Orientation.FITTING;
            }
        };
    }

    private @Nullable BigDecimal decimal(Value value) {
        return value instanceof Value.Decimal v ? v.number() : value instanceof Value.Whole v ? BigDecimal.valueOf(v.number()) : null;
    }

    private <T extends Comparable<? super T>> Range<T> range(Function<Value, @Nullable T> of) {
        Optional<Node.Fields> from = extensions.one(Urls.MIN_VALUE);
        Optional<Node.Fields> to = extensions.one(Urls.MAX_VALUE);
        Optional<T> low = from.flatMap(each -> Optional.ofNullable(each.choice("value"))).flatMap(each -> Values.read(each.type(), each.node())).map(of);
        Optional<T> high = to.flatMap(each -> Optional.ofNullable(each.choice("value"))).flatMap(each -> Values.read(each.type(), each.node())).map(of);
        boolean reversed = low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
        if (from.isPresent() != low.isPresent() || to.isPresent() != high.isPresent() || reversed) {
            faults.add(from.or(() -> to).map(Node::spot).orElse(node.spot()), linkId, Reason.RANGE);
            return Range.open();
        }
        return new Range<>(low.orElse(null), high.orElse(null));
    }

    private int decimals() {
        return notNegative(extensions.whole(Urls.DECIMALS)).orElse(-1);
    }

    private int shortest() {
        int shortest = notNegative(extensions.whole(Urls.MIN_LENGTH)).orElse(0);
        if (shortest > longest()) {
            faults.add(node.spot(), linkId, Reason.LENGTH);
        }
        return shortest;
    }

    private int longest() {
        return notNegative(Optional.ofNullable(node.number("maxLength")).map(BigDecimal::intValueExact)).orElse(Integer.MAX_VALUE);
    }

    private Optional<Integer> notNegative(Optional<Integer> number) {
        if (number.isPresent() && number.get() < 0) {
            faults.add(node.spot(), linkId, Reason.LENGTH);
        }
        return number;
    }

    private @Nullable String pattern() {
        String pattern = extensions.text(Urls.REGEX, "String").orElse(null);
        try {
            if (pattern != null) {
                Pattern.compile(pattern);
            }
        } catch (PatternSyntaxException e) {
            faults.add(extensions.of(Urls.REGEX).getFirst().spot(), linkId, Reason.PATTERN, e.getDescription());
        }
        return pattern;
    }

    private @Nullable BigDecimal step() {
        return extensions.whole(Urls.STEP).map(BigDecimal::valueOf).orElse(null);
    }

    private @Nullable Wording unit() {
        return extensions.fields(Urls.UNIT, "Coding").map(this::unitLabel).orElse(null);
    }

    private Wording unitLabel(Node.Fields coding) {
        Wording label = Wordings.read(coding, "display", linkId, faults);
        return label == null ? new Wording(String.valueOf(coding.text("code"))) : label;
    }

    private List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (String url : List.of(Urls.UNIT, Urls.UNIT_OPTION)) {
            for (Node.Fields each : extensions.of(url)) {
                extensions.value(each, "Coding").map(Node.Fields.class::cast).map(coding -> new Unit(coding.text("system"), coding.text("code"), unitLabel(coding)))
                        .filter(unit -> !units.contains(unit)).ifPresent(units::add);
            }
        }
        return units;
    }

    private long mostBytes() {
        Optional<BigDecimal> megabytes = extensions.decimal(Urls.MAX_SIZE);
        if (megabytes.isPresent() && megabytes.get().signum() <= 0) {
            faults.add(node.spot(), linkId, Reason.LENGTH);
        }
        return megabytes.map(size -> size.multiply(MEGABYTE).min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue()).orElse(Long.MAX_VALUE);
    }
}
