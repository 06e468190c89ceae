package srh.ui.view;

import java.util.List;
import srh.model.Revision;
import srh.model.Source;
import srh.model.Speaker;

/** Who said something and when, in plain words: "Noor, vandaag", "gezien door Broer R., 3 november". */
final class Byline {
    private final Opened opened;

    Byline(Opened opened) {
        this.opened = opened;
    }

    String of(Revision version) {
        String when = opened.times().day(version.at());
        String who = who(version);
        boolean clientsOwn = version.said().equals(java.util.Set.of(Speaker.CLIENT));
        String line = opened.text("ui.byline", who, when);
        return clientsOwn && !version.typist().client()
                ? line + " · " + opened.text("ui.byline.written", version.typist().name()) : line;
    }

    /** As {@link #of}, with the time of day and always with who typed it: for looking back. */
    String exact(Revision version) {
        return opened.text("ui.byline.exact", version.value() == null ? version.typist().name() : who(version),
                opened.times().moment(version.at()), version.typist().name());
    }

    private String who(Revision version) {
        List<String> names = version.said().stream()
                .sorted(java.util.Comparator.comparing((Speaker s) -> s.kind()).thenComparing(Speaker::name))
                .map(s -> s.kind() == Speaker.Kind.CLOSE_ONE ? opened.text("ui.byline.closeOne", s.name())
                        : s.kind() == Speaker.Kind.CLIENT ? opened.about().name() : s.name())
                .toList();
        String who = names.isEmpty() ? version.typist().name() : names.size() == 1 ? names.getFirst()
                : opened.text("ui.byline.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
        return version.source() == Source.SAID ? who : opened.text("ui.byline." + version.source(), who);
    }
}
