package srh.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import srh.model.CoreAction;
import srh.model.CycleStep;
import srh.model.Domain;

/** What a worksheet tells about itself. */
class AboutTest {
    private static final WorksheetId ID = new WorksheetId("network-map");
    private static final Set<CycleStep> STEPS = Set.of(CycleStep.UNDERSTAND);
    private static final Set<CoreAction> ACTIONS = Set.of(CoreAction.CONNECT);

    private static final Set<Audience> WORKERS = Set.of(Audience.WORKER);

    @Test
    void everyWorksheetServesACoreAction() {
        assertThatIllegalArgumentException().isThrownBy(() -> new About(ID, "1", SubjectKind.TEAM, STEPS, Set.of(), Set.of(), WORKERS))
                .withMessageContaining("core action");
    }

    @Test
    void aWorksheetAboutAPersonServesAStepAndOneAboutATeamNeedNot() {
        assertThatIllegalArgumentException().isThrownBy(() -> new About(ID, "1", SubjectKind.PERSON, Set.of(), ACTIONS, Set.of(), WORKERS))
                .withMessageContaining("step");
        assertThat(new About(ID, "1", SubjectKind.TEAM, Set.of(), ACTIONS, Set.of(), WORKERS).steps()).isEmpty();
    }

    @Test
    void itCanBeAboutNoDomainInParticular() {
        assertThat(new About(ID, "1", SubjectKind.PERSON, STEPS, ACTIONS, Set.of(), WORKERS).domains()).isEmpty();
    }

    @Test
    void stepsActionsAndDomainsAreShownInTheOrderOfTheMethodAndNobodyCanChangeThem() {
        Set<Domain> domains = EnumSet.of(Domain.LEISURE, Domain.SAFETY);
        About about = new About(ID, "1", SubjectKind.PERSON, Set.of(CycleStep.LEARN, CycleStep.RELATE),
                Set.of(CoreAction.STRENGTHEN, CoreAction.CONNECT), domains, WORKERS);
        domains.add(Domain.WORKING);
        assertThat(about.steps()).containsExactly(CycleStep.RELATE, CycleStep.LEARN);
        assertThat(about.actions()).containsExactly(CoreAction.CONNECT, CoreAction.STRENGTHEN);
        assertThat(about.domains()).containsExactly(Domain.SAFETY, Domain.LEISURE);
        assertThatThrownBy(() -> about.domains().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0.0", "2026-03", "2.1-pilot"})
    void aVersionIsAShortPlainWord(String version) {
        assertThat(new About(ID, version, SubjectKind.TEAM, Set.of(), ACTIONS, Set.of(), WORKERS).version()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1|2", "1/2", ".1", "a-version-that-is-really-very-long"})
    void aVersionHasNothingInItThatMeansSomethingElsewhere(String version) {
        assertThatIllegalArgumentException().isThrownBy(() -> new About(ID, version, SubjectKind.TEAM, Set.of(), ACTIONS, Set.of(), WORKERS));
    }
}
