package srh.worksheet.fhir;

import java.io.IOException;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import srh.worksheet.Options;

/** Where lists of answers are looked up that a questionnaire names and does not hold. Without one, such a questionnaire is refused. */
@ConsumerType
public interface Terminology {
    /**
     * All choices of a value set, in order; each is a code.
     *
     * @param canonical its address, with its version behind a bar where it has one
     * @throws IOException when it can't be had; what it says is shown to the administrator
     */
    List<Options.Option> expand(String canonical) throws IOException;
}
