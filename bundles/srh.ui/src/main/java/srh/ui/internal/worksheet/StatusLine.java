package srh.ui.internal.worksheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import srh.access.AccountId;
import srh.dossier.Presence.Present;
import srh.ui.internal.Texts;
import srh.ui.view.Icon;
import srh.ui.view.Opened.Result;

/** How it is: whether what was typed is kept, and who else is here. Told politely to who hears the page. */
final class StatusLine extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Texts texts;
    private final Span kept = new Span();
    private final Span here = new Span();
    private transient List<String> told = List.of();

    StatusLine(Texts texts) {
        this.texts = texts;
        addClassName("srh-status");
        kept.setId("status");
        kept.addClassName("srh-status-line");
        kept.getElement().setAttribute("role", "status");
        here.setId("presence");
        here.addClassName("srh-status-line");
        here.getElement().setAttribute("role", "status");
        add(here, kept);
    }

    void kept(Result result) {
        switch (result) {
            case Result.Ok ok -> say("check", texts.of("ui.status.kept", texts.times().time(ok.at())), false);
            case Result.Conflict conflict -> say("check", texts.of("ui.status.both", texts.times().time(conflict.at())), false);
            case Result.Rejected rejected -> say("info-circle", rejected.sentence(), true);
            case Result.Unavailable unavailable -> say("info-circle", unavailable.sentence(), true);
            case Result.Ended ended -> kept.removeAll();
        }
    }

    private void say(String icon, String sentence, boolean trouble) {
        kept.removeAll();
        kept.add(Icon.of(icon).before(new Span(sentence)));
        kept.getElement().setAttribute("data-trouble", trouble);
        kept.getElement().executeJs("window.dispatchEvent(new CustomEvent($0))", trouble ? "srh-trouble" : "srh-kept");
    }

    /** Who else is here; said again only when it changed. */
    void here(List<Present> present, AccountId self) {
        List<String> names = present.stream().filter(p -> !p.account().equals(self)).map(Present::name).distinct().sorted().toList();
        if (names.equals(told)) {
            return;
        }
        told = names;
        here.removeAll();
        if (!names.isEmpty()) {
            String all = names.size() == 1 ? names.getFirst()
                    : texts.of("ui.status.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
            here.add(Icon.of("eye").before(new Span(texts.of(names.size() == 1 ? "ui.status.here.one" : "ui.status.here.many", all))));
        }
    }
}
