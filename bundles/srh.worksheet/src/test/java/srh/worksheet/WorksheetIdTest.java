package srh.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorksheetIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"strengths-profile", "a", "plan2", "mansa-16"})
    void aWorksheetIsNamedInSmallLettersDigitsAndDashes(String name) {
        assertThat(new WorksheetId(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Strengths", "-a", "a-", "a--b", "1a", "a b", "a/b", "a.b", "é",
            "a2345678901234567890123456789012345678901234567890123456789012345"})
    void itHasNothingInItThatWouldMeanSomethingInAnAddressOrAFileName(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorksheetId(name));
    }
}
