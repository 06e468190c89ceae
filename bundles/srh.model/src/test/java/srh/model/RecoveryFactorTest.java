package srh.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecoveryFactorTest {
    @Test
    void sevenFactorsAreInThePersonAndThreeInTheSurroundings() {
        assertThat(Arrays.stream(RecoveryFactor.values()).map(RecoveryFactor::level)).containsExactly(
                RecoveryFactor.Level.PERSONAL, RecoveryFactor.Level.PERSONAL, RecoveryFactor.Level.PERSONAL,
                RecoveryFactor.Level.PERSONAL, RecoveryFactor.Level.PERSONAL, RecoveryFactor.Level.PERSONAL,
                RecoveryFactor.Level.PERSONAL, RecoveryFactor.Level.ENVIRONMENT, RecoveryFactor.Level.ENVIRONMENT,
                RecoveryFactor.Level.ENVIRONMENT);
    }

    @ParameterizedTest
    @EnumSource
    void eachFactorHasOneSubgoalAndEachSubgoalOneFactor(RecoveryFactor factor) {
        assertThat(factor.subgoal().factor()).isEqualTo(factor);
        assertThat(RecoveryFactor.Subgoal.values()).hasSameSizeAs(RecoveryFactor.values());
    }

    @Test
    void theFirstFiveSpellChime() {
        assertThat(Arrays.stream(RecoveryFactor.values()).map(RecoveryFactor::chime).flatMap(Optional::stream)
                .map(c -> String.valueOf(c.letter())).reduce("", String::concat)).isEqualTo("CHIME");
    }

    @Test
    void thereAreFourCoreActionsAndSafetyIsSecured() {
        assertThat(CoreAction.values()).containsExactly(CoreAction.CONNECT, CoreAction.UNDERSTAND, CoreAction.SECURE,
                CoreAction.STRENGTHEN);
        assertThat(RecoveryFactor.SAFETY.actions()).containsExactly(CoreAction.SECURE);
        assertThat(RecoveryFactor.HOPE.actions()).containsExactly(CoreAction.CONNECT, CoreAction.STRENGTHEN);
    }
}
