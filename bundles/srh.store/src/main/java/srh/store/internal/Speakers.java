package srh.store.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import srh.model.Speaker;

/** A set of speakers as it stands in one column: a line for each, the kind and then the name. */
final class Speakers {
    private Speakers() {}

    static String written(Set<Speaker> speakers) {
        return speakers.stream().map(Speakers::line).sorted().collect(Collectors.joining("\n"));
    }

    static Set<Speaker> read(String written) {
        Set<Speaker> speakers = new LinkedHashSet<>();
        for (String line : written.isEmpty() ? new String[0] : written.split("\n")) {
            int colon = line.indexOf(':');
            Speaker.Kind kind = Speaker.Kind.valueOf(line.substring(0, colon));
            speakers.add(kind == Speaker.Kind.CLIENT ? Speaker.CLIENT : new Speaker(kind, unescaped(line.substring(colon + 1))));
        }
        return speakers;
    }

    private static String line(Speaker speaker) {
        return speaker.kind().name() + ":" + speaker.name().replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescaped(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\') {
                i++;
                text.append(name.charAt(i) == 'n' ? '\n' : name.charAt(i));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
