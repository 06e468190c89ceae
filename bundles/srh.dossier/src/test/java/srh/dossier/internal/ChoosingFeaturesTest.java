package srh.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.access.Caller;
import srh.access.Role;
import srh.access.TrailLine;
import srh.dossier.Answer;
import srh.dossier.Done;
import srh.dossier.FeatureAdministration.FeatureNow;
import srh.dossier.Problem;
import srh.features.State;

/** What an organisation uses is chosen by its administrator, and that stands in the trail. */
class ChoosingFeaturesTest {
    @TempDir
    Path folder;
    private Installation house;
    private Caller administrator;

    @BeforeEach
    void open() {
        house = new Installation(folder);
        administrator = house.in(house.account("beheer", null, Role.ADMINISTRATOR));
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    @Test
    void the_administrator_sees_every_feature_with_its_state_and_its_bundles() {
        assertThat(features()).extracting(FeatureNow::name).containsExactly("core", "garden", "torn");
        assertThat(features().getFirst().toolkit()).isTrue();
        assertThat(features().get(1).title()).isEqualTo("garden nl");
        assertThat(features().get(1).state()).isEqualTo(new State.Disabled());
        assertThat(features().get(1).parts()).hasSize(1);
    }

    @Test
    void a_feature_is_taken_in_and_left_out() {
        assertThat(house.featureAdministration.enable(administrator, FeaturesInMemory.GARDEN)).isEqualTo(new Done.Ok());
        assertThat(house.features.enabled()).containsExactly("core", "garden");
        assertThat(house.featureAdministration.disable(administrator, FeaturesInMemory.GARDEN)).isEqualTo(new Done.Ok());
        assertThat(house.features.enabled()).containsExactly("core");
    }

    @Test
    void a_feature_that_does_not_start_is_refused_with_the_reason_in_one_sentence() {
        assertThat(house.featureAdministration.enable(administrator, FeaturesInMemory.TORN))
                .isEqualTo(new Done.Rejected(new Problem("dossier.feature.failed", Map.of("0", "There is no file torn.jar"))));
    }

    @Test
    void what_is_no_feature_is_refused_and_stands_so_in_the_trail() {
        int before = house.trail().size();
        assertThat(house.featureAdministration.enable(administrator, "../core")).isEqualTo(
                new Done.Rejected(new Problem("dossier.feature.unknown")));
        assertThat(house.trailSince(before)).singleElement().extracting(TrailLine::outcome).isEqualTo(TrailLine.Outcome.REFUSED);
    }

    @Test
    void where_the_trail_cannot_be_written_nothing_is_taken_in() {
        house.trailFails = true;
        assertThatThrownBy(() -> house.featureAdministration.enable(administrator, FeaturesInMemory.GARDEN));
        assertThat(house.features.enabled()).containsExactly("core");
    }

    private List<FeatureNow> features() {
        return ((Answer.Ok<List<FeatureNow>>) house.featureAdministration.features(administrator, Locale.of("nl"))).value();
    }
}
