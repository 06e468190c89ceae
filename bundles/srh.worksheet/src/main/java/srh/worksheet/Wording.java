package srh.worksheet;

import java.util.LinkedHashMap;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text of a worksheet in the languages it was written in. Where a language is missing, the text as it was first
 * written is shown, and never nothing.
 *
 * @param plain the text as it was first written
 * @param translations the same in other languages, by language
 * @param markup the same with headings, lists and links, or null
 */
public record Wording(String plain, Map<Locale, String> translations, @Nullable Markup markup) {
    /**
     * A text with marks in it, for those who see it; the plain text says the same.
     *
     * @param read what each source says, in what can be drawn; a source that can't be read is not among them
     */
    public record Markup(Kind kind, String source, Map<Locale, String> translations, Map<String, MarkedText> read) {
        public enum Kind { MARKDOWN, XHTML }

        public Markup {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(source, "source");
            translations = ordered(translations);
            read = Map.copyOf(read);
        }

        public Markup(Kind kind, String source, Map<Locale, String> translations) {
            this(kind, source, translations, Map.of());
        }

        public Optional<String> in(Locale locale, Locale written) {
            return nearest(translations, locale).or(() -> sameLanguage(locale, written) ? Optional.of(source) : Optional.empty());
        }

        /** What is read follows from what is written. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Markup markup && kind == markup.kind && source.equals(markup.source) && translations.equals(markup.translations);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, source, translations);
        }
    }

    public Wording {
        Objects.requireNonNull(plain, "plain");
        translations = ordered(translations);
    }

    public Wording(String plain) {
        this(plain, Map.of(), null);
    }

    /** The text in this language, or in the one it was first written in. */
    public String in(Locale locale) {
        return nearest(translations, locale).orElse(plain);
    }

    /** The same text with its marks, in the same language; empty where it has none there, or none that can be read. */
    public Optional<MarkedText> marked(Locale locale) {
        if (markup == null) {
            return Optional.empty();
        }
        Optional<String> source = nearest(markup.translations(), locale)
                .or(() -> nearest(translations, locale).isPresent() ? Optional.empty() : Optional.of(markup.source()));
        return source.map(markup.read()::get);
    }

    /** The same text with one more language; one that is there already is replaced. */
    public Wording with(Locale locale, String text) {
        Map<Locale, String> more = new LinkedHashMap<>(translations);
        more.put(locale, text);
        return new Wording(plain, more, markup);
    }

    private static Optional<String> nearest(Map<Locale, String> texts, Locale wanted) {
        return texts.isEmpty() ? Optional.empty()
                : Optional.ofNullable(Locale.lookup(List.of(new Locale.LanguageRange(wanted.toLanguageTag())), texts.keySet())).map(texts::get);
    }

    private static boolean sameLanguage(Locale one, Locale other) {
        return one.getLanguage().equals(other.getLanguage());
    }

    private static Map<Locale, String> ordered(Map<Locale, String> texts) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }
}
