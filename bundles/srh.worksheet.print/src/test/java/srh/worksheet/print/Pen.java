package srh.worksheet.print;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import srh.model.ConversationId;
import srh.model.EntryId;
import srh.model.Field;
import srh.model.Kept;
import srh.model.PersonId;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;
import srh.model.Subject;
import srh.worksheet.Answers;
import srh.worksheet.Filled;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.Questionnaire;
import srh.worksheet.Value;
import srh.worksheet.Written;

/** Fills in worksheets. */
final class Pen {
    static final Instant THEN = Instant.parse("2027-11-03T13:02:00Z");
    static final String PRIVATE = "geheim-7c1d";
    private static final Subject NOOR = new Subject(PersonId.random(), "Noor");
    private static final Revision.Typist BROER = new Revision.Typist(UUID.randomUUID(), "Broer R.", false);

    private final EntryId entry = EntryId.random();
    private final List<Kept> fields = new ArrayList<>();
    private final Questionnaire questionnaire;

    Pen(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** Everything that can be filled in, everywhere twice where it repeats. */
    static FilledIn everything(Questionnaire questionnaire) {
        Pen pen = new Pen(questionnaire);
        pen.fill(questionnaire.items(), List.of());
        return pen.sheet();
    }

    FilledIn sheet() {
        return new FilledIn(NOOR, Filled.of(questionnaire, Answers.of(fields)), fields, List.of(), THEN);
    }

    /** At one place one answer, or more that were given at the same time. */
    Pen answer(String at, Value... values) {
        return answer(ItemPath.of(at), values);
    }

    private Pen answer(ItemPath at, Value... values) {
        Field field = Field.on(entry, Slot.ANSWER, Written.of(at));
        List<Revision> versions = new ArrayList<>();
        for (Value value : values) {
            versions.add(revision(field, Written.of(value), Speaker.CLIENT, Source.SAID));
        }
        fields.add(new Kept(field, versions.getFirst(), versions));
        return this;
    }

    Pen say(String at, String text, Speaker who, Source source) {
        return say(ItemPath.of(at), text, who, source);
    }

    private Pen say(ItemPath at, String text, Speaker who, Source source) {
        Field field = Field.on(entry, Slot.ANSWER_WORDS, Written.of(at));
        Revision version = revision(field, text, who, source);
        fields.add(new Kept(field, version, List.of(version)));
        return this;
    }

    private Revision revision(Field field, String value, Speaker who, Source source) {
        return new Revision(RevisionId.random(), field.id(), value, Set.of(who), source, BROER, new ConversationId(new UUID(0, 1)),
                THEN.minusSeconds(600 - fields.size()), Set.of());
    }

    private void fill(List<Item> items, List<UUID> around) {
        for (Item item : items) {
            boolean repeats = switch (item) {
                case Item.Group group -> group.occurs().repeats();
                case Item.Display display -> false;
                case Item.Question question -> question.asked().occurs().repeats();
            };
            for (int i = 0; i < (repeats ? 2 : 1); i++) {
                List<UUID> turns = new ArrayList<>(around);
                if (repeats) {
                    turns.add(UUID.randomUUID());
                }
                if (item instanceof Item.Question question) {
                    fill(question, new ItemPath(item.linkId(), turns), i);
                }
                fill(item.items(), turns);
            }
        }
    }

    private void fill(Item.Question question, ItemPath place, int turn) {
        if (question.asked().readOnly() || question.asked().reckoned() != null) {
            return;
        }
        boolean own = questionnaire.privateItems().contains(question.linkId());
        if (question instanceof Item.Text) {
            say(place, own ? PRIVATE : "Woorden bij " + question.linkId(), own ? new Speaker(Speaker.Kind.WORKER, "Broer R.") : Speaker.CLIENT, Source.SAID);
        } else {
            value(question, turn).ifPresent(value -> answer(place, value));
        }
    }

    private Optional<Value> value(Item.Question question, int turn) {
        if (question.asked().options() != null && !question.asked().options().list().isEmpty()) {
            var options = question.asked().options().list();
            return Optional.of(options.get(Math.min(turn, options.size() - 1)).value());
        }
        return Optional.of(switch (question) {
            case Item.YesNo q -> new Value.YesNo(true);
            case Item.Decimal q -> new Value.Decimal(new BigDecimal("7.5"));
            case Item.Whole q -> new Value.Whole(q.range().from() == null ? 3 : q.range().from());
            case Item.Day q -> new Value.Day(LocalDate.of(2027, 3, 1));
            case Item.Moment q -> new Value.Moment(OffsetDateTime.parse("2027-03-01T22:15:00+01:00"));
            case Item.Time q -> new Value.Time(LocalTime.of(23, 10));
            case Item.Line q -> new Value.Text("Een regel");
            case Item.Text q -> new Value.Text("Tekst");
            case Item.Url q -> new Value.Url("https://voorbeeld.example/pad");
            case Item.Choice q -> new Value.Text("keuze");
            case Item.OpenChoice q -> new Value.Text("iets eigens");
            case Item.Attachment q -> new Value.File("image/png", "tekening.png", 12_345, "0".repeat(64));
            case Item.Reference q -> new Value.Link("Practitioner/12", "De huisarts");
            case Item.Quantity q -> new Value.Amount(new BigDecimal("7"), null, "uur", null, null);
        });
    }
}
