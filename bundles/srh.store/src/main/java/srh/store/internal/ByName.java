package srh.store.internal;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/** The order in which people look for a name; sorted here, for the two databases would each sort in their own way. */
final class ByName {
    private ByName() {}

    private record Sortable<T>(T what, CollationKey name, UUID id) {}

    static <T> List<T> sorted(List<T> all, Function<T, String> name, Function<T, UUID> id) {
        Collator collator = Collator.getInstance(Locale.of("nl"));
        return all.stream().map(what -> new Sortable<>(what, collator.getCollationKey(name.apply(what)), id.apply(what)))
                .sorted(Comparator.<Sortable<T>, CollationKey>comparing(Sortable::name).thenComparing(Sortable::id))
                .map(Sortable::what).toList();
    }
}
