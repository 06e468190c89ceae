package srh.features.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void whatTakesLongerThanUsualIsSaidOnceAndCalmly() throws Exception {
        try (Patience patience = Patience.askFor(new PrintStream(said, true), Duration.ofMillis(1))) {
            for (int i = 0; i < 500 && said.size() == 0; i++) Thread.sleep(20);
        }
        assertThat(said.toString()).isEqualTo("SRH takes longer than usual to start. It goes on; please wait.\n");
    }

    @Test
    void whatIsOverInTimeNeedsNoPatience() throws Exception {
        Patience.askFor(new PrintStream(said, true), Duration.ofSeconds(2)).close();
        Thread.sleep(2_500);
        assertThat(said.toString()).isEmpty();
    }
}
