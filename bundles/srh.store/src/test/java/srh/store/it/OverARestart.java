package srh.store.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.osgi.framework.BundleException;
import srh.dossier.spi.Store;
import srh.model.Person;
import srh.model.PersonId;
import srh.testkit.felix.RunningFelix;

/** What is promised on every database when the store stops and starts. */
final class OverARestart {

    private OverARestart() {}

    static void aPersonIsKept(Store store, RunningFelix felix) throws BundleException {
        Person person = new Person(PersonId.random(), "Samira");
        List<Person> before = store.transaction(rows -> {
            rows.access().keep(person);
            return rows.access().people();
        });
        assertThat(before).contains(person);
        felix.bundle("srh.store").stop();
        felix.bundle("srh.store").start();
        List<Person> after = felix.await(Store.class).transaction(rows -> rows.access().people());
        assertThat(after).contains(person);
        assertThat(felix.await(Store.class).<Boolean>transaction(rows -> rows.fields().of(person.id(), Instant.MAX).isEmpty())).isTrue();
    }
}
