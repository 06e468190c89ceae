package srh.ui.runtime;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The texts of all bundles, from their {@code SRH-INF/i18n/*_nl.properties} and {@code *_en.properties}. A bundle can say
 * in its own words what others say: what stands in its {@code SRH-INF/words/*_nl.properties} comes before their texts for
 * as long as it runs, such as <em>jongere</em> where the toolkit says <em>cliënt</em>.
 */
@ProviderType
public interface Messages {

    /** The languages there are texts in, the default first. */
    List<Locale> languages();

    /** The language to speak to somebody who wishes for this one. */
    Locale languageFor(Locale wished);

    /** The text, with {@code {0}}, {@code {1}} … filled in as in {@link java.text.MessageFormat}; the key itself where no bundle has it. */
    String text(Locale language, String key, Object... values);

    /** The text where there is one in this language or in the default language. */
    Optional<String> find(Locale language, String key, Object... values);

    /** All keys there are in exactly this language. */
    Set<String> keys(Locale language);
}
