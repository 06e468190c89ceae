package srh.worksheet.print.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import srh.worksheet.Item;
import srh.worksheet.Value;
import srh.worksheet.print.Texts;
import srh.worksheet.words.InWords;

/** Answers in words with their units, and days and times as they stand on paper, which is read later than it is printed. */
record WordsOnPaper(OnPaper sheet) implements InWords.Dates {
    /** An answer to this question, with its unit. */
    String of(Item.Question question, Value value) {
        return (answers().of(question, value) + " " + unit(question)).strip();
    }

    String number(BigDecimal number) {
        return answers().number(number);
    }

    String yesOrNo(boolean yes) {
        return answers().yesOrNo(yes);
    }

    private InWords answers() {
        return new InWords(texts().locale(), texts().messages(), this);
    }

    /** What stands behind a number that is asked here. */
    String unit(Item.Question question) {
        String declared = switch (question) {
            case Item.Decimal q -> sheet.orNothing(q.unit());
            case Item.Whole q -> sheet.orNothing(q.unit());
            case Item.YesNo q -> "";
            case Item.Day q -> "";
            case Item.Moment q -> "";
            case Item.Time q -> "";
            case Item.Line q -> "";
            case Item.Text q -> "";
            case Item.Url q -> "";
            case Item.Choice q -> "";
            case Item.OpenChoice q -> "";
            case Item.Attachment q -> "";
            case Item.Reference q -> "";
            case Item.Quantity q -> "";
        };
        return declared.isEmpty() ? sheet.beside(question, Item.Display.Role.UNIT).orElse("") : declared;
    }

    @Override
    public String day(LocalDate day) {
        return written("print.day", day);
    }

    /** A moment that somebody named, as it was there. */
    @Override
    public String moment(OffsetDateTime moment) {
        return texts().of("print.moment", written("print.day", moment), time(moment.toLocalTime()));
    }

    /** A moment that was kept, as it is here. */
    String moment(Instant moment) {
        return moment(moment.atZone(texts().zone()).toOffsetDateTime());
    }

    String day(Instant moment) {
        return written("print.day", moment.atZone(texts().zone()));
    }

    @Override
    public String time(LocalTime time) {
        return texts().of("print.time", written("print.time.form", time));
    }

    private String written(String form, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(texts().of(form), texts().locale()).format(time);
    }

    private Texts texts() {
        return sheet.texts();
    }
}
