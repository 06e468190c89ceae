package srh.worksheet.print.internal;

import java.util.List;
import srh.model.Revision;
import srh.model.Source;
import srh.model.Speaker;
import srh.worksheet.print.Texts;

/** Who said something and when, in plain words: "Noor, 3 november 2026 · opgeschreven door Broer R.". */
record Byline(String client, WordsOnPaper words, Texts texts) {
    String of(Revision version) {
        String line = texts.of("print.byline", who(version), words.day(version.at()));
        return version.said().stream().anyMatch(speaker -> speaker.name().equals(version.typist().name())) || version.typist().client()
                ? line : line + " \u00B7 " + texts.of("print.byline.written", version.typist().name());
    }

    private String who(Revision version) {
        List<String> names = version.said().stream().map(this::name).toList();
        String who = names.isEmpty() ? version.typist().name() : names.size() == 1 ? names.getFirst()
                : texts.of("print.byline.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
        return version.source() == Source.SAID ? who : texts.of("print.byline." + version.source(), who);
    }

    private String name(Speaker speaker) {
        return switch (speaker.kind()) {
            case CLIENT -> client;
            case CLOSE_ONE -> texts.of("print.byline.close", speaker.name());
            case WORKER, PEER_EXPERT, OTHER -> speaker.name();
        };
    }
}
