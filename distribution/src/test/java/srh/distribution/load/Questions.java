package srh.distribution.load;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import srh.testkit.product.PluginJar;
import srh.testkit.product.Product;

/** Worksheets of as many questions as one likes, of the kinds that people use most, and a worker who fills them in. */
final class Questions {
    private static final int KINDS = 5;
    private static final double PATIENCE_MILLIS = 30_000;
    private static final String[] FORMS = {
        "{linkId: q-%d, type: boolean, text: \"Vraag %d: is het zo?\"}",
        "{linkId: q-%d, type: string, text: \"Vraag %d: hoe dan?\"%s}",
        "{linkId: q-%d, type: choice, text: \"Vraag %d: welke?\", answerOption: [{valueString: Peer}, {valueString: Appel}, {valueString: Banaan}]}",
        "{linkId: q-%d, type: text, text: \"Vraag %d: vertel eens\"}",
        "{linkId: q-%d, type: integer, text: \"Vraag %d: hoe vaak?\"}",
    };

    private Questions() {}

    /** Each fifth question is asked when the one before it is answered with no, so a fifth of them is not there at first. */
    static PluginJar jar(String name, int count) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String when = ", enableWhen: [{question: q-%d, operator: \"=\", answerBoolean: false}]".formatted(i - 1);
            items.append("  - ").append(FORMS[i % KINDS].formatted(i, i + 1, when)).append('\n');
        }
        return PluginJar.named("org.example." + name, "1.0.0").questions(name, "Werkblad " + name, items.toString());
    }

    static void signIn(Page page, Product product, String name, String password) {
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.navigate(product.address() + "login");
        page.fill("#name", name);
        page.fill("#password", password);
        page.click("#login-go");
        page.locator("#nav-account").waitFor();
    }

    /** Begins it about Noor, and gives its address. */
    static String begin(Page page, Product product, String worksheet) {
        page.navigate(product.address() + "person/" + OpenProfile.demoPerson("noor") + "/worksheets");
        Locator begin = page.locator("#begin-" + worksheet);
        begin.waitFor();
        begin.click();
        page.waitForURL("**/worksheet/*");
        page.locator("#sheet").waitFor();
        return page.url();
    }
}
