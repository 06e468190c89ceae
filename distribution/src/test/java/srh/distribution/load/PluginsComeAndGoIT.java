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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import srh.testkit.product.Product;
import srh.testkit.uidl.PageFault;
import srh.testkit.uidl.UidlClient;
import srh.testkit.uidl.UidlPage;

/**
 * A plugin with code comes and goes under open pages: 10 times with 6 pages, or as {@code -Dsrh.plugin.turns} and
 * {@code -Dsrh.plugin.pages} say. Half of the pages are filled in all the time, on a worksheet that comes and goes with it.
 * No answer is lost, and nothing of the plugin is left in the memory.
 */
class PluginsComeAndGoIT {
    private static final int TURNS = Integer.getInteger("srh.plugin.turns", 10);
    private static final int PAGES = Integer.getInteger("srh.plugin.pages", 6);
    private static final int DIARISTS = PAGES / 2;
    /** However many there are, they answer equally often together. */
    private static final int SLOWNESS = 40 * DIARISTS;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String AWAY = "werkblad is nu niet in gebruik";
    private static final String LOADER = "org.apache.felix.framework.BundleWiringImpl$BundleClassLoader";
    private static final UUID NOOR = OpenProfile.demoPerson("noor");

    private Product product;
    private Path jar;
    private final GivenAnswers answers = new GivenAnswers();
    private int spoken;

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
    void noAnswerIsLostAndNoClassLoaderIsLeftHoweverOftenAPluginComesAndGoes() throws Exception {
        List<UidlClient> people = List.of(signedIn("noor", "muziek-in-de-werkplaats-4"), signedIn("broer", "fietsbel-en-regenjas-1"));
        // The first turn loads what pages need; the JVM may remember the records of one plugin softly, so of the first or of the last.
        come("0.0.0");
        opened(people.getFirst(), "garden").close();
        UUID diary = OpenDiary.begin(people.getFirst(), NOOR);
        List<Diarist> diarists = new ArrayList<>();
        for (int i = 0; i < DIARISTS; i++) diarists.add(new Diarist(OpenDiary.of(people.get(i % people.size()), diary), i, answers, SLOWNESS));
        turn(people, diarists, diary, "0.0.0");
        long before = loaders();
        List<Turn> turns = new ArrayList<>();
        for (int turn = 1; turn <= TURNS; turn++) turns.add(turn(people, diarists, diary, "1.0." + turn));
        Duration slowest = turns.stream().map(Turn::gone).max(Comparator.naturalOrder()).orElseThrow();
        Duration usual = turns.stream().map(Turn::there).sorted().toList().get(TURNS / 2);
        long after = settled(before);
        System.out.printf("%d turns with %d open pages: %d class loaders before, %d after; it could be opened %d ms after it was dropped (the middle one),"
                + " and all pages knew that it had gone within %d ms%n", TURNS, PAGES, before, after, usual.toMillis(), slowest.toMillis());
        assertThat(after).as("class loaders of bundles").isLessThanOrEqualTo(before);
        allIsThereWhenItIsBack(people, diarists, diary);
    }

    private void allIsThereWhenItIsBack(List<UidlClient> people, List<Diarist> diarists, UUID diary) throws Exception {
        come("2.0.0");
        keepMore(diarists);
        for (Diarist diarist : diarists) diarist.finish();
        for (UidlClient who : people) nothingIsLost(answers.standing(), who, diary, "with the plugin back");
        diarists.forEach(Diarist::close);
        assertThat(product.stop()).isIn(0, 143);
        Evidence.in(product.data()).proves(answers, diary);
        System.out.printf("%d answers kept, none lost; %d given while the worksheet was away, each refused in one sentence%n",
                answers.kept().size(), answers.refusals());
        assertThat(answers.sentences()).isNotEmpty().allMatch(sentence -> sentence.contains(AWAY));
    }

    @Test
    void aWorksheetThatThrowsOrCannotFindAnythingIsNamedOnTheAdministratorsPageWithoutAWordOfWhatWasSaid() throws Exception {
        GardenJar.version("1.0.0").write(jar);
        UidlClient noor = signedIn("noor", "muziek-in-de-werkplaats-4");
        UidlPage thorns = opened(noor, "thorns");
        thorns.awaitText("worksheet", text -> text.contains("kan nu niet geopend worden"), PATIENCE);
        thorns.close();
        UidlPage weeds = noor.open("person/" + NOOR + "/worksheets").push();
        weeds.awaitText("begin-weeds", text -> true, PATIENCE);
        weeds.click("begin-weeds");
        weeds.awaitText("findings", text -> text.contains("De uitkomst kan nu niet worden getoond"), PATIENCE);
        assertThat(weeds.has("item-weed")).isTrue();
        weeds.close();
        try (UidlPage features = signedIn("beheer", "sleutelbos-aan-de-muur-7").open("admin/features")) {
            String told = features.awaitText("failed-worksheets", text -> text.contains("thorns"), PATIENCE);
            assertThat(told).contains("thorns: het ging niet open (java.lang.IllegalStateException)")
                    .contains("weeds: de uitkomst kon niet worden getoond (java.lang.IllegalStateException)").doesNotContain("Noor");
        }
    }

    /**
     * One coming and going.
     *
     * @param there how long after the file was dropped somebody had the worksheet open
     * @param gone how long after the file was gone the last page knew it
     */
    private record Turn(Duration there, Duration gone) {}

    /** In, shown on all pages, and out again; answered before, during and after. */
    private Turn turn(List<UidlClient> people, List<Diarist> diarists, UUID diary, String version) throws Exception {
        List<UidlPage> pages = new ArrayList<>();
        long dropped = System.nanoTime();
        come(version);
        pages.add(opened(people.getFirst(), "garden").push());
        Duration there = Duration.ofNanos(System.nanoTime() - dropped);
        for (int i = 1; i < PAGES - DIARISTS; i++) pages.add(opened(people.get(i % people.size()), "garden").push());
        for (UidlPage page : pages) page.awaitText("worksheet", text -> text.contains("In the garden"), PATIENCE);
        diarists.get(spoken++ % DIARISTS).speak();
        keepMore(diarists);
        Files.delete(jar);
        diarists.get(spoken % DIARISTS).speak();
        long begun = System.nanoTime();
        for (UidlPage page : pages) page.awaitText("worksheet", text -> !text.contains("garden"), PATIENCE);
        diarists.forEach(Diarist::awaitGone);
        Duration gone = Duration.ofNanos(System.nanoTime() - begun);
        for (Diarist diarist : diarists) {
            int before = diarist.refused();
            diarist.await("is not refused what is answered while the worksheet is away", () -> diarist.refused() > before);
        }
        nothingIsLost(answers.standing(), people.get(spoken % people.size()), diary, "after turn " + version);
        pages.forEach(UidlPage::close);
        return new Turn(there, gone);
    }

    private void come(String version) {
        GardenJar.version(version, DIARISTS).write(jar);
    }

    private static void keepMore(List<Diarist> diarists) throws InterruptedException {
        List<Integer> before = diarists.stream().map(Diarist::kept).toList();
        for (int i = 0; i < diarists.size(); i++) {
            Diarist diarist = diarists.get(i);
            int had = before.get(i);
            diarist.await("keeps nothing while the worksheet is there", () -> diarist.kept() > had);
        }
    }

    /** On a page that has just been opened. */
    private void nothingIsLost(List<Given> standing, UidlClient who, UUID diary, String when) {
        try (OpenDiary fresh = OpenDiary.of(who, diary)) {
            assertThat(answers.lost(standing, fresh)).as(when).isEmpty();
        }
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
