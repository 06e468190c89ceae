package srh.worksheet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Small questionnaires for tests. */
final class Sheets {
    private Sheets() {}

    static Questionnaire sheet(Item... items) {
        return new Questionnaire("urn:srh:test", "1", new Wording("Test"), Locale.ENGLISH, List.of(), List.of(items));
    }

    static Face face(String linkId) {
        return new Face(new LinkId(linkId), new Wording(linkId));
    }

    static Face face(String linkId, Shown shown) {
        return new Face(new LinkId(linkId), null, new Wording(linkId), null, shown, false, Face.Privacy.SHARED, List.of());
    }

    static Shown when(String question, Shown.Operator operator, Value answer) {
        return new Shown(List.of(new Shown.Condition(new LinkId(question), operator, answer)), true, null);
    }

    static Item.YesNo yesNo(Face face) {
        return new Item.YesNo(face, Asked.ONCE, Item.Choosing.FITTING, Item.Orientation.FITTING);
    }

    static Item.Whole whole(Face face) {
        return whole(face, Asked.ONCE);
    }

    static Item.Whole whole(Face face, Asked asked) {
        return new Item.Whole(face, asked, Range.open(), Item.Counting.BOX, null, null);
    }

    static Item.Decimal decimal(Face face, Asked asked) {
        return new Item.Decimal(face, asked, Range.open(), -1, Item.Counting.BOX, null, null);
    }

    static Item.Day day(Face face) {
        return new Item.Day(face, Asked.ONCE, Range.open());
    }

    static Item.Line line(Face face) {
        return line(face, Asked.ONCE);
    }

    static Item.Line line(Face face, Asked asked) {
        return new Item.Line(face, asked, 100, 0, null);
    }

    static Item.Quantity quantity(Face face) {
        return new Item.Quantity(face, Asked.ONCE, Range.open(), -1, List.of());
    }

    static Item.Group group(Face face, Occurs occurs, Item... items) {
        return new Item.Group(face, occurs, Item.Group.Layout.LIST, List.of(items));
    }

    /** A choice of a, b, c, ... that weigh 0, 1, 2, ... */
    static Item.Choice choice(Face face, String... codes) {
        return new Item.Choice(face, Asked.choosing(weighed(codes)), Item.Choosing.FITTING, Item.Orientation.FITTING);
    }

    static Options weighed(String... codes) {
        List<String> all = Arrays.asList(codes);
        return new Options(all.stream().map(code -> new Options.Option(code(code), new Wording(code),
                BigDecimal.valueOf(all.indexOf(code)), false, false)).toList(), null);
    }

    static Value.Coded code(String code) {
        return new Value.Coded("urn:test", null, code, null);
    }

    static Score sum(int missing, Score.Fill fill, String... of) {
        return score(Score.Method.SUM, missing, fill, 0, of);
    }

    static Score score(Score.Method method, int missing, Score.Fill fill, int decimals, String... of) {
        return new Score(method, Arrays.stream(of).map(LinkId::new).toList(), missing, fill, decimals, List.of());
    }

    static ItemPath at(String linkId, UUID... turns) {
        return new ItemPath(new LinkId(linkId), List.of(turns));
    }

    static Filled.Spot spot(Filled filled, String linkId, UUID... turns) {
        return filled.all().stream().filter(spot -> spot.place().equals(at(linkId, turns))).findFirst().orElseThrow();
    }

    static @Nullable Value value(Filled filled, String linkId, UUID... turns) {
        return spot(filled, linkId, turns).turns().getFirst().value();
    }
}
