package srh.ui.runtime.internal;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import srh.ui.runtime.Messages;

/** Vaadin's way to our messages, so that {@code getTranslation("ui.people.title")} works in every view. */
final class Translations implements I18NProvider {

    private static final long serialVersionUID = 1;

    private final transient Messages messages;

    Translations(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return messages.languages();
    }

    @Override
    public Locale getDefaultLocale() {
        return messages.languages().get(0);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return messages.text(locale, key, params);
    }
}
