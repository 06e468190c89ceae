package srh.ui.internal.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import srh.model.Mark;
import srh.model.StrengthsProfile;
import srh.ui.internal.Texts;
import srh.ui.view.Icon;
import srh.ui.view.Press;

/** The card with the quality of life: as a wheel, or as a list; on a phone it begins with the list. */
public final class QualityOfLife extends Section {
    private static final long serialVersionUID = 1L;
    private static final int PHONE = 600;
    private final transient StrengthsProfile profile;
    private final transient Addresses addresses;
    private final transient Texts texts;
    private final Div content = new Div();
    private final NativeButton wheel;
    private final NativeButton list;

    public QualityOfLife(StrengthsProfile profile, Addresses addresses, Texts texts) {
        this.profile = profile;
        this.addresses = addresses;
        this.texts = texts;
        addClassName("srh-card");
        setId("quality-of-life");
        getElement().setAttribute("aria-labelledby", "quality-of-life-title");
        H2 title = new H2(texts.of("ui.wheel.title"));
        title.setId("quality-of-life-title");
        wheel = choice("view-wheel", "chart-donut", texts.of("ui.wheel.asWheel"), true);
        list = choice("view-list", "list", texts.of("ui.wheel.asList"), false);
        Div choice = new Div(wheel, list);
        choice.addClassName("srh-choice");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", texts.of("ui.wheel.choice"));
        Div head = new Div(title, choice);
        head.addClassName("srh-card-head");
        add(head, content);
        show(!onPhone());
    }

    private NativeButton choice(String id, String icon, String text, boolean asWheel) {
        NativeButton button = Icon.of(icon).before(new NativeButton(text));
        Press.on(button, () -> show(asWheel));
        button.setId(id);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private void show(boolean asWheel) {
        wheel.getElement().setAttribute("aria-pressed", Boolean.toString(asWheel));
        list.getElement().setAttribute("aria-pressed", Boolean.toString(!asWheel));
        content.removeAll();
        if (asWheel) {
            content.add(new Wheel(profile, addresses, texts), legend());
        } else {
            content.add(new DomainList(profile, addresses, texts));
        }
    }

    private Component legend() {
        UnorderedList legend = new UnorderedList();
        legend.addClassName("srh-legend");
        for (Mark.Kind kind : new Mark.Kind[] {Mark.Kind.WISH, Mark.Kind.STRENGTH, Mark.Kind.GOAL}) {
            legend.add(Icon.of(MarkWords.icon(kind)).before(new ListItem(texts.of("ui.legend." + kind))));
        }
        return legend;
    }

    private static boolean onPhone() {
        ExtendedClientDetails details = UI.getCurrent().getPage().getExtendedClientDetails();
        return details != null && details.getWindowInnerWidth() > 0 && details.getWindowInnerWidth() < PHONE;
    }
}
