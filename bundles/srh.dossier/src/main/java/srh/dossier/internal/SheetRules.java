package srh.dossier.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import srh.dossier.Problem;
import srh.model.Change;
import srh.model.Slot;
import srh.worksheet.Fault;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.Questionnaire;
import srh.worksheet.Value;
import srh.worksheet.Written;

/** What a worksheet says of an answer on it. */
interface SheetRules {
    /** Where there is no worksheet, nothing is said. */
    SheetRules NONE = change -> Optional.empty();

    /** Why this can't be kept, or empty when it can. */
    Optional<Problem> problem(Change change);

    /** @param filed whether a file that is given as an answer is there, or comes along with the answer */
    static SheetRules of(Questionnaire questionnaire, Predicate<String> filed) {
        return change -> {
            String at = change.field().at();
            String text = change.value();
            if (at == null) {
                return Optional.of(new Problem("dossier.save.other-place"));
            }
            try {
                ItemPath place = Written.place(at);
                boolean words = questionnaire.item(place.item()).filter(Item.Text.class::isInstance).isPresent();
                if (words != (change.field().slot() == Slot.ANSWER_WORDS)) {
                    return Optional.of(new Problem("dossier.save.other-place"));
                }
                if (text == null) {
                    return Optional.empty();
                }
                Value value = words ? new Value.Text(text) : Written.value(text);
                return questionnaire.fault(place, value)
                        .or(() -> value instanceof Value.File && !filed.test(text) ? Optional.of(Fault.NO_SUCH_FILE) : Optional.empty())
                        .map(SheetRules::problem);
            } catch (IllegalArgumentException unreadable) {
                return Optional.of(new Problem("dossier.save.other-place"));
            }
        };
    }

    private static Problem problem(Fault fault) {
        return new Problem("dossier.answer." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'), Map.of());
    }
}
