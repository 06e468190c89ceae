package srh.distribution.load;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import srh.testkit.browser.Chromium;
import srh.testkit.browser.Screen;
import srh.testkit.product.Product;
import srh.testkit.uidl.UidlClient;
import srh.testkit.uidl.UidlPage;

/** How long after a jar was dropped in, and after a feature was enabled, the last of 50 open lists of worksheets shows it. */
public final class ArrivalsBench {
    private static final int PAGES = 50;
    private static final int ROUNDS = 5;
    private static final double MIDDLE = 0.5;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String LIST = "worksheets-list";
    private static final String SECTOR = "homeless-shelter";
    private static final String SECTORS_OWN = "begin-basic-needs";
    private static final Map<String, String> PEOPLE = Map.of("broer", "fietsbel-en-regenjas-1", "fatma", "appeltaart-met-kaneel-2", "noor", "muziek-in-de-werkplaats-4");

    private ArrivalsBench() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = List.of(arguments).contains("--short") ? 1 : ROUNDS;
        try (Product product = Product.unpack().set("srh.sessions.pages", "100").start("core", "personal", "demo"); Chromium chromium = new Chromium()) {
            List<UidlPage> open = open(product);
            Path jar = product.data().resolve("plugins/dropped.jar");
            double[] dropped = new double[rounds];
            double[] enabled = new double[rounds];
            Page administrator = chromium.pages().open(Screen.WIDE);
            Questions.signIn(administrator, product, "beheer", "sleutelbos-aan-de-muur-7");
            for (int round = 0; round < rounds; round++) {
                long begun = System.nanoTime();
                Questions.jar("dropped", 10).write(jar);
                dropped[round] = shown(open, "begin-dropped", true, begun);
                Files.delete(jar);
                shown(open, "begin-dropped", false, begun);
                enabled[round] = shown(open, SECTORS_OWN, true, press(product, administrator));
                shown(open, SECTORS_OWN, false, press(product, administrator));
            }
            new Figure("arrivals-jar", Figure.percentile(dropped, MIDDLE), "s from a dropped jar until the last of " + PAGES + " pages shows it", 1).print();
            new Figure("arrivals-feature", Figure.percentile(enabled, MIDDLE), "s from an administrator's press until the last of " + PAGES + " pages shows it", 1).print();
        }
        System.exit(0);
    }

    private static List<UidlPage> open(Product product) {
        List<UidlClient> browsers = PEOPLE.entrySet().stream().map(who -> new UidlClient(product.address()).signIn(who.getKey(), who.getValue())).toList();
        List<UidlPage> open = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            open.add(browsers.get(i % browsers.size()).open("person/" + OpenProfile.demoPerson("noor") + "/worksheets").push());
        }
        return open;
    }

    /** Takes the sector in, or leaves it out, and gives the moment of the press. */
    private static long press(Product product, Page administrator) {
        administrator.navigate(product.address() + "admin/features");
        administrator.click("#row-" + SECTOR);
        Locator press = administrator.locator("#feature-" + SECTOR + "-go");
        press.waitFor();
        long now = System.nanoTime();
        press.click();
        return now;
    }

    /** Waits until all pages show it, or none, and gives the seconds since then. */
    private static double shown(List<UidlPage> open, String id, boolean wanted, long since) {
        for (UidlPage page : open) page.awaitText(LIST, text -> page.has(id) == wanted, PATIENCE);
        return (System.nanoTime() - since) / 1e9;
    }
}
