package srh.testkit.trial.faults;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import srh.testkit.felix.Felix;
import srh.testkit.felix.Service;

/** Asks for a service that nobody offers. */
@Felix
public class LacksAService {

    @Service
    Callable<?> nobodyOffersThis;

    @Test
    void neverRuns() {}
}
