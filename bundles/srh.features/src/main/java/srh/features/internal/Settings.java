package srh.features.internal;

import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings of this installation: what the command line says, else a system property, else
 * {@code conf/srh.properties}, else the default. They are kept as system properties, so that
 * {@code ${key:default}} in a feature file and libraries such as Derby read the same ones.
 */
final class Settings {

    static final String HOME = "srh.home";
    static final String DATA = "srh.data";
    static final String HTTP = "srh.http.enabled";
    static final String HOST = "srh.http.host";
    static final String PORT = "srh.http.port";
    static final String ANCHOR = "srh.anchor";
    static final String PLUGINS = "srh.plugins";
    static final String PLUGINS_ALLOWED = "srh.plugins.allowed";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z0-9.]+)(?::([^}]*))?}");

    private final Path home;
    private final Path data;

    private Settings(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    static Settings load(Map<String, String> commandLine) {
        commandLine.forEach(System::setProperty);
        Path home = absolute(System.getProperty(HOME, homeOfThisJar()));
        read(home.resolve("conf").resolve("srh.properties")).forEach(Settings::setUnlessSet);
        Path data = home.resolve(System.getProperty(DATA, "data")).normalize();
        System.setProperty(HOME, home.toString());
        System.setProperty(DATA, data.toString());
        System.setProperty(ANCHOR, home.resolve(System.getProperty(ANCHOR, "anchor")).normalize().toString());
        System.setProperty(PLUGINS, home.resolve(System.getProperty(PLUGINS, data.resolve("plugins").toString())).normalize().toString());
        setUnlessSet(HOST, "127.0.0.1");
        setUnlessSet(PORT, "8080");
        setUnlessSet("derby.system.home", data.toString());
        setUnlessSet("derby.stream.error.file", data.resolve("logs").resolve("derby.log").toString());
        setUnlessSet("org.jooq.no-logo", "true");
        setUnlessSet("org.jooq.no-tips", "true");
        return new Settings(home, data);
    }

    Path home() {
        return home;
    }

    Path data() {
        return data;
    }

    /** Where people drop plugins. */
    Path plugins() {
        return Path.of(System.getProperty(PLUGINS));
    }

    /** Where to listen; port 0 stands for any free one. */
    Address address() {
        Address address = Address.of(System.getProperty(HOST), port());
        System.setProperty(PORT, Integer.toString(address.port()));
        return address;
    }

    /** Keeps the HTTP server from listening, and from warning that it does not. */
    void serveNothing() {
        System.setProperty(HTTP, "false");
        setUnlessSet("org.slf4j.simpleLogger.log.org.apache.felix.http", "error");
    }

    private static int port() {
        String port = System.getProperty(PORT);
        try {
            int number = Integer.parseInt(port.strip());
            if (number >= 0 && number < 65536) return number;
        } catch (NumberFormatException notANumber) {
            // said below, together with a number that is out of range
        }
        throw new Refusal("The port must be a number from 1 to 65535, and not “" + port + "”.");
    }

    /** The text with each {@code ${key:default}} replaced by the setting of that name. */
    static String substitute(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), found.group(2), text)));
    }

    private static String value(String key, String otherwise, String text) {
        String value = System.getProperty(key, otherwise);
        if (value == null) throw new Refusal("The setting " + key + " has no value, and “" + text + "” needs it.");
        return value;
    }

    private static void setUnlessSet(Object key, Object value) {
        System.getProperties().putIfAbsent(key, value.toString().strip());
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        if (!Files.exists(file)) return properties;
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("The configuration " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** The launcher lies in {@code lib/} of an installation. */
    private static String homeOfThisJar() {
        try {
            Path jar = Path.of(Settings.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return jar.getParent().getParent().toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path absolute(String folder) {
        return Path.of(folder).toAbsolutePath().normalize();
    }
}
