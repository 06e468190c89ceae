package srh.distribution.load;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import srh.testkit.browser.Chromium;
import srh.testkit.browser.Screen;
import srh.testkit.product.Product;
import srh.testkit.uidl.UidlClient;
import srh.testkit.uidl.UidlPage;

/** How long a worksheet of 500 questions opens and how soon a condition in it answers, in a browser; and the heap of an open one of 30. */
public final class QuestionsBench {
    private static final int LONG = 500;
    private static final int USUAL = 30;
    private static final String WITHOUT = "account";
    private static final int ROUNDS = 9;
    private static final int TURNS = 60;
    private static final int PAGES = 100;
    private static final int PAGES_IN_SHORT = 12;
    private static final int PAGES_OF_ONE = 17;
    private static final double MIDDLE = 0.5;
    private static final double NEARLY_ALL = 0.95;
    private static final int DEPENDING = 251;

    /** Promises when, in milliseconds from the address on, the browser has painted the last question, or the heading of a page without. */
    private static final String PAINTED = """
            window.srhPainted = new Promise((done) => new MutationObserver((changes, observer) => {
              if (!document.querySelector(location.pathname.endsWith('/%s') ? 'main h1' : '#%s')?.checkVisibility()) return;
              observer.disconnect();
              requestAnimationFrame(() => {
                const painted = new MessageChannel();
                painted.port1.onmessage = () => done(performance.now());
                painted.port2.postMessage(0);
              });
            }).observe(document, { childList: true, subtree: true, attributeFilter: ['style'] }));""";

    /**
     * Answers a question that stands there with yes or no, and gives the milliseconds until the one below it has come or gone. The
     * page is asked to tell when it does: looking for it all the time would keep one of two processors busy, and be measured too.
     * The next press comes when the page is at rest again, as with people.
     */
    private static final String CONDITION = """
            async ([above, below, which]) => {
              const wanted = which === 1;
              const began = performance.now();
              const changed = new Promise((done, failed) => {
                const late = setTimeout(() => failed(new Error(below + ' does not change')), 20000);
                new MutationObserver((changes, observer) => {
                  if ((document.getElementById(below) !== null) !== wanted) return;
                  observer.disconnect();
                  clearTimeout(late);
                  done(performance.now());
                }).observe(document, { childList: true, subtree: true });
              });
              document.querySelectorAll(`#${above} input[type=radio]`)[which].click();
              const took = await changed - began;
              await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
              return took;
            }""";

    private QuestionsBench() {}

    public static void main(String[] arguments) throws Exception {
        boolean tryOut = List.of(arguments).contains("--short");
        try (Product product = Product.unpack().set("srh.sessions.pages", "100").start("core", "personal", "demo"); Chromium chromium = new Chromium()) {
            Questions.jar("long", LONG).write(product.data().resolve("plugins/long.jar"));
            Questions.jar("usual", USUAL).write(product.data().resolve("plugins/usual.jar"));
            Page page = chromium.pages().open(Screen.WIDE);
            Questions.signIn(page, product, "broer", "fietsbel-en-regenjas-1");
            opening(page, Questions.begin(page, product, "long"), tryOut ? 2 : 1);
            String usual = Questions.begin(page, product, "usual");
            page.navigate("about:blank");
            heap(product, usual.substring(product.address().toString().length()), tryOut ? PAGES_IN_SHORT : PAGES);
        }
        System.exit(0);
    }

    private static void opening(Page page, String address, int hurry) {
        page.addInitScript(PAINTED.formatted(WITHOUT, "item-q-" + (LONG - 1)));
        new Figure("questions-open", Figure.percentile(times(opened(page, address), 2, ROUNDS / hurry), MIDDLE), "s until a browser shows " + LONG + " questions",
                1).print();
        DoubleSupplier answered = new DoubleSupplier() {
            private int which;

            @Override
            public double getAsDouble() {
                which = 1 - which;
                return ((Number) page.evaluate(CONDITION, List.of("item-q-" + (DEPENDING - 1), "item-q-" + DEPENDING, which))).doubleValue();
            }
        };
        double[] conditions = times(answered, TURNS / hurry, TURNS / hurry);
        System.out.printf("  a condition among %d questions, from the press until it shows: median %.0f ms%n", LONG, Figure.percentile(conditions, MIDDLE));
        new Figure("questions-condition", Figure.percentile(conditions, NEARLY_ALL), "ms for 95 of 100", 50).print();
        double[] later = times(answered, TURNS * 2 / hurry, TURNS / hurry);
        System.out.printf("  after twice as many more presses: median %.0f ms, %.0f for 95 of 100%n",
                Figure.percentile(later, MIDDLE), Figure.percentile(later, NEARLY_ALL));
        String[] addresses = {address, page.evaluate("() => location.origin") + "/" + WITHOUT};
        double[] open = Stream.of(addresses).mapToDouble(each -> Figure.percentile(times(opened(page, each), 2, ROUNDS / hurry), MIDDLE)).toArray();
        System.out.printf("  after all of this it opens in %.2f s, and a page without questions in %.2f s%n", open[0], open[1]);
    }

    private static DoubleSupplier opened(Page page, String address) {
        return () -> {
            page.navigate("about:blank");
            page.navigate(address);
            return ((Number) page.evaluate("() => window.srhPainted")).doubleValue() / 1e3;
        };
    }

    private static double[] times(DoubleSupplier what, int warmUp, int rounds) {
        for (int i = 0; i < warmUp; i++) what.getAsDouble();
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) times[i] = what.getAsDouble();
        return times;
    }

    private static void heap(Product product, String route, int pages) throws Exception {
        Map<String, String> readers = Map.of("broer", "fietsbel-en-regenjas-1", "fatma", "appeltaart-met-kaneel-2", "noor", "muziek-in-de-werkplaats-4");
        List<UidlClient> browsers = new ArrayList<>();
        for (int i = 0; i * PAGES_OF_ONE < pages || i < readers.size(); i++) {
            var who = new ArrayList<>(readers.entrySet()).get(i % readers.size());
            browsers.add(new UidlClient(product.address()).signIn(who.getKey(), who.getValue()));
        }
        for (UidlClient browser : browsers) browser.open(route).push().close();
        double before = Heap.liveBytes(product);
        List<UidlPage> open = new ArrayList<>();
        for (int i = 0; i < pages; i++) open.add(browsers.get(i / PAGES_OF_ONE).open(route).push());
        double after = Heap.liveBytes(product);
        long pushed = open.stream().filter(each -> each.isPushed() && each.has("item-q-0")).count();
        if (pushed != pages) throw new IllegalStateException("Only " + pushed + " pages show their questions and have their push connection.");
        System.out.printf("  %.1f MB before, %.1f MB with %d pages%n", before / 1e6, after / 1e6, pages);
        new Figure("questions-heap", (after - before) / pages / 1024, "KB of heap a page of " + USUAL + " questions, " + pages + " open with push", 200).print();
    }
}
