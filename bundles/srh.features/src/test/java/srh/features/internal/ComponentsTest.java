package srh.features.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.felix.cm.impl.ConfigurationManager;
import org.apache.felix.scr.impl.Activator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.ComponentConstants;
import srh.features.State;

/** Features with real components and configurations. */
class ComponentsTest {

    private static final String CORE_CONFIGURATION =
            "{\"tea\": {\"kind\": \"${srh.test.tea:green}\", \"cups\": 2}, \"pot~blue\": {\"litres\": 1}}";

    @TempDir Path folder;
    private Installation installation;
    private FelixFramework framework;
    private LiveFeatures features;

    @BeforeEach
    void start() throws Exception {
        installation = new Installation(folder.resolve("home"))
                .library("component", ComponentConstants.class)
                .library("configadmin", ConfigurationManager.class)
                .library("scr", Activator.class)
                .configuredFeature("core", List.of(), CORE_CONFIGURATION, "component", "configadmin", "scr");
        framework = FelixFramework.start(folder.resolve("bundles"), Map.of());
        features = new LiveFeatures(framework.context(), installation.catalogue());
        assertThat(features.enable("core")).isEqualTo(new State.Enabled());
    }

    @AfterEach
    void stop() {
        framework.close();
    }

    @Test
    void aFeatureBringsItsConfigurationsAndTakesThemAway() throws Exception {
        installation.configuredFeature("more", List.of("core"), "{\"coffee\": {\"kind\": \"filter\"}}");
        features.enable("more");
        assertThat(configuration("coffee").getProperties().get("kind")).isEqualTo("filter");

        features.disable("more");
        assertThat(configuration("coffee")).isNull();
    }

    @Test
    void aConfigurationThatComesAgainGoesOnCountingItsChanges() throws Exception {
        installation.configuredFeature("more", List.of("core"), "{\"coffee\": {\"kind\": \"filter\"}}");
        features.enable("more");
        for (int i = 0; i < 3; i++) {
            long before = configuration("coffee").getChangeCount();
            features.disable("more");
            features.enable("more");
            assertThat(configuration("coffee").getChangeCount()).isGreaterThan(before);
        }
    }

    @Test
    void configurationsThatCameBeforeTheirServiceAreHandedOverWhenItComes() throws Exception {
        assertThat(configuration("tea").getProperties().get("kind")).isEqualTo("green");
        assertThat(configuration("tea").getProperties().get("cups")).isEqualTo(2L);
        assertThat(configuration("pot~blue").getProperties().get("litres")).isEqualTo(1L);
    }

    @Test
    void aComponentThatFailsIsNamedWithItsReason() throws Exception {
        component("kettle", "<implementation class='" + Kettle.class.getName() + "'/>", Kettle.class);
        assertThat(new Troubles(framework.context()).list())
                .containsExactly("The component kettle failed: java.lang.IllegalStateException: there is no water.");
    }

    @Test
    void aComponentThatWaitsIsNamedWithWhatItWaitsFor() throws Exception {
        component(
                "guest",
                "<implementation class='" + Kettle.class.getName() + "'/>"
                        + "<reference name='invitation' interface='java.util.List' field='invitation'/>",
                Kettle.class);
        assertThat(new Troubles(framework.context()).list())
                .containsExactly("The component guest waits for invitation.");
    }

    @Test
    void whereAllIsWellThereIsNothingToTell() {
        assertThat(new Troubles(framework.context()).list()).isEmpty();
    }

    private void component(String name, String content, Class<?> type) throws Exception {
        String xml = "<scr:component xmlns:scr='http://www.osgi.org/xmlns/scr/v1.5.0' name='" + name
                + "' immediate='true' activate='start'>" + content + "</scr:component>";
        installation.bundle(name, Map.of("Service-Component", "OSGI-INF/component.xml"), type, Map.entry("OSGI-INF/component.xml", xml));
        installation.feature(name, List.of("core"), name);
        assertThat(features.enable(name)).isEqualTo(new State.Enabled());
    }

    private Configuration configuration(String pid) throws Exception {
        ServiceReference<ConfigurationAdmin> reference = framework.context().getServiceReference(ConfigurationAdmin.class);
        Configuration[] found = framework.context().getService(reference).listConfigurations("(service.pid=" + pid + ")");
        return found == null ? null : found[0];
    }

    /** A component that cannot start. */
    public static final class Kettle {
        volatile List<?> invitation;

        void start() {
            throw new IllegalStateException("there is no water");
        }
    }
}
