package srh.ui.internal;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import srh.dossier.Problem;
import srh.model.Domain;
import srh.ui.runtime.Messages;
import srh.ui.view.Times;

/** Texts in one reader's language, days and times in the reader's zone. */
public record Texts(Messages messages, Locale locale, ZoneId zone) {
    public String of(String key, Object... values) {
        return messages.text(locale, key, values);
    }

    public String of(Domain domain) {
        return of("domain." + domain);
    }

    /** One for one, another for more. */
    public String counted(String key, int count) {
        return of(key + (count == 1 ? ".one" : ".many"), count);
    }

    /** Why something was not kept, as a sentence that says what to do. */
    public String of(Problem problem) {
        Object[] values = new Object[problem.values().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = problem.values().getOrDefault(Integer.toString(i), "");
        }
        return of(problem.key(), values);
    }

    /** Days and times as this reader reads them. */
    public Times times() {
        return new Times(zone, locale, this::of, InstantSource.system());
    }
}
