package srh.features.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void aCommandIsFollowedByFeaturesAndOptionsInAnyOrder() {
        CommandLine line = CommandLine.parse("start", "core", "--port", "9000", "personal", "--data", "/elsewhere");
        assertThat(line.command()).isEqualTo(CommandLine.Command.START);
        assertThat(line.words()).containsExactly("core", "personal");
        assertThat(line.settings()).isEqualTo(Map.of("srh.http.port", "9000", "srh.data", "/elsewhere"));
    }

    @Test
    void checkMayBeWrittenAsAnOptionToo() {
        CommandLine line = CommandLine.parse("--check", "core", "personal");
        assertThat(line.command()).isEqualTo(CommandLine.Command.CHECK);
        assertThat(line.words()).containsExactly("core", "personal");
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertThatThrownBy(() -> CommandLine.parse("begin")).isInstanceOf(Refusal.class).hasMessageContaining("no command “begin”");
        assertThatThrownBy(() -> CommandLine.parse("start", "--prot", "1")).isInstanceOf(Refusal.class).hasMessageContaining("no option --prot");
        assertThatThrownBy(() -> CommandLine.parse("start", "--port")).isInstanceOf(Refusal.class).hasMessageContaining("--port needs a value");
        assertThatThrownBy(CommandLine::parse).isInstanceOf(Refusal.class).hasMessageContaining("Usage");
    }
}
