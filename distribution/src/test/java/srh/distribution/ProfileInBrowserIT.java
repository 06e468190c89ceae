package srh.distribution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import srh.testkit.browser.Axe;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.Pages;
import srh.testkit.browser.Screen;
import srh.testkit.product.Product;

/** What a worker and a client do in the strengths profile, in a real browser, on the packed product with its made-up people. */
@InBrowser
class ProfileInBrowserIT {
    private static Product product;

    @BeforeAll
    static void start() {
        setDefaultAssertionTimeout(30_000);
        product = Product.unpack().start("core", "personal", "demo");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private final String said = "Dit zei ik op " + UUID.randomUUID();

    private static void signIn(Page page, String name, String password) {
        page.locator("input[autocomplete=username]").fill(name);
        page.locator("input[type=password]").fill(password);
        page.locator("button[type=submit]").click();
        assertThat(page.locator("h1")).isVisible();
    }

    /** Noor's profile, in this domain. */
    private static void open(Page page, String domain) {
        UUID noor = UUID.nameUUIDFromBytes("demo person noor".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        page.navigate(product.address() + "person/" + noor + "/strengths-profile/" + domain);
        assertThat(page.locator("#strengths-profile")).isVisible();
    }

    private static Page broer(Pages pages, String domain) {
        return signedIn(pages.open(Screen.WIDE), "broer", "fietsbel-en-regenjas-1", domain);
    }

    private static Page noor(Pages pages, String domain) {
        return signedIn(pages.open(Screen.PHONE), "noor", "muziek-in-de-werkplaats-4", domain);
    }

    private static Page signedIn(Page page, String name, String password, String domain) {
        page.onDialog(dialog -> dialog.accept());
        page.navigate(product.address().toString());
        signIn(page, name, password);
        open(page, domain);
        return page;
    }

    private static Locator type(Page page, String slot, String text) {
        page.locator("#slot-" + slot + "-add").click();
        Locator field = page.locator("#slot-" + slot + "-entry-text");
        assertThat(field).isFocused();
        page.keyboard().type(text);
        return field;
    }

    private static Locator words(Page page, String text) {
        return page.locator(".srh-said-words").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static void nothingWaits(Page page) {
        page.waitForCondition(() -> page.evaluate("Object.keys(sessionStorage).filter(k => k.startsWith('srh:unsent:')).length").equals(0));
    }

    @Test
    void whatTheWorkerTypesIsSeenByTheClientWhoTypesUndisturbed(Pages pages) {
        Page worker = broer(pages, "LEARNING");
        Page client = noor(pages, "LEARNING");
        Locator typed = type(client, "NOW", "Ik begin met");
        type(worker, "NOW", said);
        assertThat(words(client, said)).hasCount(1);
        assertThat(typed).hasValue("Ik begin met");
        Axe.check(worker);
        Axe.check(client);
    }

    @Test
    void whatIsTypedJustBeforeAReloadIsThereAndIsKeptOnce(Pages pages) {
        pages.tolerate("ERR_FAILED");
        Page client = noor(pages, "LEISURE");
        client.locator("#slot-NOW-add").click();
        assertThat(client.locator("#slot-NOW-entry-text")).isFocused();
        client.route("**/*v-r=uidl*", Route::abort);
        client.keyboard().type(said);
        assertThat(client.locator("#slot-NOW-entry-state")).not().hasText("");
        client.unroute("**/*v-r=uidl*");
        client.reload();
        assertThat(client.locator("#slot-NOW-entry-text")).hasValue(said);
        nothingWaits(client);
        client.locator("#slot-NOW-entry-done").click();
        open(client, "LEISURE");
        assertThat(words(client, said)).hasCount(1);
    }

    @Test
    void withoutAConnectionThePageSaysSoAndKeepsTheTextAndSavesItAfterwards(Pages pages) {
        pages.tolerate("ERR_INTERNET_DISCONNECTED");
        Page client = noor(pages, "SAFETY");
        Page worker = broer(pages, "SAFETY");
        client.locator("#slot-NOW-add").click();
        assertThat(client.locator("#slot-NOW-entry-text")).isFocused();
        client.context().setOffline(true);
        client.keyboard().type(said);
        assertThat(client.locator("#slot-NOW-entry-state")).hasText("Niet bewaard: geen verbinding. Je tekst staat hier nog.");
        client.context().setOffline(false);
        assertThat(words(worker, said)).hasCount(1);
        assertThat(client.locator("#slot-NOW-entry-state")).hasText("");
        nothingWaits(client);
    }

    @Test
    void farTooMuchTextIsRefusedInASentenceAndWhatWasTypedStays(Pages pages) {
        Page client = noor(pages, "HEALTH_AND_WELLBEING");
        Locator field = type(client, "NOW", said);
        field.evaluate("(area) => { const data = new DataTransfer(); data.setData('text/plain', 'x'.repeat(10000000));"
                + " area.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }");
        assertThat(client.locator("#slot-NOW-entry-state")).containsText("dit is te lang");
        assertThat(field).hasValue(said);
        field.evaluate("(area) => { area.value = 'x'.repeat(20001); area.dispatchEvent(new Event('input')); }");
        assertThat(client.locator("#slot-NOW-entry-state")).containsText("dit is te lang");
        field.fill(said);
        client.locator("#slot-NOW-entry-done").dblclick();
        assertThat(words(client, said)).hasCount(1);
    }

    @Test
    void twoTabsOnOneTextKeepBothAndShowBothToChooseFrom(Pages pages) {
        Page one = broer(pages, "CARE_FOR_SELF_AND_OTHERS");
        type(one, "NOW", said);
        one.locator("#slot-NOW-entry-done").click();
        String id = words(one, said).locator("xpath=ancestor::*[contains(@class,'srh-said')][@id][1]").getAttribute("id");
        Page two = one.context().newPage();
        two.onDialog(dialog -> dialog.accept());
        open(two, "CARE_FOR_SELF_AND_OTHERS");
        for (Page tab : new Page[] {one, two}) {
            tab.locator("#" + id + "-more").click();
            tab.locator("#" + id + "-change").click();
        }
        one.locator("#" + id + "-entry-text").fill(said + " een");
        two.locator("#" + id + "-entry-text").fill(said + " twee");
        one.locator("#" + id + "-entry-done").click();
        two.locator("#" + id + "-entry-done").click();
        for (Page tab : new Page[] {one, two}) {
            assertThat(words(tab, said + " een")).hasCount(1);
            assertThat(words(tab, said + " twee")).hasCount(1);
        }
        Axe.check(one);
        one.locator("#" + id + "-both").click();
        assertThat(two.locator("#slot-NOW-part .srh-said-conflict")).hasCount(0);
        assertThat(words(two, said)).hasCount(2);
    }

    @Test
    void textThatWaitedWhenTheServerWasKilledComesBackToTheSameAccountOnly(Pages pages) {
        pages.tolerate("Failed to load resource");
        pages.tolerate("WebSocket");
        pages.tolerate("ERR_CONNECTION_REFUSED");
        pages.tolerate("answer 50");
        Page worker = broer(pages, "LIVING");
        worker.locator("#slot-MEANING-add").click();
        assertThat(worker.locator("#slot-MEANING-entry-text")).isFocused();
        product.kill9();
        worker.keyboard().type(said);
        assertThat(worker.locator("#slot-MEANING-entry-state")).hasText("Niet bewaard: geen verbinding. Je tekst staat hier nog.");
        product.restart();
        worker.waitForURL(Pattern.compile(".*/login.*"));
        signIn(worker, "fatma", "appeltaart-met-kaneel-2");
        open(worker, "LIVING");
        assertThat(worker.locator("srh-words")).hasCount(0);
        worker.context().clearCookies();
        worker.navigate(product.address().toString());
        signIn(worker, "broer", "fietsbel-en-regenjas-1");
        open(worker, "LEARNING");
        assertThat(worker.locator("#slot-MEANING-entry-text")).hasValue(said);
        nothingWaits(worker);
        open(worker, "LIVING");
        assertThat(words(worker, said)).hasCount(1);
    }

    @Test
    void aClientGoesFromAWishToAGoalOnAPhone(Pages pages) {
        Page client = noor(pages, "LEARNING");
        for (int i = 0; i < 3; i++) {
            client.locator("#profile-next").click();
        }
        client.locator("#wish-add").click();
        assertThat(client.locator("#wish-add-entry-text")).isFocused();
        client.keyboard().type(said);
        client.locator("#wish-add-entry-done").click();
        Locator card = client.locator(".srh-profile-wish").filter(new Locator.FilterOptions().setHasText(said));
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hier een doel van maken")).click();
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Noor kiest dit").setExact(true)).click();
        assertThat(card.locator(".srh-profile-goal")).containsText("gekozen door Noor");
        Axe.check(client);
        assertThat(client.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    }

    @Test
    void withTheKeyboardOnlyADomainIsOpenedAndBackLeadsBack(Pages pages) {
        Page worker = broer(pages, "WORKING");
        worker.locator("#tab-LIVING").focus();
        worker.keyboard().press("Enter");
        assertThat(worker.locator("#tab-LIVING[aria-current]")).isFocused();
        assertThat(worker).hasURL(Pattern.compile(".*/LIVING"));
        worker.goBack();
        assertThat(worker.locator("#tab-WORKING[aria-current]")).hasCount(1);
    }
}
