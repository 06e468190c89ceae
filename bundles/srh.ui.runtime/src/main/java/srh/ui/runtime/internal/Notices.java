package srh.ui.runtime.internal;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import srh.ui.runtime.Messages;

/** What Vaadin's client says when a page can go on no longer, in the visitor's language. A click loads the page anew, and so leads to the sign-in. */
final class Notices implements SystemMessagesProvider {

    private static final long serialVersionUID = 1;

    private final transient Messages messages;

    Notices(Messages messages) {
        this.messages = messages;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        Locale noted = info.getRequest() instanceof VaadinServletRequest servlet ? Languages.noted(servlet.getHttpServletRequest()) : null;
        Locale language = noted != null ? noted : messages.languageFor(info.getLocale());
        CustomizedSystemMessages notices = new CustomizedSystemMessages();
        notices.setSessionExpiredNotificationEnabled(true);
        notices.setSessionExpiredCaption(messages.text(language, "runtime.expired.title"));
        notices.setSessionExpiredMessage(messages.text(language, "runtime.expired.sentence"));
        notices.setInternalErrorCaption(messages.text(language, "runtime.failed.title"));
        notices.setInternalErrorMessage(messages.text(language, "runtime.failed.reload"));
        notices.setSyncErrorCaption(messages.text(language, "runtime.failed.title"));
        notices.setSyncErrorMessage(messages.text(language, "runtime.failed.reload"));
        notices.setCookiesDisabledNotificationEnabled(true);
        notices.setCookiesDisabledCaption(messages.text(language, "runtime.cookies.title"));
        notices.setCookiesDisabledMessage(messages.text(language, "runtime.cookies.sentence"));
        return notices;
    }
}
