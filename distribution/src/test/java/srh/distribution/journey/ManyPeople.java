package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** So many people, each with an account, and with Joost as worker, that every list of them is one to search in. */
final class ManyPeople {

    private static final int MANY = 10;
    private static final String PASSWORD = "tuinhek-op-een-kier";

    private ManyPeople() {}

    /** They come once; an administrator lets them in, who stays at the page with the people. */
    static void comes(Visitor administrator) {
        Page page = administrator.page();
        if (page.getByText(name(MANY), new Page.GetByTextOptions().setExact(true)).count() > 0) return;
        page.click("#persons-add summary");
        for (int i = 1; i <= MANY; i++) {
            page.fill("#person-new-name", name(i));
            page.click("#person-new-go");
            assertThat(page.getByText(name(i), new Page.GetByTextOptions().setExact(true))).isVisible();
        }
        for (int i = 1; i <= MANY; i++) {
            Acts.openRow(administrator, name(i));
            page.fill("[id^=account-for-][id$=-sign-in]", "buur-" + i);
            page.fill("[id^=account-for-][id$=-password]", PASSWORD);
            page.click("[id^=account-for-][id$=-go]");
            assertThat(page.getByText("logt in als buur-" + i, new Page.GetByTextOptions().setExact(true))).isVisible();
        }
        administrator.go("admin/care");
        for (int i = 1; i <= MANY; i++) {
            Acts.openRow(administrator, name(i));
            administrator.startCare(name(i), "Joost");
        }
        administrator.go("admin/people");
    }

    private static String name(int number) {
        return "Buur " + (char) ('A' + number - 1);
    }
}
