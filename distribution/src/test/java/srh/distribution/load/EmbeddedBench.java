package srh.distribution.load;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import srh.distribution.journey.OtherSystem;
import srh.testkit.Ports;
import srh.testkit.browser.Chromium;
import srh.testkit.browser.Screen;
import srh.testkit.product.Product;

/**
 * How long the strengths profile takes until it can be worked in: in another system's page, with its launch and a session of its own,
 * beside at home, where one is signed in. By turns.
 */
public final class EmbeddedBench {
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 4;
    private static final double MIDDLE = 0.5;

    private EmbeddedBench() {}

    public static void main(String[] arguments) throws Exception {
        boolean tryOut = List.of(arguments).contains("--short");
        try (Product product = Product.unpack(); OtherSystem other = new OtherSystem().in(product, OtherSystem.PROFILE); Chromium chromium = new Chromium()) {
            product.set("srh.sessions.strangers", "10000").set("srh.demo.record.port", Integer.toString(Ports.free()));
            AddedFeature.names().addTo(product.home(), List.of(), "");
            product.start("core", "personal", "demo");
            product.environment("SRH_JAVA_OPTIONS", "-Dsrh.named=" + OtherSystem.NAME).start("core", "personal", "demo", OtherSystem.NAME, "names");
            Page home = chromium.pages().open(Screen.WIDE);
            Questions.signIn(home, product, "broer", "fietsbel-en-regenjas-1");
            Page elsewhere = chromium.pages().open(Screen.WIDE);
            String profile = product.address() + "person/" + OpenProfile.demoPerson("noor") + "/strengths-profile";
            String address = product.address().toString().replaceAll("/$", "");
            DoubleSupplier atHome = () -> ready(home, profile, home::locator);
            DoubleSupplier embedded = () -> ready(elsewhere, other.shows(address, OtherSystem.element(address, OtherSystem.PROFILE, other.token())),
                    elsewhere.frameLocator("iframe")::locator);
            int rounds = tryOut ? 2 : ROUNDS;
            double[][] seconds = new double[2][rounds];
            for (int round = -WARM_UP; round < rounds; round++) {
                double there = atHome.getAsDouble();
                double inside = embedded.getAsDouble();
                if (round < 0) continue;
                seconds[0][round] = there;
                seconds[1][round] = inside;
            }
            double there = Figure.percentile(seconds[0], MIDDLE);
            double inside = Figure.percentile(seconds[1], MIDDLE);
            System.out.printf("  at home %.0f ms, in another system's page %.0f ms%n", there * 1e3, inside * 1e3);
            new Figure("embedded", inside / there, "times as long as at home", 1.5).print();
        }
        System.exit(0);
    }

    /** The page is asked anew, as when somebody opens it; a press on the tab counts when it has answered. */
    private static double ready(Page page, String address, Function<String, Locator> inside) {
        page.navigate("about:blank");
        long begun = System.nanoTime();
        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        inside.apply("#tab-LIVING").click();
        inside.apply("#tab-LIVING[aria-current=true]").waitFor();
        return (System.nanoTime() - begun) / 1e9;
    }
}
