package srh.testkit.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages, kept in {@code target/screenshots}. */
public final class Screenshots {

    private Screenshots() {}

    /** The whole page, as {@code target/screenshots/<name>.png}. */
    public static Path take(Page page, String name) {
        Path file = Path.of("target", "screenshots", name + ".png").toAbsolutePath();
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }
}
