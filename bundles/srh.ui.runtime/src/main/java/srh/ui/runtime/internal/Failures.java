package srh.ui.runtime.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.VaadinResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.ui.runtime.Messages;

/** What nobody expected: logged with a number, said in one calm sentence with that number, and the page goes on. */
final class Failures implements ErrorHandler {

    /** Carries the number in the answer, for clients that are no browsers. */
    static final String HEADER = "X-UI-Error";

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NUMBER_BYTES = 4;

    private final transient Messages messages;

    Failures(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void error(ErrorEvent event) {
        String number = log(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null && ui.getSession() != null && ui.getSession().hasLock()) {
            say(ui, number);
        }
    }

    /** Logs a failure under a new number, which it also leaves in the answer's header. */
    static String log(@Nullable Throwable failure) {
        byte[] bytes = new byte[NUMBER_BYTES];
        RANDOM.nextBytes(bytes);
        String number = HexFormat.of().formatHex(bytes);
        LOG.error("Failure {} in a page", number, failure);
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response != null) {
            response.setHeader(HEADER, number);
        }
        return number;
    }

    private void say(UI ui, String number) {
        Notification notice = new Notification();
        notice.setDuration(0);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.setAssertive(true);
        Button close = new Button(messages.text(ui.getLocale(), "runtime.close"), click -> notice.close());
        HorizontalLayout line = new HorizontalLayout(new Span(messages.text(ui.getLocale(), "runtime.error.sentence", number)), close);
        line.setAlignItems(HorizontalLayout.Alignment.CENTER);
        notice.add(line);
        ui.add(notice);
        notice.open();
    }
}
