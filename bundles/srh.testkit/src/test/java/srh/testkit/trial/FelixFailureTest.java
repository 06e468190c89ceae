package srh.testkit.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import org.opentest4j.TestAbortedException;
import srh.testkit.trial.faults.FailsInside;
import srh.testkit.trial.faults.LacksABundle;
import srh.testkit.trial.faults.LacksAService;

/** What goes wrong inside Felix is told outside as in any other test. */
class FelixFailureTest {

    @Test
    void aFailedAssertionInsideIsAnAssertionErrorOutside() {
        assertThat(failure(FailsInside.class, "asserts")).isInstanceOf(AssertionError.class).hasMessageContaining("expected: 2");
    }

    @Test
    void anExceptionInsideComesOutAsItIs() {
        assertThat(failure(FailsInside.class, "throwsSomething"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken")
                .hasStackTraceContaining("FailsInside.throwsSomething");
    }

    @Test
    void anAssumptionInsideSkipsTheTest() {
        assertThat(run(FailsInside.class).aborted().stream()
                        .map(event -> event.getRequiredPayload(TestExecutionResult.class).getThrowable().orElseThrow()))
                .singleElement()
                .isInstanceOf(TestAbortedException.class);
    }

    @Test
    void aMissingServiceIsToldByName() {
        assertThat(failure(LacksAService.class, "neverRuns"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("There is no service java.util.concurrent.Callable");
    }

    @Test
    void aMissingBundleIsToldByName() {
        Throwable failure = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(LacksABundle.class))
                .execute()
                .containerEvents()
                .failed()
                .stream()
                .findFirst()
                .orElseThrow()
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();

        assertThat(failure).hasMessageContaining("There is no jar of the bundle srh:srh.nowhere");
    }

    private static Throwable failure(Class<?> test, String method) {
        return run(test).failed().stream()
                .filter(event -> event.getTestDescriptor().getDisplayName().startsWith(method))
                .findFirst()
                .orElseThrow()
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }

    private static Events run(Class<?> test) {
        return EngineTestKit.engine("junit-jupiter").selectors(selectClass(test)).execute().testEvents();
    }
}
