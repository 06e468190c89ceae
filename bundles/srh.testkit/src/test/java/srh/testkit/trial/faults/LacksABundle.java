package srh.testkit.trial.faults;

import org.junit.jupiter.api.Test;
import srh.testkit.felix.Felix;

/** Asks for a bundle that is nowhere. */
@Felix(bundles = "srh:srh.nowhere")
public class LacksABundle {

    @Test
    void neverRuns() {}
}
