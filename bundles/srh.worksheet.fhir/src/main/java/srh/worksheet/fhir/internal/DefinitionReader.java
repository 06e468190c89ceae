package srh.worksheet.fhir.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import srh.worksheet.About;
import srh.worksheet.Definition;
import srh.worksheet.Expression;
import srh.worksheet.FaultyQuestionnaire;
import srh.worksheet.Item;
import srh.worksheet.Questionnaire;
import srh.worksheet.Reckoner;
import srh.worksheet.Wording;
import srh.worksheet.fhir.Definitions.Outcome;
import srh.worksheet.fhir.Reading;
import srh.worksheet.fhir.Reason;
import srh.worksheet.fhir.Terminology;
import srh.worksheet.fhir.WorksheetFile;

/** One reading of one worksheet: its form, then its meaning, then the whole. The first of these that has faults tells them all. */
public final class DefinitionReader {
    private static final Pattern NAME = Pattern.compile("[A-Z]\\w{0,254}");
    private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s|#]+");

    private final WorksheetFile file;
    private final @Nullable Terminology terminology;
    private final Faults faults;
    private final Expressions expressions;
    private @Nullable ValueSets valueSets;

    public DefinitionReader(WorksheetFile file, @Nullable Reckoner reckoner, @Nullable Terminology terminology) {
        this.file = file;
        this.terminology = terminology;
        this.faults = new Faults(file.name());
        this.expressions = new Expressions(reckoner, faults);
    }

    public Outcome read() {
        Reading<Definition> reading;
        try {
            Optional<Definition> read = definition();
            reading = faults.none() && read.isPresent() ? new Reading.Good<>(read.get()) : new Reading.Refused<>(faults.all());
        } catch (Faults.Stopped e) {
            reading = new Reading.Refused<>(faults.all());
        }
        return new Outcome(reading, expressions.any() || valueSets != null && valueSets.external());
    }

    private Optional<Definition> definition() {
        Node.Fields document = Document.read(file.name(), file.content(), "Questionnaire", faults);
        new ShapeCheck(faults).check(document, "Questionnaire");
        if (!faults.none()) {
            return Optional.empty();
        }
        Optional<Locale> language = header(document);
        if (language.isEmpty() || !faults.none()) {
            return Optional.empty();
        }
        new MessageMerge(document, language.get(), faults).merge(file);
        Optional<About> about = new Codes(document, faults).about();
        Extensions extensions = new Extensions(document, "", faults);
        extensions.nowhere("Questionnaire", List.of(Urls.CALCULATED, Urls.SCORE, Urls.INITIAL, Urls.ENABLE_WHEN, Urls.PRIVACY, Urls.HIDDEN));
        document.each("extension").stream().filter(each -> Urls.NOT_DONE.contains(each.text("url")))
                .forEach(each -> faults.add(each.spot(), "/extension", Reason.EXTENSION_NOT_DONE, Urls.name(each.text("url"))));
        List<Expression> variables = expressions.variables(extensions, "");
        Wording title = Wordings.read(document, "title", "/title", faults);
        valueSets = new ValueSets(document, terminology, faults);
        ItemReader reader = new ItemReader(faults, expressions, valueSets);
        List<Item> items = reader.items(document.each("item"));
        if (!faults.none() || about.isEmpty() || title == null) {
            return Optional.empty();
        }
        return whole(document, about.get(), title, language.get(), variables, items, reader);
    }

    /** What names it, and in which language it was written. */
    private Optional<Locale> header(Node.Fields document) {
        if (!file.id().isEmpty() && !document.has("id")) {
            document.put("id", file.id());
        }
        for (String needed : List.of("id", "url", "version", "title", "language", "item")) {
            if (!document.has(needed)) {
                faults.add(document.spot(), "", Reason.MISSING_ELEMENT, needed);
            }
        }
        String id = document.text("id");
        if (id != null && !file.id().isEmpty() && !id.equals(file.id())) {
            faults.add(document.spotOf("id"), "/id", Reason.OTHER_ID, id, file.id());
        }
        code(document, "status", List.of("draft", "active", "retired", "unknown"));
        form(document, "name", NAME, Reason.QUE_0);
        form(document, "url", URL, Reason.WRONG_URL);
        return document.has("language") ? Wordings.language(document.spotOf("language"), document.text("language"), "/language", faults) : Optional.empty();
    }

    private void code(Node.Fields document, String name, List<String> allowed) {
        String code = document.text(name);
        if (code != null && !allowed.contains(code)) {
            faults.add(document.spotOf(name), "/" + name, Reason.OTHER_CODE, code, String.join(", ", allowed));
        }
    }

    private void form(Node.Fields document, String name, Pattern form, Reason reason) {
        String text = document.text(name);
        if (text != null && !form.matcher(text).matches()) {
            faults.add(document.spotOf(name), "/" + name, reason, text);
        }
    }

    private Optional<Definition> whole(Node.Fields document, About about, Wording title, Locale language, List<Expression> variables,
            List<Item> items, ItemReader reader) {
        try {
            Questionnaire questionnaire = new Questionnaire(document.text("url"), about.version(), title, language, variables, items);
            String json = Canonical.json(document);
            return Optional.of(new Definition(about, questionnaire, json, Canonical.sha256(json)));
        } catch (FaultyQuestionnaire e) {
            String place = e.item() == null ? "" : e.item().value();
            String[] values = e.details().isEmpty() ? new String[] {place} : e.reason() == FaultyQuestionnaire.Reason.CIRCLE
                    ? new String[] {String.join(", ", e.details())} : e.details().toArray(String[]::new);
            faults.add(reader.spotOf(e.item()), place, reason(e.reason()), values);
            return Optional.empty();
        }
    }

    private static Reason reason(FaultyQuestionnaire.Reason reason) {
        return switch (reason) {
            case SAME_LINK_ID -> Reason.SAME_LINK_ID;
            case EMPTY_GROUP -> Reason.QUE_1_GROUP;
            case NO_OPTIONS -> Reason.NO_OPTIONS;
            case NO_SUCH_ITEM -> Reason.NO_SUCH_ITEM;
            case NO_QUESTION -> Reason.NO_QUESTION;
            case OTHER_KIND -> Reason.OTHER_KIND;
            case NO_ORDER -> Reason.NO_ORDER;
            case CIRCLE -> Reason.CIRCLE;
            case NO_NUMBERS -> Reason.NO_NUMBERS;
            case PRIVATE_NOT_WORDS -> Reason.PRIVATE_NOT_WORDS;
            case WRONG_VALUE -> Reason.WRONG_VALUE;
            case TOO_MANY_ITEMS -> Reason.TOO_MANY_ITEMS;
            case TOO_DEEP -> Reason.TOO_DEEP;
        };
    }
}
