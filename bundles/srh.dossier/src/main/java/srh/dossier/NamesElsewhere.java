package srh.dossier;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import srh.access.Caller;
import srh.access.Operation;

/** Under which names other systems know the accounts and people here, so that they can send somebody to a worksheet. */
@ProviderType
public interface NamesElsewhere {
    @Allows(Operation.SEE_ADMINISTRATION)
    Answer<List<NameElsewhere>> names(Caller who);

    @Allows(Operation.ADMINISTER)
    Done keep(Caller who, NameElsewhere name);

    /** From now on that system can send nobody under this name, or to this person; who was sent already goes on. */
    @Allows(Operation.ADMINISTER)
    Done remove(Caller who, NameElsewhere name);
}
