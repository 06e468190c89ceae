package srh.features.internal;

/** Does what the command line asks; a reason not to is one sentence on stderr and the exit code 1. */
public final class Launcher {

    private static final int REFUSED = 1;

    private Launcher() {}

    public static void main(String... arguments) throws InterruptedException {
        try {
            CommandLine line = CommandLine.parse(arguments);
            Settings settings = Settings.load(line.settings());
            Catalogue catalogue = new Catalogue(settings.home());
            switch (line.command()) {
                case START -> Server.start(settings, catalogue, line.features()).waitUntilStopped();
                case PREPARE -> {
                    // The JVM writes its start archive when it ends.
                    Server.start(settings, catalogue, line.features());
                    System.exit(0);
                }
                case CHECK -> System.exit(new Check(catalogue).report(line.features()) ? 0 : REFUSED);
            }
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(REFUSED);
        }
    }
}
