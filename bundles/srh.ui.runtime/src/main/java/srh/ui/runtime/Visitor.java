package srh.ui.runtime;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is signed in on a request, as far as the runtime must know: an account to count sessions by, and the language to speak. */
public record Visitor(String account, @Nullable Locale language) {

    public Visitor {
        Objects.requireNonNull(account, "account");
    }
}
