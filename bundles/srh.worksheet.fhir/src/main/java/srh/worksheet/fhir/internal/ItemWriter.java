package srh.worksheet.fhir.internal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Asked;
import srh.worksheet.Expression;
import srh.worksheet.Face;
import srh.worksheet.Item;
import srh.worksheet.LinkId;
import srh.worksheet.Occurs;
import srh.worksheet.Options;
import srh.worksheet.Questionnaire;
import srh.worksheet.Range;
import srh.worksheet.Score;
import srh.worksheet.Value;
import srh.worksheet.Wording;

/** Writes items. */
final class ItemWriter {
    private final Node.Fields document;
    private final Set<String> linkIds = new HashSet<>();

    ItemWriter(Node.Fields document, Questionnaire questionnaire) {
        this.document = document;
        questionnaire.byLinkId().keySet().forEach(linkId -> linkIds.add(linkId.value()));
    }

    Node.Fields item(Item item) {
        Node.Fields into = Node.Fields.made().put("linkId", item.linkId().value());
        face(into, item.face());
        switch (item) {
            case Item.Group q -> {
                into.put("type", "group");
                occurs(into, q.occurs());
                Controls.write(into, Controls.LAYOUTS, q.layout(), Item.Group.Layout.LIST);
                inside(into, item);
            }
            case Item.Display q -> {
                into.put("type", "display");
                Controls.write(into, Controls.ROLES, q.role(), Item.Display.Role.WORDS);
            }
            case Item.Question question -> {
                question(into, question);
                asked(into, question.asked());
                inside(into, item);
            }
        }
        return into;
    }

    private void question(Node.Fields into, Item.Question question) {
        switch (question) {
            case Item.YesNo q -> choosing(into.put("type", "boolean"), q.choosing(), q.orientation());
            case Item.Decimal q -> {
                range(into.put("type", "decimal"), q.range());
                whole(into, Urls.DECIMALS, q.decimals(), -1);
                counting(into, q.counting(), q.step(), q.unit());
            }
            case Item.Whole q -> {
                range(into.put("type", "integer"), q.range());
                counting(into, q.counting(), q.step(), q.unit());
            }
            case Item.Day q -> range(into.put("type", "date"), q.range());
            case Item.Moment q -> range(into.put("type", "dateTime"), q.range());
            case Item.Time q -> range(into.put("type", "time"), q.range());
            case Item.Line q -> {
                lengths(into.put("type", "string"), q.shortest(), q.longest());
                text(into, Urls.REGEX, "valueString", q.pattern());
            }
            case Item.Text q -> lengths(into.put("type", "text"), q.shortest(), q.longest());
            case Item.Url q -> lengths(into.put("type", "url"), 0, q.longest());
            case Item.Choice q -> choosing(into.put("type", "choice"), q.choosing(), q.orientation());
            case Item.OpenChoice q -> {
                choosing(into.put("type", "open-choice"), q.choosing(), q.orientation());
                lengths(into, 0, q.longest());
                wording(into, Urls.OPEN_LABEL, q.ownLabel());
            }
            case Item.Attachment q -> {
                into.put("type", "attachment");
                q.mimeTypes().stream().sorted().forEach(type -> text(into, Urls.MIME_TYPE, "valueCode", type));
                if (q.mostBytes() != Long.MAX_VALUE) {
                    add(into, Urls.MAX_SIZE).put("valueDecimal", BigDecimal.valueOf(q.mostBytes()).divide(QuestionReader.MEGABYTE));
                }
            }
            case Item.Reference q -> {
                into.put("type", "reference");
                q.kinds().stream().sorted().forEach(kind -> text(into, Urls.REFERENCE, "valueCode", kind));
            }
            case Item.Quantity q -> {
                range(into.put("type", "quantity"), q.range());
                whole(into, Urls.DECIMALS, q.decimals(), -1);
                for (Item.Quantity.Unit unit : q.units()) {
                    Node.Fields coding = Node.Fields.made().put("system", unit.system()).put("code", unit.code());
                    if (!unit.label().equals(new Wording(String.valueOf(unit.code())))) {
                        Wordings.write(coding, "display", unit.label());
                    }
                    add(into, Urls.UNIT_OPTION).put("valueCoding", coding);
                }
            }
        }
    }

    private void face(Node.Fields into, Face face) {
        Wordings.write(into, "prefix", face.prefix());
        Wordings.write(into, "text", face.text());
        ShownReader.write(into, face.shown());
        if (face.hidden()) {
            add(into, Urls.HIDDEN).put("valueBoolean", true);
        }
        if (face.privacy() == Face.Privacy.AUTHOR) {
            text(into, Urls.PRIVACY, "valueCode", "author");
        }
        for (Expression variable : face.variables()) {
            Expressions.write(into, Urls.VARIABLE, variable);
        }
    }

    private void inside(Node.Fields into, Item item) {
        if (item.face().help() != null) {
            Node.Fields help = Node.Fields.made().put("linkId", free(item.linkId())).put("type", "display");
            Wordings.write(help, "text", item.face().help());
            Controls.write(help, "help");
            into.list("item").add(help);
        }
        item.items().forEach(each -> into.list("item").add(item(each)));
    }

    private String free(LinkId around) {
        String name = around.value() + ".help";
        for (int i = 1; name.length() > LinkId.LONGEST || linkIds.contains(name); i++) {
            name = "help-" + i;
        }
        linkIds.add(name);
        return name;
    }

