package srh.tool.profile.internal;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import srh.model.Domain;
import srh.model.FieldId;
import srh.model.PersonId;
import srh.model.StrengthsProfile;
import srh.ui.view.Button;
import srh.ui.view.Opened;
import srh.ui.view.Unsent;

/** The strengths profile of one person: eight domains and one card about support, one open at a time. */
@StyleSheet("context://srh/profile/profile.css")
final class ProfilePage extends Div {
    private static final long serialVersionUID = 1L;

    /** The part about how the person wants to be supported, whatever the domain; the other parts are the domains. */
    static final String SUPPORT = "support";

    private final transient Opened opened;
    private final transient Sheet sheet;
    private final Tabs tabs;
    private final Div waiting = new Div();
    private final Div place = new Div();
    private transient @Nullable Part shown;
    private String part = "";

    ProfilePage(Opened opened) {
        this.opened = opened;
        this.sheet = new Sheet((PersonId) opened.record(), opened.read());
        this.tabs = new Tabs(opened, this::turn);
        setId("strengths-profile");
        addClassNames("srh-profile", opened.viewer().client() ? "srh-profile-own" : "srh-profile-together");
        waiting.addClassName("srh-profile-waiting");
        waiting.getElement().setAttribute("role", "status");
        add(tabs, waiting, place);
        Optional<FieldId> pointed = opened.field();
        StrengthsProfile profile = sheet.profile();
        show(pointed.flatMap(profile::domainOf).map(Domain::name).or(opened::part).or(() -> profile.lastDomain().map(Domain::name))
                .orElse(Domain.HEALTH_AND_WELLBEING.name()), pointed.flatMap(profile::wishOf), this::restoreFirst);
        pointed.ifPresent(this::point);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (opened.changeable()) {
            opened.observe(this, fields -> {
                sheet.replace(opened.read());
                if (shown != null) {
                    shown.refresh();
                }
            });
        }
    }

    private void turn(String to) {
        show(to, Optional.empty(), this::restore);
        opened.turnTo(to);
    }

    /** @param unsent called with the places in which text still waits in the browser, once it has told them */
    private void show(String to, Optional<FieldId> wish, Consumer<List<String>> unsent) {
        part = to;
        Several section = section(to, wish);
        shown = section;
        tabs.show(to);
        waiting.removeAll();
        place.removeAll();
        place.add(section);
        if (opened.changeable()) {
            place.add(new Unsent(opened, unsent));
        }
    }

    private Several section(String to, Optional<FieldId> wish) {
        if (to.equals(SUPPORT)) {
            return new SupportSection(opened, sheet);
        }
        Domain domain = Domain.valueOf(to);
        return opened.viewer().client() ? new OneByOne(opened, sheet, domain, wish) : new DomainSection(opened, sheet, domain, wish);
    }

    /** Puts the focus on the wish, the goal or the words that a link leads to. */
    private void point(FieldId field) {
        Set<String> names = Set.of("wish-" + field, "goal-" + field, "said-" + field);
        inside(place).filter(c -> c.getId().filter(names::contains).isPresent()).findFirst().ifPresent(thing -> {
            thing.addClassName("srh-profile-pointed");
            thing.getElement().setAttribute("tabindex", "-1")
                    .executeJs("this.focus({ preventScroll: true }); this.scrollIntoView()");
        });
    }

    private static Stream<Component> inside(Component whole) {
        return whole.getChildren().flatMap(child -> Stream.concat(Stream.of(child), inside(child)));
    }

    /** The page was opened while text still waits in the browser: it begins where that stands. */
    private void restoreFirst(List<String> keys) {
        List<String> parts = keys.stream().flatMap(key -> where(key).stream()).toList();
        if (parts.isEmpty() || parts.contains(part)) {
            restore(keys);
        } else {
            turn(parts.getFirst());
        }
    }

    /** Text still waits in the browser: the places here are opened, other parts are told. */
    private void restore(List<String> keys) {
        waiting.removeAll();
        Set<String> others = new LinkedHashSet<>();
        for (String key : keys) {
            if (shown != null && !shown.restore(key)) {
                where(key).filter(other -> !other.equals(part)).ifPresent(others::add);
            }
        }
        for (String other : others) {
            String name = opened.text(other.equals(SUPPORT) ? "profile.support" : "domain." + other);
            waiting.add(new Paragraph(opened.text("profile.waiting", name)), Button.plain(opened.text("profile.waiting.go"), () -> {
                turn(other);
                tabs.focus(other);
            }).named("waiting-" + other));
        }
    }

    /** The part in which a place is. */
    private Optional<String> where(String key) {
        String last = key.substring(key.lastIndexOf(':') + 1);
        if (WishCard.isId(last)) {
            FieldId id = FieldId.of(last);
            return sheet.find(id).map(found -> sheet.profile().domainOf(id).map(Domain::name).orElse(SUPPORT));
        }
        return last.equals(Spot.PERSON) ? Optional.of(SUPPORT)
                : Arrays.stream(Domain.values()).map(Domain::name).filter(last::equals).findFirst();
    }
}
