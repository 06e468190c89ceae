package srh.ui.internal.own;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import srh.access.Role;
import srh.dossier.OwnTrail.Look;
import srh.ui.internal.Texts;
import srh.ui.internal.Visit;

/** Who looked, in plain lines: who in which role, what and what for, when. What somebody did often on one day is one line. */
final class LookLines {
    private record Line(Look look, Instant first, int times) {}

    private final List<Line> lines = new ArrayList<>();
    private final Texts texts;

    private LookLines(Texts texts) {
        this.texts = texts;
    }

    /** @param looks the newest first */
    static LookLines of(List<Look> looks, Texts texts) {
        LookLines made = new LookLines(texts);
        for (Look look : looks) {
            Line last = made.lines.isEmpty() ? null : made.lines.getLast();
            if (last != null && same(last.look(), look, texts)) {
                made.lines.set(made.lines.size() - 1, new Line(last.look(), look.at(), last.times() + 1));
            } else {
                made.lines.add(new Line(look, look.at(), 1));
            }
        }
        return made;
    }

    static boolean own(Look look, Visit visit) {
        return look.role() == Role.CLIENT && look.name().equals(visit.account().name());
    }

    private static boolean same(Look a, Look b, Texts texts) {
        return a.name().equals(b.name()) && a.role() == b.role() && a.operation() == b.operation() && a.denied() == b.denied()
                && a.emergency() == b.emergency() && texts.times().day(a.at()).equals(texts.times().day(b.at()));
    }

    UnorderedList all() {
        return most(lines.size());
    }

    UnorderedList most(int shown) {
        UnorderedList list = new UnorderedList(lines.stream().limit(shown).map(this::line).toArray(ListItem[]::new));
        list.addClassName("srh-looks");
        return list;
    }

    private ListItem line(Line line) {
        Look look = line.look();
        Span who = new Span(texts.of("ui.looks.who", look.name(), texts.of("role." + look.role())));
        who.addClassName("srh-row-name");
        String key = look.denied() ? "ui.looks.denied" : "ui.looks.did." + look.operation();
        boolean said = !look.denied() && look.role() != Role.CLIENT;
        String what = Stream.of(texts.of(key), look.emergency() ? texts.of("ui.looks.emergency") : "",
                said ? texts.of("ui.looks.why." + look.operation().purpose()) : "")
                .filter(part -> !part.isEmpty()).reduce((a, b) -> a + " " + b).orElse("");
        Span at = new Span(when(line));
        at.addClassName("srh-beside");
        return new ListItem(who, new Span(what), at);
    }

    private String when(Line line) {
        Instant last = line.look().at();
        String from = texts.times().time(line.first());
        String until = texts.times().time(last);
        return line.times() == 1 ? texts.times().moment(last) : from.equals(until) ? texts.of("ui.looks.often", texts.times().moment(last), line.times())
                : texts.of("ui.looks.between", texts.times().day(last), from, until, line.times());
    }
}
