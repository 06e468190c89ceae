package srh.distribution.load;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.distribution.load.OpenProfile.NotKept;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.Pages;
import srh.testkit.product.Outcome;
import srh.testkit.product.Product;
import srh.testkit.uidl.PageFault;
import srh.testkit.uidl.UidlClient;

/** The disk of the data gets full while people type, and later there is room again. */
@InBrowser
class FullDiskIT {

    private static final int MEGABYTES = 160;
    private static final int MORE_SAVES_THAN_FIT = 10_000;
    private static final int LONG = 60_000;
    private static final String NOT_KEPT = "Niet bewaard: we kunnen nu niet bij de gegevens. Je tekst staat hier nog; we proberen het zo opnieuw.";
    private static final String TYPED = "Dit typte ik toen de schijf vol was.";

    @TempDir Path folder;
    private final Ledger ledger = new Ledger();
    private int count;

    @Test
    void whoeverTypesIsToldAndAllIsKeptOnceThereIsRoomWithoutAnybodyTypingItAgain(Page page, Pages pages) throws Exception {
        assumeTrue(SmallDisk.isPossible(), "Not tried here: this machine lets its users mount no disk of their own");
        pages.tolerate("503");
        try (SmallDisk disk = SmallDisk.of(MEGABYTES); Product product = Product.unpack()) {
            product.set("srh.data", disk.folder().resolve("data").toString()).inside(disk.inside()).start("core", "personal", "demo");
            OpenProfile profile = new OpenProfile(new UidlClient(product.address()).signIn("broer", "fietsbel-en-regenjas-1"),
                    OpenProfile.demoPerson("noor"), "LEISURE");
            UUID field = profile.beginWords();
            Locator words = beginWords(page, product);

            disk.fill();
            RuntimeException told = typeUntilToldOtherwise(profile, field);
            assertThat(told).as(product.log()).hasMessage("again: " + NOT_KEPT);
            words.fill(TYPED);
            assertThat(page.locator("#slot-NOW-entry-state")).hasText(NOT_KEPT, new LocatorAssertions.HasTextOptions().setTimeout(LONG));
            assertThatThrownBy(() -> new UidlClient(product.address()).signIn("joost", "zeilboot-op-het-meer-3"))
                    .isInstanceOf(PageFault.class).hasMessageContaining("503").hasMessageContaining("Inloggen lukt nu niet");
            assertThat(words).hasValue(TYPED);

            disk.makeRoom();
            ledger.keepAgain(profile, ledger.unanswered().getFirst());
            assertThat(page.locator("#status"))
                    .hasText(Pattern.compile("Bewaard om .*"), new LocatorAssertions.HasTextOptions().setTimeout(LONG));
            assertThat(words).hasValue(TYPED);
            assertThat(product.log()).containsOnlyOnce("The database can't be reached or can't write: its disk is full.")
                    .containsOnlyOnce("The database can be used again.").doesNotContain("\tat ");

            assertThat(product.stop()).isIn(0, 143);
            Path copy = Files.createDirectories(folder.resolve("copy"));
            disk.copy("data/db", copy.resolve("db"));
            Evidence.in(copy).proves(ledger);
            Outcome verified = product.run("verify-trail");
            assertThat(verified.exitCode()).as(verified.output()).isZero();
        }
    }

    private static Locator beginWords(Page page, Product product) {
        page.navigate(product.address() + "login");
        page.fill("#name", "fatma");
        page.fill("#password", "appeltaart-met-kaneel-2");
        page.click("#login-go");
        assertThat(page.locator("#nav-account")).isVisible();
        page.navigate(product.address() + "person/" + OpenProfile.demoPerson("noor") + "/strengths-profile/WORKING");
        page.click("#slot-NOW-add");
        Locator words = page.locator("#slot-NOW-entry-text");
        assertThat(words).isVisible();
        return words;
    }

    private RuntimeException typeUntilToldOtherwise(OpenProfile profile, UUID field) {
        String version = "";
        for (int i = 0; i < MORE_SAVES_THAN_FIT; i++) {
            try {
                version = ledger.keep(profile, new Save(UUID.randomUUID(), field, version, "Dit is zin " + ++count, false));
            } catch (NotKept | PageFault told) {
                return told;
            }
        }
        throw new AssertionError("The disk never gets full");
    }
}
