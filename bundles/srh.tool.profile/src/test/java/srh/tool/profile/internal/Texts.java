package srh.tool.profile.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

final class Texts {
    private Texts() {}

    static Properties read(String language) {
        Properties texts = new Properties();
        try (var in = Texts.class.getResourceAsStream("/SRH-INF/i18n/profile_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
