package srh.testkit.trial.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import srh.testkit.felix.Felix;

/** Fails on purpose; its name keeps it out of the usual run. */
@Felix
public class FailsInside {

    @Test
    void asserts() {
        assertThat(1).isEqualTo(2);
    }

    @Test
    void throwsSomething() {
        throw new IllegalStateException("broken");
    }

    @Test
    void assumes() {
        assumeTrue(false);
    }
}
