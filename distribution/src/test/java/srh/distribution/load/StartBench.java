package srh.distribution.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import srh.testkit.product.Product;
import srh.testkit.uidl.UidlClient;
import srh.testkit.uidl.UidlPage;

/**
 * From the start of the process to the first page, of the product (core and personal, with signing in, on data that are there) and
 * of one bare Vaadin page on the same Felix, by turns.
 */
public final class StartBench {

    private static final int ROUNDS = 5;

    private StartBench() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = List.of(arguments).contains("--short") ? 1 : ROUNDS;
        try (Product whole = Product.unpack(); Product bare = Product.unpack()) {
            addBare(bare.home());
            // The first start of each fills its data and its bundle cache.
            firstPage(whole, "core", "personal", "demo");
            firstPage(whole, "core", "personal");
            firstPage(bare, "bare");
            double[] seconds = new double[rounds];
            double[] ratios = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                double alone = firstPage(bare, "bare");
                seconds[round] = firstPage(whole, "core", "personal");
                ratios[round] = seconds[round] / alone;
                System.out.printf("  the product %.2f s, a bare page %.2f s%n", seconds[round], alone);
            }
            new Figure("start", Figure.percentile(ratios, 0.5), "times a bare Vaadin page", 1.5).print();
            new Figure("start-seconds", Figure.percentile(seconds, 0.5), "s to the first page", 5).print();
        }
        System.exit(0);
    }

    private static double firstPage(Product product, String... features) {
        long start = System.nanoTime();
        product.start(features);
        UidlClient browser = new UidlClient(product.address());
        boolean isBare = features[0].equals("bare");
        if (!isBare) browser.signIn("noor", "muziek-in-de-werkplaats-4");
        try (UidlPage page = browser.open(isBare ? "" : "me").push()) {
            page.awaitText(isBare ? "sentence" : "main", text -> !text.isEmpty(), Duration.ofSeconds(30));
            return (System.nanoTime() - start) / 1e9;
        } finally {
            if (product.isRunning()) product.stop();
        }
    }

    /** The same Felix, HTTP and Vaadin as core brings, and nothing of care. */
    private static void addBare(Path home) throws Exception {
        List<String> core = Files.readAllLines(home.resolve("features/core.json"));
        List<String> bundles = new ArrayList<>();
        for (String line : core.subList(indexOf(core, "\"bundles\""), indexOf(core, "\"configurations\""))) {
            boolean ours = line.contains("\"srh:srh.") && !line.contains("srh.lib.slf4j") && !line.contains("srh.ui.runtime");
            if (line.contains("\"id\"") && !ours) bundles.add(line.stripTrailing().replaceFirst(",?$", ","));
        }
        String rest = String.join("\n", core.subList(indexOf(core, "\"extensions\""), core.size()));
        AddedFeature.bare().addTo(home, bundles, ",\n" + rest.substring(0, rest.lastIndexOf('}')));
    }

    private static int indexOf(List<String> lines, String text) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) return i;
        }
        throw new IllegalStateException("The feature core does not say " + text);
    }
}
