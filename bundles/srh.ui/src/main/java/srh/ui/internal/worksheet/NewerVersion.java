package srh.ui.internal.worksheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import srh.dossier.Renewed;
import srh.model.EntryId;
import srh.ui.internal.Link;
import srh.ui.internal.Texts;
import srh.ui.view.Button;
import srh.ui.view.Icon;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.Questionnaire;
import srh.worksheet.Wording;

/** Says that there is a newer version of a worksheet, and lets one go on in that with what was answered. */
final class NewerVersion extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Texts texts;
    private final transient Questionnaire older;

    /** @param renew begins the newer version; called once for each press */
    NewerVersion(Texts texts, Questionnaire older, Supplier<Renewed> renew) {
        this.texts = texts;
        this.older = older;
        setId("newer");
        addClassName("srh-stack");
        Div notice = Icon.of("info-circle").before(new Div(texts.of("ui.newer.sentence")));
        notice.addClassNames("srh-notice", "srh-good");
        add(notice, button(Button.plain(texts.of("ui.newer.go"), () -> went(renew.get())).named("newer-go")));
    }

    /** Where all went along one goes on at once; what did not is told here first, where it still stands. */
    private void went(Renewed renewed) {
        if (renewed.left().isEmpty()) {
            UI.getCurrent().navigate(address(renewed.sheet().entry().id()));
            return;
        }
        removeAll();
        Div notice = Icon.of("info-circle").before(new Div(texts.of("ui.newer.left")));
        notice.addClassNames("srh-notice", "srh-good");
        notice.getElement().setAttribute("role", "status");
        add(notice, questions(renewed.left().keySet()),
                button(new Link("newer-open", "/" + address(renewed.sheet().entry().id()), texts.of("ui.newer.open")).styled("srh-button", "srh-plain")));
    }

    private static Div button(Component button) {
        Div row = new Div(button);
        row.addClassName("srh-buttons");
        return row;
    }

    private UnorderedList questions(Collection<ItemPath> places) {
        UnorderedList list = new UnorderedList();
        list.setId("newer-left");
        places.stream().map(place -> older.item(place.item()).map(this::title).orElse(place.item().value()))
                .collect(Collectors.toCollection(LinkedHashSet::new)).forEach(title -> list.add(new ListItem(new Paragraph(title))));
        return list;
    }

    private String title(Item item) {
        Wording text = item.face().text();
        return text == null ? item.linkId().value() : text.in(texts.locale());
    }

    private static String address(EntryId entry) {
        return "worksheet/" + entry;
    }
}
