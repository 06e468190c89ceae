package srh.distribution.load;

import java.util.ArrayList;
import java.util.List;
import srh.testkit.product.Product;
import srh.testkit.uidl.UidlClient;

/** The heap that one open strengths profile takes, with its push connection, after everything unused is collected. */
public final class PagesBench {

    private static final int PAGES = 100;
    private static final int PAGES_IN_SHORT = 12;
    private static final int PAGES_OF_ONE = 17;
    private static final String[] DOMAINS = {"LIVING", "WORKING", "LEARNING", "LEISURE", "SAFETY"};

    private record Somebody(String name, String password, String person) {}

    private static final List<Somebody> EVERYBODY = List.of(
            new Somebody("noor", "muziek-in-de-werkplaats-4", "noor"),
            new Somebody("sem", "voetbal-op-zaterdag-5", "sem"),
            new Somebody("yara", "thee-met-veel-suiker-6", "yara"),
            new Somebody("broer", "fietsbel-en-regenjas-1", "noor"),
            new Somebody("fatma", "appeltaart-met-kaneel-2", "noor"),
            new Somebody("joost", "zeilboot-op-het-meer-3", "yara"));

    private PagesBench() {}

    public static void main(String[] arguments) throws Exception {
        int pages = List.of(arguments).contains("--short") ? PAGES_IN_SHORT : PAGES;
        try (Product product = Product.unpack().start("core", "personal", "demo")) {
            // What is loaded once, at the first page of each kind, is no page's.
            for (Somebody each : EVERYBODY) {
                try (OpenProfile warm = open(product, each, 0)) {
                    warm.isPushed();
                }
            }
            double before = Heap.liveBytes(product);
            List<OpenProfile> open = new ArrayList<>();
            for (int i = 0; i < pages; i++) open.add(open(product, EVERYBODY.get(i / PAGES_OF_ONE), i));
            double after = Heap.liveBytes(product);
            long pushed = open.stream().filter(OpenProfile::isPushed).count();
            if (pushed != pages) throw new IllegalStateException("Only " + pushed + " pages have their push connection.");
            System.out.printf("  %.1f MB before, %.1f MB with %d pages%n", before / 1e6, after / 1e6, pages);
            new Figure("pages", (after - before) / pages / 1024, "KB of heap a page, " + pages + " open with push", 200).print();
        }
        System.exit(0);
    }

    private static OpenProfile open(Product product, Somebody who, int number) {
        UidlClient browser = new UidlClient(product.address()).signIn(who.name(), who.password());
        return new OpenProfile(browser, OpenProfile.demoPerson(who.person()), DOMAINS[number % DOMAINS.length]);
    }
}
