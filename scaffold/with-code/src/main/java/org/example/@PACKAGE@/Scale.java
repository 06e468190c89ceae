package org.example.@PACKAGE@;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import srh.ui.view.Button;
import srh.ui.view.Opened;
import srh.worksheet.Item;
import srh.worksheet.Options;
import srh.worksheet.Value;

/** A question with its answers beside each other: one is pressed, and pressed again it is taken back. */
final class Scale extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Opened opened;
    private final transient Sheet sheet;
    private final transient Item.Choice question;
    private final transient Map<Options.Option, Button> buttons = new LinkedHashMap<>();

    Scale(Opened opened, Sheet sheet, Item.Choice question) {
        this.opened = opened;
        this.sheet = sheet;
        this.question = question;
        String id = "week-" + question.linkId();
        H2 title = new H2(sheet.title(question));
        title.setId(id);
        Div row = new Div();
        row.getStyle().set("display", "flex").set("flex-wrap", "wrap").set("gap", "0.5rem");
        row.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id);
        for (Options.Option option : question.asked().options().list()) {
            Button button = Button.plain("", () -> choose(option)).named(id + "-" + buttons.size());
            button.setEnabled(opened.changeable());
            buttons.put(option, button);
            row.add(button);
        }
        add(title, row);
    }

    private void choose(Options.Option option) {
        sheet.choose(question, isChosen(option) ? null : option.value());
    }

    private boolean isChosen(Options.Option option) {
        List<Value> chosen = sheet.chosen(question);
        return chosen.stream().anyMatch(value -> question.asked().options().of(value).filter(option::equals).isPresent());
    }

    /** Shows what stands there now. */
    void show() {
        buttons.forEach((option, button) -> {
            boolean pressed = isChosen(option);
            button.say(option.label().in(opened.locale()), pressed ? Button.Weight.STRONG : Button.Weight.PLAIN);
            button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        });
    }
}
