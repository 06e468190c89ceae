package srh.ui.internal.print;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import srh.model.EntryId;
import srh.worksheet.WorksheetId;

/** What somebody asks to be printed. */
sealed interface Printout {
    /** A worksheet that was filled in, as it is or as it was at a moment. */
    record Filled(EntryId entry, @Nullable Instant moment) implements Printout {
        /** It names nobody: files lie about in folders. */
        @Override
        public String fileName(ZoneId zone) {
            return "worksheet-" + (moment == null ? LocalDate.now(zone) : moment.atZone(zone).toLocalDate()) + ".pdf";
        }
    }

    record Blank(WorksheetId worksheet) implements Printout {
        @Override
        public String fileName(ZoneId zone) {
            return worksheet + ".pdf";
        }
    }

    Pattern PATH = Pattern.compile("/(worksheet|blank)/([A-Za-z0-9-]+)\\.pdf");

    /** The name of the file, in letters that mean nothing special anywhere. */
    String fileName(ZoneId zone);

    /** What this address asks for, or empty when it asks for nothing that is. */
    static Optional<Printout> asked(@Nullable String path, @Nullable String moment) {
        Matcher parts = PATH.matcher(path == null ? "" : path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parts.group(1).equals("blank") ? new Blank(new WorksheetId(parts.group(2)))
                    : new Filled(EntryId.of(parts.group(2)), moment == null ? null : Instant.parse(moment)));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
