package srh.ui.internal.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: only to a page of this product, whatever the link says. */
final class LocalPath {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");
    private static final int LONGEST = 500;

    private LocalPath() {}

    static String of(@Nullable String asked) {
        boolean local = asked != null && asked.length() <= LONGEST && LOCAL.matcher(asked).matches()
                && !asked.startsWith(SignInOfTheHouse.PATH);
        return local ? asked : "/";
    }
}
