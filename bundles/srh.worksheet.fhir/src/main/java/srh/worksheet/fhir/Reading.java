package srh.worksheet.fhir;

import java.util.List;

/** What comes of reading a document: all of it, or the reasons why nothing. */
public sealed interface Reading<T> {
    record Good<T>(T read) implements Reading<T> {}

    record Refused<T>(List<Refusal> reasons) implements Reading<T> {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("nothing is refused without a reason");
            }
        }
    }
}
