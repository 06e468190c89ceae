package srh.dossier.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import srh.access.TrailKeys;
import srh.dossier.internal.TrailVerification.Verdict;
import srh.dossier.spi.Store;

/** The task {@code verify-trail}: says in one sentence whether the trail is sound, or what is wrong where first. */
@Component(service = Callable.class, property = "srh.task=verify-trail")
public final class VerifyTrail implements Callable<Integer> {
    private static final int SOUND = 0;
    private static final int BROKEN = 2;

    private final TrailVerification verification;
    private final String anchor;

    @Activate
    public VerifyTrail(@Reference Store store, @Reference TrailKeys keys) {
        verification = new TrailVerification(store, keys);
        anchor = new Anchor(keys.anchor()).file().toString();
    }

    @Override
    public Integer call() throws IOException {
        Verdict verdict = verification.verify();
        System.out.println(sentence(verdict));
        return verdict instanceof Verdict.Sound ? SOUND : BROKEN;
    }

    private String sentence(Verdict verdict) throws IOException {
        return switch (verdict) {
            case Verdict.Sound(long lines, int checkpoints, int waiting) -> text("sound", lines, checkpoints, waiting);
            case Verdict.Broken(TrailVerification.Fault fault, long place) -> text(fault.name(), place, anchor);
        };
    }

    /** In English where the machine speaks English, else in Dutch. */
    private static String text(String key, Object... values) throws IOException {
        String language = Locale.getDefault().getLanguage().equals("en") ? "en" : "nl";
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(Objects.requireNonNull(
                VerifyTrail.class.getResourceAsStream("/SRH-INF/i18n/dossier_" + language + ".properties")), StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return new MessageFormat(texts.getProperty("dossier.trail." + key), Locale.ROOT).format(values);
    }
}
