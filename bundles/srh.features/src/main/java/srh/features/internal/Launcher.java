package srh.features.internal;

import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import srh.features.Features;
import srh.features.State;

/** Starts or checks the features that the command line names. */
public final class Launcher {

    private static final int REFUSED = 1;
    private static final long PATIENCE_MILLIS = 30_000;

    private Launcher() {}

    public static void main(String... arguments) throws InterruptedException {
        try {
            CommandLine line = CommandLine.parse(arguments);
            Settings settings = Settings.load(line.settings());
            Catalogue catalogue = new Catalogue(settings.home());
            switch (line.command()) {
                case START -> start(settings, catalogue, line.features(), false);
                case PREPARE -> start(settings, catalogue, line.features(), true);
                case CHECK -> check(catalogue, line.features());
            }
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(REFUSED);
        }
    }

    private static void start(Settings settings, Catalogue catalogue, List<String> features, boolean onlyPrepare)
            throws InterruptedException {
        if (features.isEmpty()) throw new Refusal("Name the features to start; there is: " + String.join(", ", catalogue.names()) + ".");
        Map<String, String> properties = Catalogue.launchingProperties(catalogue.closure(features).values());
        Address address = new Address(settings.host(), settings.port());
        DataFolder data = DataFolder.open(settings.data());
        address.checkFree();
        FelixFramework framework = FelixFramework.start(data.bundles(), properties);
        Runtime.getRuntime().addShutdownHook(new Thread(framework::close, "srh-stop"));
        LiveFeatures live = new LiveFeatures(framework.context(), catalogue);
        framework.context().registerService(Features.class, live, new Hashtable<>());
        if (live.enable(features) instanceof State.Failed failed) throw new Refusal(failed.reason());
        announce(address);
        if (onlyPrepare) System.exit(0);
        framework.waitUntilStopped();
    }

    private static void announce(Address address) throws InterruptedException {
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        int status = address.status();
        while ((status == 0 || status == 404) && System.currentTimeMillis() < deadline) {
            Thread.sleep(20);
            status = address.status();
        }
        System.out.println(status == 0 ? "SRH runs, but nothing answers at " + address + " yet." : "SRH is ready at " + address);
    }

    /** Without names: each feature with what it requires, and all of them together. */
    private static void check(Catalogue catalogue, List<String> features) {
        Set<String> all = catalogue.names();
        Map<String, List<String>> choices = new LinkedHashMap<>();
        if (features.isEmpty()) {
            all.forEach(feature -> choices.put(feature, List.of(feature)));
            choices.put("all features together", List.copyOf(all));
        } else {
            choices.put(String.join(", ", features), features);
        }
        Check check = new Check(catalogue);
        boolean complete = true;
        for (Map.Entry<String, List<String>> choice : choices.entrySet()) {
            List<String> missing = check.missing(choice.getValue());
            if (missing.isEmpty()) System.out.println("Complete: " + choice.getKey() + ".");
            else System.err.println("Not complete: " + choice.getKey() + ": " + String.join("; ", missing) + ".");
            complete &= missing.isEmpty();
        }
        System.exit(complete ? 0 : REFUSED);
    }
}
