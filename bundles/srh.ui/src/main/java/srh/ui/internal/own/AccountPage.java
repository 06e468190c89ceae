package srh.ui.internal.own;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import srh.access.Role;
import srh.dossier.Done;
import srh.dossier.Problem;
import srh.ui.internal.Page;
import srh.ui.internal.Services;
import srh.ui.internal.Visit;
import srh.ui.internal.form.Entry;
import srh.ui.internal.form.Form;
import srh.ui.internal.form.Ticks;
import srh.ui.view.Card;
import srh.ui.view.Icon;

/** One's own account: the language, light or dark, the password, and signing out. */
public final class AccountPage extends Page {
    private static final long serialVersionUID = 1L;
    private static final List<String> THEMES = List.of("system", "light", "dark");

    /** Signing out is a form of its own: it works whatever state the page is in. */
    @Tag("form")
    private static final class SignOut extends Component {
        private static final long serialVersionUID = 1L;

        SignOut(String text) {
            getElement().setAttribute("method", "post").setAttribute("action", "/logout");
            NativeButton button = new NativeButton(text);
            button.setId("sign-out");
            Icon.of("logout").before(button).addClassNames("srh-button", "srh-plain");
            button.getElement().setAttribute("type", "submit");
            getElement().appendChild(button.getElement());
        }
    }

    public AccountPage(Services services) {
        super(services);
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        setClassName("srh-own", visit().is(Role.CLIENT) && !visit().is(Role.WORKER));
        Paragraph who = new Paragraph(text("ui.account.who", visit().account().name(), visit().account().signInName()));
        add(head(text("ui.account.title")), who, new Card("account-language", text("ui.account.language"), language()),
                new Card("account-theme", text("ui.account.theme"), theme()),
                new Card("account-password", text("ui.account.password"), password()),
                new Card("account-sign-out", text("ui.account.signOut.title"), new SignOut(text("ui.account.signOut"))));
    }

    private Component language() {
        List<Locale> languages = services().messages().languages();
        Ticks<Locale> choice = Ticks.one("language", text("ui.account.language.choose"), languages, Locale::getLanguage,
                l -> services().messages().text(l, "ui.language." + l.getLanguage()));
        choice.value(Set.of(visit().texts().locale()));
        return choice.onChange(() -> choice.value().stream().findFirst().ifPresent(language -> speak(language, choice)));
    }

    private void speak(Locale language, Ticks<Locale> choice) {
        switch (services().logins().speak(visit().caller(), language)) {
            case Done.Ok ok -> {
                Visit.speak(language);
                UI.getCurrent().getPage().reload();
            }
            case Done.Rejected rejected -> choice.say(visit().texts().of(rejected.problem()));
            case Done.Denied denied -> choice.say(text("ui.form.denied"));
        }
    }

    /** The theme is this browser's: at work on a bright screen, at home in the evening. */
    private Component theme() {
        Ticks<String> choice = Ticks.one("theme", text("ui.account.theme.choose"), THEMES, key -> key, key -> text("ui.account.theme." + key));
        getElement().executeJs("return window.srh ? window.srh.theme() : ''")
                .then(String.class, kept -> choice.value(Set.of(THEMES.contains(kept) ? kept : "system")));
        return choice.onChange(() -> choice.value().stream().findFirst().ifPresent(theme ->
                getElement().executeJs("window.srh.dressIn($0)", theme.equals("system") ? "" : theme)));
    }

    private Component password() {
        Entry old = new Entry("password-old", text("ui.account.password.old")).password("current-password");
        Entry fresh = new Entry("password-new", text("ui.account.password.new")).password("new-password");
        Entry again = new Entry("password-again", text("ui.account.password.again")).password("new-password");
        Form form = new Form("password-form", visit().texts());
        return form.with(old, "dossier.password.wrong", "dossier.password.later").with(fresh, "dossier.password.").with(again, "ui.password.differs")
                .sends("password-go", text("ui.account.password.go"), () -> fresh.value().equals(again.value())
                        ? services().logins().changePassword(visit().caller(), old.value().toCharArray(), fresh.value().toCharArray())
                        : new Done.Rejected(new Problem("ui.password.differs")), () -> {
                            old.clear();
                            fresh.clear();
                            again.clear();
                        });
    }
}
