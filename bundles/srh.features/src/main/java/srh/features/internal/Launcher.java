package srh.features.internal;

import java.util.List;
import java.util.Map;

/** Does what the command line asks; a reason not to is one sentence on stderr and the exit code 1. */
public final class Launcher {

    private static final int REFUSED = 1;
    private static final List<String> TASKS_LIVE_IN = List.of("core");

    private Launcher() {}

    public static void main(String... arguments) throws InterruptedException {
        try {
            CommandLine line = CommandLine.parse(arguments);
            Settings settings = Settings.load(line.settings());
            Catalogue catalogue = new Catalogue(settings.home());
            switch (line.command()) {
                case START -> serve(settings, catalogue, line.words()).server().waitUntilStopped();
                // The JVM writes its start archive when it ends.
                case PREPARE -> System.exit(serve(settings, catalogue, line.words()).answers() ? 0 : REFUSED);
                case CHECK -> System.exit(new Check(catalogue).report(line.words()) ? 0 : REFUSED);
                case TASK -> System.exit(run(settings, catalogue, line.words()));
            }
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(REFUSED);
        }
    }

    private record Started(Server server, boolean answers) {}

    private static Started serve(Settings settings, Catalogue catalogue, List<String> features) throws InterruptedException {
        if (features.isEmpty()) {
            throw new Refusal("Name the features to start; there is: " + String.join(", ", catalogue.names()) + ".");
        }
        Address address = settings.address();
        Map<String, String> properties = Catalogue.launchingProperties(catalogue.closure(features).values());
        DataFolder data = DataFolder.open(settings.data());
        address.checkFree();
        try (Patience asked = Patience.askFor(System.err)) {
            Server server = Server.start(data, properties);
            server.enable(features, catalogue, settings.plugins());
            return new Started(server, new Welcome(server.context(), address).say());
        }
    }

    private static int run(Settings settings, Catalogue catalogue, List<String> words) throws InterruptedException {
        if (words.size() != 1) throw new Refusal("Name one task.");
        settings.serveNothing();
        Map<String, String> properties = Catalogue.launchingProperties(catalogue.closure(TASKS_LIVE_IN).values());
        Server server = Server.start(DataFolder.open(settings.data()), properties);
        server.enableOnly(TASKS_LIVE_IN, catalogue);
        return new Task(words.getFirst()).run(server.context());
    }
}
