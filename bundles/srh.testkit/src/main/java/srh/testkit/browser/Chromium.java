package srh.testkit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, driven without a window. Use it from one thread only. */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        Path program = program(System.getenv());
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setHeadless(true).setExecutablePath(program).setArgs(FLAGS));
    }

    /** Fresh pages; nobody closes them but with the browser. */
    public Pages pages() {
        return new Pages(browser);
    }

    static Path program(Map<String, String> environment) {
        String named = environment.get("CHROMIUM");
        Stream<Path> candidates = named != null
                ? Stream.of(Path.of(named))
                : Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        Optional<Path> found = candidates.filter(Files::isExecutable).findFirst();
        return found.orElseThrow(() -> new IllegalStateException(named != null
                ? "CHROMIUM names " + named + ", and there is no program there."
                : "The browser tests need Chromium, and there is none on the PATH."
                        + " On Debian: apt-get install chromium. Elsewhere: CHROMIUM=/path/to/chromium-or-chrome."));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
