package srh.ui.internal.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import srh.dossier.Done;
import srh.dossier.Problem;
import srh.dossier.spi.Store.StoreUnavailable;
import srh.ui.internal.Texts;
import srh.ui.view.Button;
import srh.ui.view.Icon;

/**
 * A few answers that are sent together. What is wrong stands with the answer it is about; what was filled in stays
 * until it is kept.
 */
public final class Form extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Texts texts;
    private final transient Map<String, Fault> faults = new LinkedHashMap<>();
    private final Div notice = new Div();

    public Form(String id, Texts texts) {
        this.texts = texts;
        setId(id);
        addClassName("srh-form");
        notice.setId(id + "-notice");
        notice.getElement().setAttribute("role", "status");
    }

    /** A field, with the beginnings of the keys of the problems that are about it. */
    public <C extends Component & Fault> Form with(C field, String... problems) {
        for (String problem : problems) {
            faults.put(problem, field);
        }
        add(field);
        return this;
    }

    /** The button that sends it, and what it does; {@code kept} is called when that is kept. */
    public Form sends(String id, String label, Supplier<Done> act, Runnable kept) {
        Runnable send = () -> send(act, kept);
        Button button = Button.strong(label, send).named(id);
        Div buttons = new Div(button);
        buttons.addClassName("srh-buttons");
        add(notice, buttons);
        getElement().addEventListener("keydown", event -> send.run())
                .setFilter("event.key === 'Enter' && event.target.tagName === 'INPUT'");
        return this;
    }

    private void send(Supplier<Done> act, Runnable kept) {
        faults.values().forEach(Fault::none);
        say("", false);
        Done done;
        try {
            done = act.get();
        } catch (StoreUnavailable unavailable) {
            say(texts.of("ui.form.unavailable"), false);
            return;
        }
        switch (done) {
            case Done.Ok ok -> {
                say(texts.of("ui.form.kept"), true);
                kept.run();
            }
            case Done.Rejected rejected -> say(rejected.problem());
            case Done.Denied denied -> say(texts.of("ui.form.denied"), false);
        }
    }

    private void say(Problem problem) {
        String sentence = texts.of(problem);
        faults.entrySet().stream().filter(entry -> problem.key().startsWith(entry.getKey())).findFirst()
                .ifPresentOrElse(entry -> entry.getValue().say(sentence), () -> say(sentence, false));
    }

    private void say(String sentence, boolean good) {
        notice.removeAll();
        if (!sentence.isEmpty()) {
            Div told = Icon.of(good ? "check" : "info-circle").before(new Div(sentence));
            told.addClassName("srh-notice");
            told.setClassName("srh-good", good);
            notice.add(told);
        }
    }
}
