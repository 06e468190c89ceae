package srh.testkit.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.service.cm.ConfigurationAdmin;
import srh.testkit.felix.Felix;
import srh.testkit.felix.RunningFelix;
import srh.testkit.felix.Service;

@Felix(features = "larger", properties = "srh.http.port=${port}")
class FeatureTest {

    RunningFelix felix;

    @Service
    ConfigurationAdmin configurations;

    @Test
    void startsTheBundlesOfTheFeatureAndOfThoseItRequires() {
        assertThat(felix.bundle("org.apache.felix.scr").getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(felix.bundle("org.apache.felix.configadmin").getState()).isEqualTo(Bundle.ACTIVE);
    }

    @Test
    void startsThemInTheirOrder() {
        assertThat(level("org.apache.felix.configadmin")).isEqualTo(3);
        assertThat(level("org.apache.felix.scr")).isEqualTo(20);
    }

    @Test
    void configuresThemAsTheFeatureSays() throws IOException {
        var values = configurations.getConfiguration("srh.trial", "?").getProperties();

        assertThat(values.get("greeting")).isEqualTo("good day");
        assertThat(values.get("port")).isEqualTo(8080);
    }

    @Test
    void givesTheFrameworkItsPropertiesWithWhatTheTestSays() {
        String port = felix.context().getProperty("srh.trial.port");

        assertThat(port).isEqualTo(felix.context().getProperty("srh.http.port")).containsOnlyDigits().isNotEqualTo("8080");
    }

    private int level(String bundle) {
        return felix.bundle(bundle).adapt(BundleStartLevel.class).getStartLevel();
    }
}