    private static void occurs(Node.Fields into, Occurs occurs) {
        if (occurs.required()) {
            into.put("required", true);
        }
        whole(into, Urls.MIN_OCCURS, occurs.least(), Math.min(occurs.least(), 1));
        if (occurs.repeats()) {
            into.put("repeats", true);
        }
        whole(into, Urls.MAX_OCCURS, occurs.most(), occurs.repeats() ? Integer.MAX_VALUE : 1);
    }

    private void asked(Node.Fields into, Asked asked) {
        occurs(into, asked.occurs());
        if (asked.readOnly()) {
            into.put("readOnly", true);
        }
        Expressions.write(into, Urls.INITIAL, asked.begin());
        switch (asked.reckoned()) {
            case Score score -> Scores.write(into, score);
            case Expression expression -> Expressions.write(into, Urls.CALCULATED, expression);
            case null -> { }
        }
        wording(into, Urls.ENTRY_FORMAT, asked.example());
        if (asked.options() != null) {
            options(into, asked.options(), !asked.initial().isEmpty());
        }
        for (Value value : asked.initial()) {
            Node.Fields initial = Node.Fields.made();
            Values.write(initial, "value", value);
            into.list("initial").add(initial);
        }
    }

    /** R4 wants a list apart where the question begins with an answer that is written beside it (que-11). */
    private void options(Node.Fields into, Options options, boolean apart) {
        Expressions.write(into, Urls.ANSWERS, options.reckoned());
        if (apart && !options.list().isEmpty()) {
            String id = "answers-" + (document.list("contained").all().size() + 1);
            document.list("contained").add(ValueSets.written(id, null, options.list()));
            into.put("answerValueSet", "#" + id);
            return;
        }
        for (Options.Option option : options.list()) {
            Node.Fields one = Node.Fields.made();
            if (option.ordinal() != null) {
                add(one, Urls.ORDINAL).put("valueDecimal", option.ordinal());
            }
            wording(one, Urls.OPTION_PREFIX, option.prefix());
            if (option.alone()) {
                add(one, Urls.EXCLUSIVE).put("valueBoolean", true);
            }
            value(one, option);
            if (option.first()) {
                one.put("initialSelected", true);
            }
            into.list("answerOption").add(one);
        }
    }

    private static void value(Node.Fields into, Options.Option option) {
        Values.write(into, "value", option.value());
        if (option.value() instanceof Value.Text) {
            Wordings.write(into, "valueString", option.label());
        } else if (option.value() instanceof Value.Coded coded && coded.display() != null) {
            Wordings.write(into.fields("valueCoding"), "display", option.label());
        } else if (option.value() instanceof Value.Link link && link.display() != null) {
            Wordings.write(into.fields("valueReference"), "display", option.label());
        }
    }

    private static void choosing(Node.Fields into, Item.Choosing choosing, Item.Orientation orientation) {
        Controls.write(into, Controls.CHOOSING, choosing, Item.Choosing.FITTING);
        switch (orientation) {
            case FITTING -> { }
            case BESIDE -> text(into, Urls.ORIENTATION, "valueCode", "horizontal");
            case BELOW -> text(into, Urls.ORIENTATION, "valueCode", "vertical");
        }
    }

    private static void counting(Node.Fields into, Item.Counting counting, @Nullable BigDecimal step, @Nullable Wording unit) {
        Controls.write(into, Controls.COUNTING, counting, Item.Counting.BOX);
        if (step != null) {
            add(into, Urls.STEP).put("valueInteger", step);
        }
        if (unit != null) {
            Node.Fields coding = Node.Fields.made();
            Wordings.write(coding, "display", unit);
            add(into, Urls.UNIT).put("valueCoding", coding);
        }
    }

    private static void range(Node.Fields into, Range<?> range) {
        bound(into, Urls.MIN_VALUE, range.from());
        bound(into, Urls.MAX_VALUE, range.to());
    }

    private static void bound(Node.Fields into, String url, @Nullable Object bound) {
        switch (bound) {
            case null -> { }
            case BigDecimal number -> Values.write(add(into, url), "value", new Value.Decimal(number));
            case Integer number -> Values.write(add(into, url), "value", new Value.Whole(number));
            case java.time.LocalDate day -> Values.write(add(into, url), "value", new Value.Day(day));
            case java.time.OffsetDateTime moment -> Values.write(add(into, url), "value", new Value.Moment(moment));
            case java.time.LocalTime time -> Values.write(add(into, url), "value", new Value.Time(time));
            default -> throw new IllegalArgumentException("no question has a range of " + bound.getClass());
        }
    }

    private static void lengths(Node.Fields into, int shortest, int longest) {
        whole(into, Urls.MIN_LENGTH, shortest, 0);
        if (longest != Integer.MAX_VALUE) {
            into.put("maxLength", longest);
        }
    }

    private static void whole(Node.Fields into, String url, int number, int otherwise) {
        if (number != otherwise) {
            add(into, url).put("valueInteger", number);
        }
    }

    private static void text(Node.Fields into, String url, String value, @Nullable String text) {
        if (text != null) {
            add(into, url).put(value, text);
        }
    }

    private static void wording(Node.Fields into, String url, @Nullable Wording wording) {
        if (wording != null) {
            Wordings.write(add(into, url), "valueString", wording);
        }
    }

    private static Node.Fields add(Node.Fields into, String url) {
        Node.Fields extension = Node.Fields.made().put("url", url);
        into.list("extension").add(extension);
        return extension;
    }
}
