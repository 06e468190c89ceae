package srh.worksheet.fhir.internal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Item;
import srh.worksheet.Questionnaire;
import srh.worksheet.Wording;

/** The texts of a worksheet that are not there in one of the product's languages, or not with their marks. Wherever in it a text may stand, it is found. */
public final class MissingTexts {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.of("en"));

    private final Questionnaire questionnaire;
    private final List<String> missing = new ArrayList<>();

    private MissingTexts(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** One sentence for each. */
    public static List<String> of(Questionnaire questionnaire) {
        MissingTexts texts = new MissingTexts(questionnaire);
        texts.look(questionnaire, "title");
        return texts.missing;
    }

    private void look(@Nullable Object part, String place) {
        switch (part) {
            case Wording wording -> {
                LANGUAGES.stream().filter(language -> !isIn(wording, language)).forEach(language -> missing.add(
                        place + ": “" + wording.plain() + "” is not there in the language " + language + "; write it in a file _" + language + ".properties"));
                unread(wording.markup(), place);
            }
            case Record record -> components(record, record instanceof Item item ? item.linkId().value() : place);
            case Collection<?> several -> several.forEach(one -> look(one, place));
            case null, default -> { }
        }
    }

    private void unread(Wording.@Nullable Markup markup, String place) {
        if (markup != null) {
            Stream.concat(Stream.of(markup.source()), markup.translations().values().stream()).filter(source -> !markup.read().containsKey(source))
                    .forEach(source -> missing.add(place + ": “" + source + "” cannot be read as " + markup.kind() + " and is shown as its plain text"));
        }
    }

    private boolean isIn(Wording wording, Locale language) {
        boolean written = questionnaire.language().getLanguage().equals(language.getLanguage());
        return written || wording.translations().keySet().stream().anyMatch(other -> other.getLanguage().equals(language.getLanguage()));
    }

    private void components(Record record, String place) {
        try {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                look(component.getAccessor().invoke(record), place);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A part of a worksheet cannot be looked at", e);
        }
    }
}
