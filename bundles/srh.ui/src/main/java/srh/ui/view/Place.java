package srh.ui.view;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import srh.model.Change;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.RecordId;
import srh.model.Revision;

/**
 * Where words are typed: a field that is kept already, or a spot in which a new one begins.
 *
 * @param key the spot's name, the same after a reload, so that unsent text finds its way back
 * @param field the field this is, or a new one in that spot with the id that is given
 * @param version the version that is changed, or null for a new field
 * @param first what is kept together with the first words of a new field, such as the wish they are about
 * @param ownWords whether whoever types here always speaks for her- or himself, so that nobody is asked whose words it are
 */
public record Place(String key, Function<FieldId, Field> field, @Nullable Revision version,
        Function<Change, List<Change>> first, boolean ownWords) {
    public Place {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(first, "first");
    }

    /** A spot in which a new field begins. */
    public static Place fresh(String key, Function<FieldId, Field> field) {
        return new Place(key, field, null, words -> List.of(), false);
    }

    /** A field that is kept, to be changed from this version on. */
    public static Place of(Kept kept, Revision version) {
        Field field = kept.field();
        return new Place(field.id().toString(), id -> {
            if (!id.equals(field.id())) {
                throw new IllegalArgumentException("another field than the one that is changed");
            }
            return field;
        }, version, words -> List.of(), false);
    }

    /** This spot, with what is kept together with its first words. */
    public Place with(Function<Change, List<Change>> together) {
        return new Place(key, field, version, together, ownWords);
    }

    /** This spot, where everybody speaks for her- or himself. */
    public Place own() {
        return new Place(key, field, version, first, true);
    }

    String in(RecordId record) {
        return record + "/" + key;
    }
}
