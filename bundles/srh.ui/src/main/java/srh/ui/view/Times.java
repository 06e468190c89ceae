package srh.ui.view;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;

/** Days and times as the viewer reads them: in the viewer's language and in the time zone of the viewer's browser. */
public final class Times {
    private final ZoneId zone;
    private final Locale locale;
    private final BiFunction<String, Object[], String> texts;
    private final InstantSource clock;

    /** @param texts the text of a key with its values, in the viewer's language */
    public Times(ZoneId zone, Locale locale, BiFunction<String, Object[], String> texts, InstantSource clock) {
        this.zone = Objects.requireNonNull(zone, "zone");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.texts = Objects.requireNonNull(texts, "texts");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** "vandaag", "gisteren", "3 november", "3 november 2025". */
    public String day(Instant at) {
        LocalDate day = at.atZone(zone).toLocalDate();
        LocalDate today = now();
        return day.equals(today) ? text("ui.day.today") : day.equals(today.minusDays(1)) ? text("ui.day.yesterday") : date(day);
    }

    /** "3 november", "3 november 2025": a day that somebody named, the same for everybody wherever they are. */
    public String date(LocalDate day) {
        return written(day, day.getYear() == now().getYear() ? "ui.day.form" : "ui.day.formWithYear");
    }

    /** "14.02 uur". */
    public String time(Instant at) {
        return text("ui.time", DateTimeFormatter.ofPattern(text("ui.time.form"), locale).format(at.atZone(zone)));
    }

    /** "14.02 uur": a time of the day that somebody named, the same for everybody wherever they are. */
    public String clock(LocalTime time) {
        return text("ui.time", DateTimeFormatter.ofPattern(text("ui.time.form"), locale).format(time));
    }

    /** The time zone of the viewer's browser. */
    public ZoneId zone() {
        return zone;
    }

    /** "3 november om 14.02 uur". */
    public String moment(Instant at) {
        return text("ui.moment", day(at), time(at));
    }

    /** "dinsdag 24 november". */
    public String today() {
        return written(now(), "ui.day.formToday");
    }

    private LocalDate now() {
        return clock.instant().atZone(zone).toLocalDate();
    }

    private String written(LocalDate day, String form) {
        return DateTimeFormatter.ofPattern(text(form), locale).format(day);
    }

    private String text(String key, Object... values) {
        return texts.apply(key, values);
    }
}
