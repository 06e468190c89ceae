package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Somebody at a screen, and the little things one does there again and again. */
record Visitor(Page page, Demo demo) {

    static final Pattern KEPT = Pattern.compile("Bewaard om \\d\\d\\.\\d\\d uur.*");

    /** Signs in on the page where that is done. */
    static Visitor signedIn(Page page, Demo demo, String name) {
        Visitor visitor = new Visitor(page, demo).go("login");
        visitor.fillIn(name, demo.password(name));
        assertThat(page.locator("#nav-account")).isVisible();
        return visitor;
    }

    void fillIn(String name, String password) {
        page.fill("#name", name);
        page.fill("#password", password);
        page.click("#login-go");
    }

    Visitor go(String path) {
        page.navigate(demo.address(path));
        return this;
    }

    /** From one's own people to this one. */
    Visitor open(String person) {
        go("people");
        page.locator("#people-list").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(person).setExact(true)).click();
        assertThat(title()).hasText(person);
        return this;
    }

    /** From a person's page to the strengths profile, in this domain. */
    Visitor openProfile(String domain) {
        page.click("#open-strengths-profile");
        return turnTo(domain);
    }

    Visitor turnTo(String domain) {
        page.click("#tab-" + domain);
        assertThat(page).hasURL(Pattern.compile(".*/strengths-profile/" + domain));
        assertThat(page.locator("#tab-" + domain)).hasAttribute("aria-current", "true");
        return this;
    }

    /** Types in a new spot of a question, whoever's words they are, and says that it is ready. */
    Locator tell(String slot, String text) {
        type(slot, text);
        return finish(slot, text);
    }

    /** Opens a new spot of a question and types there, without going on. */
    void type(String slot, String text) {
        begin(slot).fill(text);
    }

    /** Opens a new spot of a question: the field to type in. */
    Locator begin(String slot) {
        page.click("#slot-" + slot + "-add");
        Locator field = page.locator("#slot-" + slot + "-entry-text");
        assertThat(field).isVisible();
        return field;
    }

    /** Is ready with what was typed there, and finds it among what was said. */
    Locator finish(String slot, String text) {
        page.click("#slot-" + slot + "-entry-done");
        assertThat(page.locator("#slot-" + slot + "-entry")).hasCount(0);
        return said(text);
    }

    /** What was said, with the line that says by whom. */
    Locator said(String text) {
        return page.locator(".srh-said").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** Opens what can be done with what was said. */
    Locator more(Locator said) {
        said.locator(".srh-acts-button").first().click();
        return said.locator(".srh-said-acts").first();
    }

    /** From now on nothing that is typed on this page reaches the server, as when it hangs. */
    void holdBack() {
        page.evaluate("() => { customElements.get('srh-words').prototype.post = () => {}; }");
    }

    /** Waits until all that was typed is kept, and says so. */
    void allKept() {
        assertThat(page.locator("html[data-srh-unsent]")).hasCount(0);
        assertThat(status()).hasText(KEPT);
    }

    /** Somebody else, at a screen of her or his own. */
    Visitor beside(String name) {
        return signedIn(page.context().browser().newContext(new Browser.NewContextOptions().setLocale("nl-NL")).newPage(), demo, name);
    }

    /** Lets somebody work with this person, whose row is open on the page with the care relations. */
    void startCare(String person, String worker) {
        Locator form = page.locator("li").filter(new Locator.FilterOptions().setHasText("Wie gaat ook met " + person + " werken?"));
        form.getByText(worker, new Locator.GetByTextOptions().setExact(true)).click();
        form.getByText("Zorgrelatie beginnen").click();
        assertThat(page.locator("button.srh-row-button").filter(new Locator.FilterOptions().setHas(page.getByText(person,
                new Page.GetByTextOptions().setExact(true))))).containsText(worker);
    }

    Locator title() {
        return page.locator("#title");
    }

    Locator status() {
        return page.locator("#status");
    }

    Locator presence() {
        return page.locator("#presence");
    }

    /** The address of what is shown now, as one would send it to somebody else. Flow writes it in the bar with a timer, a little after the page stands. */
    String here() {
        String address = (String) page.evaluate("() => new Promise(done => setTimeout(() => done(location.href), 20))");
        return address.substring(demo.address("").length());
    }
}
