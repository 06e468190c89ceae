package srh.ui.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import srh.dossier.Problem;
import srh.model.Domain;
import srh.ui.runtime.Messages;

/** Texts, days and times in one reader's language. */
public record Texts(Messages messages, Locale locale, ZoneId zone) {
    public Texts(Messages messages, Locale locale) {
        this(messages, locale, ZoneId.systemDefault());
    }

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

    /** "vandaag", "gisteren", "3 november", "3 november 2025". */
    public String day(Instant at) {
        LocalDate day = at.atZone(zone).toLocalDate();
        LocalDate today = LocalDate.now(zone);
        if (day.equals(today)) {
            return of("ui.day.today");
        }
        if (day.equals(today.minusDays(1))) {
            return of("ui.day.yesterday");
        }
        return date(day, day.getYear() == today.getYear() ? "ui.day.form" : "ui.day.formWithYear");
    }

    /** "14.02 uur". */
    public String time(Instant at) {
        return of("ui.time", DateTimeFormatter.ofPattern(of("ui.time.form"), locale).format(at.atZone(zone)));
    }

    /** "3 november om 14.02 uur". */
    public String moment(Instant at) {
        return of("ui.moment", day(at), time(at));
    }

    /** "dinsdag 24 november". */
    public String today() {
        return date(LocalDate.now(zone), "ui.day.formToday");
    }

    private String date(LocalDate day, String form) {
        return DateTimeFormatter.ofPattern(of(form), locale).format(day);
    }
}
