package srh.store.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;
import srh.dossier.spi.Store;
import srh.testkit.felix.Felix;
import srh.testkit.felix.RunningFelix;
import srh.testkit.felix.Service;

@Felix(
        bundles = {"srh:srh.lib.slf4j", "srh:srh.lib.derby", "srh:srh.lib.jooq", "com.zaxxer:HikariCP", "org.postgresql:postgresql", "org.bouncycastle:bcprov-jdk18on",
            "srh:srh.model", "srh:srh.worksheet", "srh:srh.access", "srh:srh.dossier", "srh:srh.store"},
        properties = {"org.osgi.framework.system.packages.extra=srh.features;version=1.999", "srh.data=${folder}", "srh.home=${folder}"},
        config = @Felix.Config(pid = "srh.store", values = {"data=${folder}"}))
class DerbyIT {
    @Service
    Store store;

    RunningFelix felix;

    @Test
    void derbyShowsNothingToJmxWhichWouldWakeAllThatJavaShowsThere() throws JMException {
        store.transaction(rows -> rows.access().people());
        assertThat(ManagementFactory.getPlatformMBeanServer().queryNames(new ObjectName("org.apache.derby:*"), null)).isEmpty();
    }

    @Test
    void theStoreKeepsAPersonWhileItsBundleStopsAndStarts() throws BundleException {
        OverARestart.aPersonIsKept(store, felix);
    }
}
