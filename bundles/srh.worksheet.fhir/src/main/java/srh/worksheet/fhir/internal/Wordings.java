package srh.worksheet.fhir.internal;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import srh.worksheet.MarkedText;
import srh.worksheet.Wording;
import srh.worksheet.fhir.Reason;

/** Texts with their translations and marks, out of FHIR and into it. */
final class Wordings {
    private Wordings() {}

    /** The text under this name, or null where there is none. */
    static @Nullable Wording read(Node.Fields in, String name, String place, Faults faults) {
        String plain = in.text(name);
        return plain == null ? null : read(plain, in.get("_" + name) instanceof Node.Fields beside ? beside : null, place, faults);
    }

    static Wording read(String plain, Node.@Nullable Fields beside, String place, Faults faults) {
        Extensions extensions = new Extensions(beside, place, faults);
        Optional<Wording.Markup> markup = markup(extensions, Urls.XHTML, "String", Wording.Markup.Kind.XHTML, place, faults)
                .or(() -> markup(extensions, Urls.MARKDOWN, "Markdown", Wording.Markup.Kind.MARKDOWN, place, faults));
        return new Wording(plain, translations(extensions, place, faults), markup.orElse(null));
    }

    private static Optional<Wording.Markup> markup(Extensions extensions, String url, String type, Wording.Markup.Kind kind, String place, Faults faults) {
        return extensions.one(url).flatMap(each -> extensions.text(each, type).map(source -> markup(kind, source,
                translations(new Extensions(each.get("_value" + type) instanceof Node.Fields beside ? beside : null, place, faults), place, faults))));
    }

    private static Wording.Markup markup(Wording.Markup.Kind kind, String source, Map<Locale, String> translations) {
        Map<String, MarkedText> read = new HashMap<>();
        Stream.concat(Stream.of(source), translations.values().stream())
                .forEach(each -> MarkedReader.read(kind, each).ifPresent(text -> read.put(each, text)));
        return new Wording.Markup(kind, source, translations, read);
    }

    private static Map<Locale, String> translations(Extensions extensions, String place, Faults faults) {
        Map<Locale, String> translations = new LinkedHashMap<>();
        for (Node.Fields each : extensions.of(Urls.TRANSLATION)) {
            Extensions parts = new Extensions(each, place, faults);
            Optional<Locale> language = parts.text("lang", "Code").flatMap(code -> language(each.spot(), code, place, faults));
            Optional<String> content = parts.one("content").flatMap(one -> Optional.ofNullable(one.text("valueString"))
                    .or(() -> Optional.ofNullable(one.text("valueMarkdown"))));
            if (content.isEmpty() || !parts.has("lang")) {
                faults.add(each.spot(), place, Reason.EXTENSION_VALUE, "translation", "lang (valueCode), content (valueString)");
            } else if (language.isPresent() && translations.put(language.get(), content.get()) != null) {
                faults.add(each.spot(), place, Reason.EXTENSION_TWICE, "translation " + language.get().toLanguageTag());
            }
        }
        return translations;
    }

    static Optional<Locale> language(Node.Spot spot, String code, String place, Faults faults) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(code).build());
        } catch (IllformedLocaleException e) {
            faults.add(spot, place, Reason.WRONG_LANGUAGE, code);
            return Optional.empty();
        }
    }

    static void write(Node.Fields into, String name, @Nullable Wording wording) {
        if (wording != null) {
            into.put(name, wording.plain());
            Node.List extensions = new Node.List(Node.Spot.NOWHERE, new java.util.ArrayList<>());
            translations(wording.translations(), extensions, "valueString");
            if (wording.markup() != null) {
                boolean xhtml = wording.markup().kind() == Wording.Markup.Kind.XHTML;
                String value = xhtml ? "valueString" : "valueMarkdown";
                Node.Fields markup = Node.Fields.made().put("url", xhtml ? Urls.XHTML : Urls.MARKDOWN).put(value, wording.markup().source());
                Node.List inner = new Node.List(Node.Spot.NOWHERE, new java.util.ArrayList<>());
                translations(wording.markup().translations(), inner, value);
                if (!inner.all().isEmpty()) {
                    markup.put("_" + value, Node.Fields.made().put("extension", inner));
                }
                extensions.add(markup);
            }
            if (!extensions.all().isEmpty()) {
                into.put("_" + name, Node.Fields.made().put("extension", extensions));
            }
        }
    }

    private static void translations(Map<Locale, String> translations, Node.List into, String value) {
        translations.forEach((language, text) -> into.add(translation(language, value, text)));
    }

    static Node.Fields translation(Locale language, String value, String text) {
        Node.Fields translation = Node.Fields.made().put("url", Urls.TRANSLATION);
        translation.list("extension").add(Node.Fields.made().put("url", "lang").put("valueCode", language.toLanguageTag()));
        translation.list("extension").add(Node.Fields.made().put("url", "content").put(value, text));
        return translation;
    }
}
