package srh.dossier.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import srh.worksheet.GivenFile;

/** Files that somebody gives. */
final class Given {
    private Given() {}

    static GivenFile file(String name, String content) {
        try {
            return ((GivenFile.Looked.Good) GivenFile.look(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), 10_000)).file();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
