package srh.features;

/** Whether a feature runs, and if it should but does not: why. */
public sealed interface State {

    /** The feature runs. */
    record Enabled() implements State {}

    /** The feature does not run, and nobody asked it to. */
    record Disabled() implements State {}

    /** What was last asked of the feature did not succeed; the reason is a sentence for whoever runs the installation. */
    record Failed(String reason) implements State {}
}
