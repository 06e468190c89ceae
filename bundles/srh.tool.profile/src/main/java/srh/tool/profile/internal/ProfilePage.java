package srh.tool.profile.internal;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import srh.model.Domain;
import srh.model.FieldId;
import srh.ui.view.Button;
import srh.ui.view.Opened;
import srh.ui.view.Unsent;

/** The strengths profile of one person: eight domains and one card about support, one open at a time. */
@StyleSheet("context://srh/profile/profile.css")
final class ProfilePage extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Opened opened;
    private final transient Sheet sheet;
    private final Tabs tabs;
    private final Div waiting = new Div();
    private final Div place = new Div();
    private transient @Nullable Part shown;
    private transient @Nullable Domain domain;

    ProfilePage(Opened opened) {
        this.opened = opened;
        this.sheet = new Sheet(opened.person().id(), opened.read());
        this.tabs = new Tabs(opened, this::turn);
        setId("strengths-profile");
        addClassNames("srh-profile", opened.viewer().client() ? "srh-profile-own" : "srh-profile-together");
        waiting.getElement().setAttribute("role", "status");
        add(tabs, waiting, place);
        if (opened.moment().isEmpty()) {
            add(new Unsent(opened, this::restore));
        }
        Optional<FieldId> pointed = opened.field();
        show(pointed.flatMap(sheet::domainOf).or(opened::domain).or(sheet::latest).orElse(Domain.HEALTH_AND_WELLBEING), pointed.flatMap(sheet::wishOf));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (opened.moment().isEmpty()) {
            opened.observe(this, fields -> {
                sheet.replace(opened.read());
                if (shown != null) {
                    shown.refresh();
                }
            });
        }
    }

    /** Somebody turns to a domain, or with null to the card about support. */
    private void turn(@Nullable Domain to) {
        show(to, Optional.empty());
        if (to != null) {
            opened.turnTo(to);
        }
    }

    private void show(@Nullable Domain to, Optional<FieldId> wish) {
        domain = to;
        Component section = to == null ? new SupportSection(opened, sheet)
                : opened.viewer().client() ? new OneByOne(opened, sheet, to, wish) : new DomainSection(opened, sheet, to, wish);
        shown = (Part) section;
        tabs.show(to);
        place.removeAll();
        place.add(section);
    }

    /** Text is still waiting in the browser: the first place is opened, the others are told. */
    private void restore(List<String> keys) {
        waiting.removeAll();
        if (keys.isEmpty() || shown == null) {
            return;
        }
        if (keys.stream().noneMatch(key -> where(key).equals(Optional.ofNullable(domain)))) {
            turn(where(keys.getFirst()).orElse(null));
        }
        TreeSet<Domain> others = new TreeSet<>();
        for (String key : keys) {
            if (!shown.restore(key)) {
                where(key).filter(other -> other != domain).ifPresent(others::add);
            }
        }
        for (Domain other : others) {
            waiting.add(new Paragraph(opened.text("profile.waiting", opened.text("domain." + other))),
                    Button.plain(opened.text("profile.waiting.go"), () -> {
                        turn(other);
                        restore(keys);
                    }).named("waiting-" + other));
        }
    }

    private Optional<Domain> where(String key) {
        String last = key.substring(key.lastIndexOf(':') + 1);
        if (WishCard.isId(last)) {
            return sheet.domainOf(FieldId.of(last));
        }
        return java.util.Arrays.stream(Domain.values()).filter(d -> d.name().equals(last)).findFirst();
    }
}
