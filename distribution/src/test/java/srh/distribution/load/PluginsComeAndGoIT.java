package srh.distribution.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import srh.testkit.product.Product;
import srh.testkit.uidl.PageFault;
import srh.testkit.uidl.UidlClient;
import srh.testkit.uidl.UidlPage;

/**
 * A plugin with code and a worksheet of questions comes and goes under open pages: 10 times with 6 pages that look at the
 * one and as many that fill in the other, or as {@code -Dsrh.plugin.turns} and {@code -Dsrh.plugin.pages} say. Nothing of it
 * is left in the memory, and no answer is lost.
 */
class PluginsComeAndGoIT {
    private static final int TURNS = Integer.getInteger("srh.plugin.turns", 10);
    private static final int PAGES = Integer.getInteger("srh.plugin.pages", 6);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String LOADER = "org.apache.felix.framework.BundleWiringImpl$BundleClassLoader";
    private static final UUID NOOR = OpenProfile.demoPerson("noor");

    private Product product;
    private Path jar;
    private String record = "";

    @BeforeEach
    void start() {
        product = Product.unpack().set("srh.sessions.pages", "100").start("core", "personal", "demo");
        jar = product.data().resolve("plugins").resolve("garden.jar");
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void noClassLoaderAndNoAnswerIsLostHoweverOftenAPluginComesAndGoes() throws Exception {
        List<UidlClient> people = List.of(signedIn("noor", "muziek-in-de-werkplaats-4"), signedIn("broer", "fietsbel-en-regenjas-1"));
        List<Gardener> gardeners = begun(people);
        ExecutorService gardening = Executors.newVirtualThreadPerTaskExecutor();
        List<Future<Void>> given = gardeners.stream().map(gardening::submit).toList();
        // The first turn loads what pages need; the JVM may remember the records of one plugin softly, so of the first or of the last.
        turn(people, "0.0.0");
        long before = loaders();
        List<Turn> turns = new ArrayList<>();
        for (int turn = 1; turn <= TURNS; turn++) turns.add(turn(people, "1.0." + turn));
        Duration slowest = turns.stream().map(Turn::gone).max(Comparator.naturalOrder()).orElseThrow();
        Duration usual = turns.stream().map(Turn::there).sorted().toList().get(TURNS / 2);
        long after = settled(before);
        GardenJar.version("2.0.0", PAGES).write(jar);
        gardeners.forEach(Gardener::stop);
        for (Future<Void> one : given) one.get();
        gardening.close();
        System.out.printf("%d turns with %d open pages: %d class loaders before, %d after; it could be opened %d ms after it was dropped (the middle one),"
                + " and all pages knew that it had gone within %d ms%n", TURNS, PAGES, before, after, usual.toMillis(), slowest.toMillis());
        System.out.printf("%d answers were given meanwhile; %d times one had to wait until the worksheet was back%n",
                gardeners.stream().mapToInt(Gardener::times).sum(), gardeners.stream().mapToInt(Gardener::again).sum());
        assertThat(after).as("class loaders of bundles").isLessThanOrEqualTo(before);
        UidlPage fresh = people.getLast().open("worksheet/" + record).push();
        fresh.awaitText(Gardener.entry(0), text -> true, PATIENCE);
        for (int bed = 0; bed < PAGES; bed++) {
            assertThat(gardeners.get(bed).times()).as("answers in bed %d", bed).isPositive();
            assertThat(fresh.attribute(Gardener.entry(bed), "value")).as("what was kept last in bed %d", bed).contains(gardeners.get(bed).kept());
        }
    }

    @Test
    void aWorksheetThatThrowsIsNamedOnTheAdministratorsPageWithoutAWordOfWhatWasSaid() throws Exception {
        GardenJar.version("1.0.0").write(jar);
        UidlClient noor = signedIn("noor", "muziek-in-de-werkplaats-4");
        UidlPage thorns = opened(noor, "thorns");
        thorns.awaitText("worksheet", text -> text.contains("kan nu niet geopend worden"), PATIENCE);
        thorns.close();
        try (UidlPage features = signedIn("beheer", "sleutelbos-aan-de-muur-7").open("admin/features")) {
            String told = features.awaitText("failed-worksheets", text -> text.contains("thorns"), PATIENCE);
            assertThat(told).contains("java.lang.IllegalStateException").doesNotContain("Noor");
        }
    }

    /**
     * One coming and going.
     *
     * @param there how long after the file was dropped somebody had the worksheet open
     * @param gone how long after the file was gone the last page knew it
     */
    private record Turn(Duration there, Duration gone) {}

    /** One worksheet of questions, begun by a worker and open on all their pages, of which each answers one question. */
    private List<Gardener> begun(List<UidlClient> people) throws Exception {
        GardenJar.version("0.0.0", PAGES).write(jar);
        UidlPage list = people.getLast().open("person/" + NOOR + "/worksheets").push();
        list.awaitText("begin-beds", text -> true, PATIENCE);
        list.click("begin-beds");
        list.awaitText(Gardener.entry(0), text -> true, PATIENCE);
        record = list.attribute(Gardener.entry(0), "place").orElseThrow().split("/")[0];
        list.close();
        List<Gardener> gardeners = new ArrayList<>();
        for (int bed = 0; bed < PAGES; bed++) {
            UidlPage page = people.get(bed % people.size()).open("worksheet/" + record).push();
            page.awaitText(Gardener.entry(bed), text -> true, PATIENCE);
            gardeners.add(new Gardener(page, bed));
        }
        return gardeners;
    }

    /** In, shown on all pages, and out again. */
    private Turn turn(List<UidlClient> people, String version) throws Exception {
        List<UidlPage> pages = new ArrayList<>();
        long dropped = System.nanoTime();
        GardenJar.version(version, PAGES).write(jar);
        pages.add(opened(people.getFirst(), "garden").push());
        Duration there = Duration.ofNanos(System.nanoTime() - dropped);
        for (int i = 1; i < PAGES; i++) pages.add(opened(people.get(i % people.size()), "garden").push());
        for (UidlPage page : pages) page.awaitText("worksheet", text -> text.contains("In the garden"), PATIENCE);
        Files.delete(jar);
        long begun = System.nanoTime();
        for (UidlPage page : pages) page.awaitText("worksheet", text -> !text.contains("garden"), PATIENCE);
        Duration gone = Duration.ofNanos(System.nanoTime() - begun);
        pages.forEach(UidlPage::close);
        return new Turn(there, gone);
    }

    private UidlClient signedIn(String name, String password) {
        return new UidlClient(product.address()).signIn(name, password);
    }

    /** As soon as the worksheet is there. */
    private static UidlPage opened(UidlClient who, String worksheet) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return who.open("person/" + NOOR + "/" + worksheet);
            } catch (PageFault notYet) {
                if (System.nanoTime() > end) throw notYet;
                Thread.sleep(50);
            }
        }
    }

    /** What holds a class loader for a moment longer lets it go. */
    private long settled(long wanted) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        long now = loaders();
        while (now > wanted && System.nanoTime() < end) {
            Thread.sleep(2_000);
            now = loaders();
        }
        return now;
    }

    /** After a full collection, by the JVM's own count of what is reachable. */
    private long loaders() throws Exception {
        String program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(program, Long.toString(product.pid()), "GC.class_histogram").redirectErrorStream(true).start();
        String histogram = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(histogram).isZero();
        return histogram.lines().map(line -> line.strip().split("\\s+")).filter(words -> words.length > 3 && words[3].equals(LOADER))
                .mapToLong(words -> Long.parseLong(words[1])).findFirst().orElseThrow();
    }
}
