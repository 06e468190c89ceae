package srh.embed.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.dossier.NameElsewhere;
import srh.worksheet.WorksheetId;

/** One other system, as it is configured. Its keys are read again when their files change, so that they can be renewed while people work. */
@Component(service = ConfiguredHost.class, configurationPid = "srh.embed.host", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class ConfiguredHost {
    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredHost.class);

    /** What is to be said of another system; lists are split by commas. */
    public @interface Settings {
        /** What it is called here, in addresses and in the trail. */
        String name();

        String issuer();

        String audience();

        String origins();

        String worksheets();

        /** Files with its public keys: a JWK set, or PEM. */
        String keys();
    }

    private final Settings settings;
    private @Nullable Host host;
    private List<FileTime> read = List.of();

    @Activate
    public ConfiguredHost(Settings settings) {
        this.settings = settings;
    }

    String name() {
        return settings.name();
    }

    /** The system, or nothing where what is said of it can't be used; the log then tells why. */
    synchronized Optional<Host> host() {
        List<Path> files = list(settings.keys()).stream().map(Path::of).toList();
        List<FileTime> changed = files.stream().map(ConfiguredHost::changed).toList();
        if (!changed.equals(read)) {
            read = changed;
            host = made(files);
        }
        return Optional.ofNullable(host);
    }

    private @Nullable Host made(List<Path> files) {
        try {
            if (!NameElsewhere.fitsHost(settings.name())) {
                throw new IllegalArgumentException("its name must be 2 to 40 small letters, digits and dashes");
            }
            Set<WorksheetId> worksheets = list(settings.worksheets()).stream().map(WorksheetId::new).collect(Collectors.toSet());
            return new Host(settings.name(), settings.issuer(), settings.audience(), Set.copyOf(list(settings.origins())), worksheets, Keys.read(files));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            LOG.error("The other system '{}' can send nobody here: {}", settings.name(), e.toString());
            return null;
        }
    }

    /** When a file changed last; the beginning of time where there is none. */
    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException notThere) {
            return FileTime.fromMillis(0);
        }
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
