package srh.worksheet.fhir;

import java.util.List;
import java.util.Objects;

/**
 * A worksheet as it lies in its bundle.
 *
 * @param name the name of the file, such as {@code sleep-diary.yaml}; without its ending it is the name of the worksheet
 * @param messages its texts in one language each
 */
public record WorksheetFile(String name, byte[] content, List<Messages> messages) {
    /** @param name such as {@code sleep-diary_nl.properties} */
    public record Messages(String name, byte[] content) {
        public Messages {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(content, "content");
        }
    }

    public WorksheetFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
        messages = List.copyOf(messages);
    }

    public WorksheetFile(String name, byte[] content) {
        this(name, content, List.of());
    }

    /** The name that the worksheet has by its file. */
    public String id() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int ending = last.lastIndexOf('.');
        return ending < 0 ? last : last.substring(0, ending);
    }
}
