package srh.worksheet.fhir.internal;

import srh.worksheet.Value;
import srh.worksheet.Wording;

/** How an option is shown that has no words of its own. */
final class Labels {
    private Labels() {}

    static Wording plain(Value value) {
        return new Wording(switch (value) {
            case Value.Coded coded -> coded.display() == null ? coded.code() : coded.display();
            case Value.Link link -> link.display() == null ? link.reference() : link.display();
            case Value.Text text -> text.text();
            case Value.Whole whole -> String.valueOf(whole.number());
            case Value.Day day -> day.written();
            case Value.Time time -> Values.clock(time.time());
            case Value.YesNo v -> String.valueOf(v.yes());
            case Value.Decimal v -> v.number().toPlainString();
            case Value.Moment v -> v.written();
            case Value.Url v -> v.address();
            case Value.File v -> v.name();
            case Value.Amount v -> v.number().toPlainString() + (v.unit() == null ? "" : " " + v.unit());
        });
    }
}
