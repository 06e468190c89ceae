package srh.ui.runtime.it;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A page whose maker needs something, so it can only come from its bundle; it fails on demand and hears of things by push. */
@StyleSheet("context://named/test.css")
public final class TestView extends Div {

    private static final long serialVersionUID = 1;

    private int count;

    TestView(String made) {
        setId("view");
        Span clicks = new Span("clicks: 0");
        clicks.setId("clicks");
        Span pushed = new Span("nothing yet");
        pushed.setId("pushed");
        Button click = new Button("click", event -> clicks.setText("clicks: " + ++count));
        click.setId("click");
        Button fail = new Button("fail", event -> {
            throw new IllegalStateException("on demand");
        });
        fail.setId("fail");
        Button push = new Button("push", event -> later(event.getSource().getUI().orElseThrow(), pushed));
        push.setId("push");
        add(new Span(made), new Span(getTranslation("runtime.close")), clicks, click, fail, push, pushed);
    }

    private static void later(UI ui, Span pushed) {
        Thread.ofPlatform().daemon().start(() -> ui.access(() -> pushed.setText("pushed")));
    }
}
