package srh.ui.runtime.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import srh.ui.runtime.Messages;

/** What nobody expected: logged with a number, said in one calm sentence with that number, and the page goes on. */
final class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1;

    private final transient Messages messages;

    Failures(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void error(ErrorEvent event) {
        String number = Failure.log(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null && ui.getSession() != null && ui.getSession().hasLock()) {
            say(ui, number);
        }
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
