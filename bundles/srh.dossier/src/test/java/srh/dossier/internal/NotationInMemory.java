package srh.dossier.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import srh.worksheet.Content;
import srh.worksheet.Definition;
import srh.worksheet.Notation;
import srh.worksheet.Worksheet;

/** Writes a worksheet down as its name and version, and remembers the rest. */
final class NotationInMemory implements Notation {
    private final Map<String, Definition> written = new ConcurrentHashMap<>();

    @Override
    public Definition write(Worksheet worksheet) {
        String text = worksheet.about().id() + " " + worksheet.about().version();
        return written.computeIfAbsent(text, t -> new Definition(worksheet.about(), ((Content.Form) worksheet.content()).questionnaire(), t,
                Integer.toHexString(t.hashCode())));
    }

    @Override
    public Definition read(String text) {
        return written.get(text);
    }
}
