package srh.testkit.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.cm.ConfigurationListener;
import org.osgi.service.cm.ManagedService;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import srh.testkit.felix.Felix;
import srh.testkit.felix.RunningFelix;
import srh.testkit.felix.Service;

@Felix(
        properties = "srh.greeting=hello",
        config = @Felix.Config(pid = "srh.trial", values = {"folder=${folder}", "greeting=${srh.greeting} there"}))
class FelixTest {

    BundleContext context;
    RunningFelix felix;

    @Service
    ServiceComponentRuntime components;

    @Service
    ConfigurationAdmin configurations;

    private ServiceRegistration<Runnable> registration;

    @BeforeEach
    void prepare() {
        registration = context.registerService(Runnable.class, () -> {}, new Hashtable<>(Map.of("kind", "trial")));
    }

    @AfterEach
    void tidy() {
        registration.unregister();
    }

    @Test
    void runsInsideTheFramework() {
        assertThat(FrameworkUtil.getBundle(FelixTest.class).getSymbolicName()).isEqualTo("srh.testkit.probe");
        assertThat(context.getBundle().getState()).isEqualTo(Bundle.ACTIVE);
    }

    @Test
    void isGivenServicesOfTheBundlesThere() {
        assertThat(FrameworkUtil.getBundle(ConfigurationAdmin.class).getSymbolicName())
                .isEqualTo("org.apache.felix.configadmin");
        assertThat(components.getComponentDescriptionDTOs()).isEmpty();
    }

    @Test
    void seesTheConfigurationWithItsPlaceholdersFilledIn() throws IOException {
        Dictionary<String, Object> values = configurations.getConfiguration("srh.trial", "?").getProperties();

        assertThat(values.get("greeting")).isEqualTo("hello there");
        assertThat(values.get("folder").toString()).doesNotContain("${").startsWith("/");
    }

    @Test
    void changesAConfigurationWhileRunning() throws Exception {
        var heard = new LinkedBlockingQueue<Object>();
        ManagedService listener = values -> heard.add(values == null ? "nothing" : values.get("k"));
        context.registerService(ManagedService.class, listener, new Hashtable<>(Map.of("service.pid", "srh.live")));
        assertThat(heard.take()).isEqualTo("nothing");

        felix.configure("srh.live", Map.of("k", "v"));
        assertThat(heard.take()).isEqualTo("v");

        felix.removeConfiguration("srh.live");
        assertThat(heard.take()).isEqualTo("nothing");
    }

    @Test
    void hasToldEverybodyOfAChangeWhenItIsMade() {
        List<String> heard = new CopyOnWriteArrayList<>();
        ServiceRegistration<ConfigurationListener> slow = context.registerService(ConfigurationListener.class, event -> {
            LockSupport.parkNanos(300_000_000);
            heard.add(event.getPid());
        }, null);

        felix.configure("srh.slow", Map.of("k", "v"));
        slow.unregister();

        assertThat(heard).contains("srh.slow");
    }

    @Test
    void waitsForAServiceAndForItsEnd() {
        assertThat(felix.await(Runnable.class, "(kind=trial)")).isNotNull();
        ServiceRegistration<List> shortLived = context.registerService(List.class, List.of(), null);
        Thread.startVirtualThread(shortLived::unregister);
        felix.awaitGone(List.class);
        assertThat(context.getServiceReference(List.class)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "two"})
    void takesParameters(String word) {
        assertThat(word).hasSize(3);
    }

    @Test
    void hidesTheClassPathOfTheTestFromBundles() {
        assertThatThrownBy(() -> context.getBundle().loadClass("tools.jackson.databind.json.JsonMapper"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
