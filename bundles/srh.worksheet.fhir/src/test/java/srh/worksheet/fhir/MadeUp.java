package srh.worksheet.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import srh.model.CoreAction;
import srh.worksheet.About;
import srh.worksheet.Answers;
import srh.worksheet.Asked;
import srh.worksheet.Audience;
import srh.worksheet.Face;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.LinkId;
import srh.worksheet.Occurs;
import srh.worksheet.Options;
import srh.worksheet.Questionnaire;
import srh.worksheet.Range;
import srh.worksheet.Score;
import srh.worksheet.Shown;
import srh.worksheet.SubjectKind;
import srh.worksheet.Value;
import srh.worksheet.Wording;
import srh.worksheet.WorksheetId;

/** Worksheets and answers made up by lot; the same lot makes the same ones. */
final class MadeUp {
    static final About ABOUT = new About(new WorksheetId("made-up"), "1", SubjectKind.TEAM, Set.of(), Set.of(CoreAction.CONNECT), Set.of(), Set.of(Audience.WORKER));

    private final Random lot;
    private final List<LinkId> numbers = new ArrayList<>();
    private int count;

    MadeUp(long seed) {
        lot = new Random(seed);
    }

    Questionnaire questionnaire(int most) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            items.add(item(0));
        }
        if (!numbers.isEmpty()) {
            Score score = new Score(Score.Method.values()[lot.nextInt(2)], numbers, lot.nextInt(numbers.size()), Score.Fill.values()[lot.nextInt(2)], lot.nextInt(3),
                    List.of(new Score.Band(null, new BigDecimal("3"), wording()), new Score.Band(new BigDecimal("3.5"), null, wording())));
            items.add(new Item.Decimal(new Face(link(), wording()), Asked.ONCE.reckonedBy(score), Range.open(), -1, Item.Counting.BOX, null, null));
        }
        return new Questionnaire("https://example.org/made-up", "1", wording(), Locale.of("nl"), List.of(), items);
    }

    private LinkId link() {
        return new LinkId("item-" + count++);
    }

    private Wording wording() {
        String plain = "Woorden <b>& \"tekens\" " + Character.toString(0x1F600) + lot.nextInt(1000);
        Wording wording = new Wording(plain);
        return lot.nextBoolean() ? wording : wording.with(Locale.ENGLISH, "Words " + lot.nextInt(1000)).with(Locale.forLanguageTag("pt-BR"), "Palavras\nnovas");
    }

    private @Nullable Wording maybe() {
        return lot.nextInt(3) > 0 ? null : lot.nextBoolean() ? wording()
                : new Wording("Plat", Map.of(), new Wording.Markup(lot.nextBoolean() ? Wording.Markup.Kind.MARKDOWN : Wording.Markup.Kind.XHTML, "<b>vet</b>", Map.of(Locale.ENGLISH, "<b>bold</b>")));
    }

    private Face face(boolean withHelp, boolean secret) {
        Shown shown = numbers.isEmpty() || lot.nextInt(3) > 0 ? Shown.ALWAYS : new Shown(List.of(
                new Shown.Condition(numbers.get(lot.nextInt(numbers.size())), Shown.Operator.GREATER, new Value.Whole(2)),
                new Shown.Condition(numbers.getFirst(), Shown.Operator.EXISTS, new Value.YesNo(lot.nextBoolean()))), lot.nextBoolean(), null);
        return new Face(link(), maybe(), wording(), withHelp ? maybe() : null, shown, lot.nextInt(9) == 0,
                secret && lot.nextBoolean() ? Face.Privacy.AUTHOR : Face.Privacy.SHARED, List.of());
    }

    private Occurs occurs() {
        int least = lot.nextInt(3);
        return lot.nextBoolean() ? new Occurs(Math.min(least, 1), 1, false) : new Occurs(least, lot.nextBoolean() ? Integer.MAX_VALUE : 4, true);
    }

    private Asked asked(int depth, @Nullable Options options) {
        List<Item> inside = new ArrayList<>();
        for (int i = lot.nextInt(6) - 4; i > 0 && depth < 4; i--) {
            inside.add(item(depth + 1));
        }
        return new Asked(occurs(), lot.nextInt(9) == 0, List.of(), null, null, options, maybe(), inside);
    }

    private Options options() {
        List<Options.Option> options = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            options.add(new Options.Option(new Value.Coded("https://example.org/c", null, "c" + i, null), maybe(), wording(), new BigDecimal(i + ".0"), i == 1, i == 2));
        }
        options.add(new Options.Option(new Value.Text("vrij"), new Wording("vrij"), null, false, false));
        return new Options(options, null);
    }

    private Item item(int depth) {
        int kind = lot.nextInt(depth > 3 ? 15 : 17);
        Face face = face(kind != 0, kind == 9);
        return switch (kind) {
            case 0 -> new Item.Display(face, Item.Display.Role.values()[lot.nextInt(2)]);
            case 1 -> new Item.YesNo(face, asked(depth, null), Item.Choosing.RADIO_BUTTONS, Item.Orientation.FITTING);
            case 2 -> new Item.Decimal(face, asked(depth, null), new Range<>(new BigDecimal("0.50"), new BigDecimal("1E+3")), 2, Item.Counting.SPINNER, null, maybe());
            case 3, 4 -> whole(face);
            case 5 -> new Item.Day(face, asked(depth, null), new Range<>(LocalDate.of(2020, 2, 29), null));
            case 6 -> new Item.Moment(face, asked(depth, null), new Range<>(null, OffsetDateTime.parse("2030-01-01T00:00:00+01:00")));
            case 7 -> new Item.Time(face, asked(depth, null), new Range<>(LocalTime.of(8, 0), LocalTime.of(9, 30, 1)));
            case 8 -> new Item.Line(face, asked(depth, null), 30, 2, "[a-z]+");
            case 9 -> new Item.Text(face, asked(4, null), Integer.MAX_VALUE, 0);
            case 10 -> new Item.Url(face, asked(depth, null), 100);
            case 11 -> new Item.Choice(face, asked(depth, options()), Item.Choosing.values()[lot.nextInt(6)], Item.Orientation.values()[lot.nextInt(3)]);
            case 12 -> new Item.OpenChoice(face, asked(depth, options()), Item.Choosing.FITTING, Item.Orientation.BELOW, maybe(), 50);
            case 13 -> new Item.Attachment(face, asked(depth, null), Set.of("image/png", "application/pdf"), 1_234_567);
            case 14 -> lot.nextBoolean() ? new Item.Reference(face, asked(depth, null), Set.of("Practitioner", "Patient"))
                    : new Item.Quantity(face, asked(depth, null), Range.open(), -1, List.of(new Item.Quantity.Unit("http://unitsofmeasure.org", "h", wording())));
            default -> new Item.Group(face, occurs(), Item.Group.Layout.values()[lot.nextInt(8)], List.of(item(depth + 1), item(depth + 1)));
        };
    }

    /** A number whose answers conditions and scores may count. */
    private Item whole(Face face) {
        if (face.privacy() == Face.Privacy.SHARED && face.shown() == Shown.ALWAYS) {
            Item.Whole item = new Item.Whole(face, Asked.ONCE, new Range<>(0, 10), Item.Counting.SLIDER, BigDecimal.TWO, null);
            if (count < 20) {
                numbers.add(face.linkId());
            }
            return item;
        }
        return new Item.Whole(face, Asked.ONCE, Range.open(), Item.Counting.BOX, null, null);
    }

    /** Answers to most questions, in one or more turns. */
    Answers answers(Questionnaire questionnaire) {
        Map<ItemPath, Value> answers = new LinkedHashMap<>();
        answer(questionnaire.items(), List.of(), answers);
        return new Answers(answers);
    }

    private void answer(List<Item> items, List<UUID> around, Map<ItemPath, Value> answers) {
        for (Item item : items) {
            boolean repeats = item instanceof Item.Group group && group.occurs().repeats() || item instanceof Item.Question question && question.asked().occurs().repeats();
            for (int i = repeats ? lot.nextInt(4) : 1; i > 0; i--) {
                List<UUID> turns = new ArrayList<>(around);
                if (repeats) {
                    turns.add(new UUID(lot.nextLong(), lot.nextLong()));
                }
                if (item instanceof Item.Question question && lot.nextInt(5) > 0) {
                    answers.put(new ItemPath(item.linkId(), turns), value(question));
                }
                answer(item.items(), turns, answers);
            }
        }
    }

    private Value value(Item.Question question) {
        return switch (question) {
            case Item.YesNo q -> new Value.YesNo(lot.nextBoolean());
            case Item.Decimal q -> new Value.Decimal(new BigDecimal(lot.nextInt(100) + ".20"));
            case Item.Whole q -> new Value.Whole(lot.nextInt());
            case Item.Day q -> new Value.Day(List.of("2027", "2027-03", "2027-03-01").get(lot.nextInt(3)));
            case Item.Moment q -> new Value.Moment(List.of("2027-03", "2027-03-01T10:00:00Z", "2027-03-01T10:00:00.123+01:00").get(lot.nextInt(3)));
            case Item.Time q -> new Value.Time(LocalTime.ofNanoOfDay(lot.nextInt(86_400) * 1_000_000_000L + lot.nextInt(3) * 1_000_000L));
            case Item.Line q -> new Value.Text("regel \"" + lot.nextInt() + "\\ \t é");
            case Item.Text q -> new Value.Text("tekst\n" + Character.toString(0x1F600) + lot.nextInt());
            case Item.Url q -> new Value.Url("https://example.org/" + lot.nextInt());
            case Item.Choice q -> q.asked().options().list().get(lot.nextInt(4)).value();
            case Item.OpenChoice q -> new Value.Text("iets eigens " + lot.nextInt());
            case Item.Attachment q -> new Value.File("image/png", lot.nextBoolean() ? "" : "foto.png", lot.nextInt(1_000_000), "%064x".formatted(lot.nextInt(1 << 30)));
            case Item.Reference q -> new Value.Link("Practitioner/" + lot.nextInt(9), lot.nextBoolean() ? null : "Jo");
            case Item.Quantity q -> new Value.Amount(new BigDecimal("7.50"), lot.nextBoolean() ? null : "<", "uur", "http://unitsofmeasure.org", "h");
        };
    }
}
