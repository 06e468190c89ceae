package srh.features.internal;

/**
 * Where {@code java -jar} begins. Compiled for Java 8, so that an old Java gets a sentence and not a
 * stack trace; everything else of the launcher needs Java 21.
 */
public final class Main {

    static final int NEEDED = 21;

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        String version = System.getProperty("java.specification.version");
        if (isTooOld(version)) {
            System.err.println("SRH needs Java " + NEEDED + " or newer; this is Java " + version + ".");
            System.exit(1);
        }
        // By name, for this class cannot be compiled against newer ones.
        Class.forName("srh.features.internal.Launcher")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }

    /** Java 8 called itself 1.8; later ones just say their number. */
    static boolean isTooOld(String specificationVersion) {
        return specificationVersion.startsWith("1.") || Integer.parseInt(specificationVersion) < NEEDED;
    }
}
