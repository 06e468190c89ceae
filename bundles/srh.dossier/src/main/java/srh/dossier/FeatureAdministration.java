package srh.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.osgi.annotation.versioning.ProviderType;
import srh.access.Caller;
import srh.access.Operation;
import srh.features.Part;
import srh.features.State;

/** What an organisation uses of the toolkit, such as its sector: taken in and left out while people work. */
@ProviderType
public interface FeatureAdministration {
    /** All features of the installation, named and described in this language where they can be. */
    @Allows(Operation.SEE_ADMINISTRATION)
    Answer<List<FeatureNow>> features(Caller who, Locale language);

    /** Takes a feature in, with those it needs; rejected with the reason where it does not start. */
    @Allows(Operation.ADMINISTER)
    Done enable(Caller who, String feature);

    /** Leaves a feature out. What was filled in with it stays as it was. */
    @Allows(Operation.ADMINISTER)
    Done disable(Caller who, String feature);

    /**
     * How one feature does now.
     *
     * @param toolkit whether it is the toolkit itself, which can't be left out
     */
    record FeatureNow(String name, String title, String description, State state, boolean toolkit, List<Part> parts) {
        public FeatureNow {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(state, "state");
            parts = List.copyOf(parts);
        }
    }
}
