package srh.testkit.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs one of the checks that look at a page from inside. */
final class InPage {

    private InPage() {}

    /** What the file of this name gives back, run with {@code argument}. */
    @Nullable
    static Object run(Page page, String file, @Nullable Object argument) {
        return page.evaluate("async (argument) => {\n" + read("common.js") + read(file) + "\n}", argument);
    }

    /** Fails when something was found. */
    static void none(Page page, String what, @Nullable Object found) {
        Collection<?> faults = (Collection<?>) Objects.requireNonNull(found);
        if (!faults.isEmpty()) {
            StringBuilder message = new StringBuilder(page.url() + " " + what + ":");
            faults.forEach(fault -> message.append('\n').append(fault));
            throw new AssertionError(message.toString());
        }
    }

    /** A file beside this class, or with a slash in front anywhere in the libraries. */
    static String read(String file) {
        try (InputStream content = Objects.requireNonNull(InPage.class.getResourceAsStream(file), file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
