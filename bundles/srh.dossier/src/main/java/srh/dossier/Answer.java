package srh.dossier;

import java.util.function.Function;

/** What the door answers to a question. */
public sealed interface Answer<T> {
    record Ok<T>(T value) implements Answer<T> {}

    /** The caller may not know this, and so not whether it exists either. */
    record Denied<T>() implements Answer<T> {}

    default <R> Answer<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Ok<T>(T value) -> new Ok<>(change.apply(value));
            case Denied<T>() -> new Denied<>();
        };
    }
}
