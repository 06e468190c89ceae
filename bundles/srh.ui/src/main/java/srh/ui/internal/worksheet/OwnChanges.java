package srh.ui.internal.worksheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import srh.model.FieldId;

/** Which news of changes is about what this page kept itself, and so need not be told to it. */
final class OwnChanges {
    private final Map<FieldId, Integer> expected = new HashMap<>();

    synchronized void expect(List<FieldId> fields) {
        fields.forEach(field -> expected.merge(field, 1, Integer::sum));
    }

    synchronized void forget(List<FieldId> fields) {
        fields.forEach(field -> expected.computeIfPresent(field, (f, count) -> count > 1 ? count - 1 : null));
    }

    /** The fields that were changed elsewhere. */
    synchronized List<FieldId> others(List<FieldId> changed) {
        List<FieldId> others = changed.stream().filter(field -> !expected.containsKey(field)).toList();
        forget(changed);
        return others;
    }
}
