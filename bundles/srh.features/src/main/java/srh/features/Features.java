package srh.features;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The features of this installation. One feature is one choice an organisation makes, such as the
 * worksheets for individual people; it can be taken in and left out while people work. What was chosen is
 * remembered: it is so again after the next start.
 */
@ProviderType
public interface Features {

    /** The names of all features that lie in the installation, running or not. */
    SortedSet<String> available();

    /** The names of the features that run, in the order in which they were enabled. */
    List<String> enabled();

    /** What is so with one feature now; a feature that could not be enabled stays failed, with the reason, until a next attempt. */
    State state(String feature);

    /** The bundles of a feature and how each does; none where its file can't be read, which its state then tells. */
    List<Part> parts(String feature);

    /** What a feature is called, in this language or as it was first written. */
    String title(String feature, Locale language);

    /** What it is for, in a sentence. */
    String description(String feature, Locale language);

    /** Whether the toolkit itself is in this feature, so that it can't be left out. */
    boolean isToolkit(String feature);

    /** Starts a feature and those it requires. Where that fails nothing of it stays behind, and the state says why. */
    State enable(String feature);

    /** Stops a feature; what other running features also use keeps running. */
    State disable(String feature);
}
