package srh.dossier.spi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import srh.access.AccountId;
import srh.dossier.NameElsewhere;
import srh.model.PersonId;

/** What is kept for other systems that send people here, within one transaction. */
public interface LaunchRows {
    boolean used(String host, String launch);

    /** Remembers a launch. When another transaction used the same first, the store runs the whole transaction again. */
    void use(String host, String launch, Instant until);

    /** Forgets the launches that were good until before that moment. */
    void forget(Instant before);

    Optional<AccountId> account(String host, String name);

    Optional<PersonId> person(String host, String name);

    List<NameElsewhere> names();

    void keep(NameElsewhere name);

    void remove(NameElsewhere name);
}
