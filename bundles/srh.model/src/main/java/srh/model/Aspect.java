package srh.model;

import java.util.Arrays;
import java.util.List;

/** What a preference is about. Which aspects are asked first differs by domain; any can be told in each. */
public enum Aspect {
    ACTIVITY, COMPANY, PETS, QUIET, TIME, DISTANCE, ACCESS, COST, HELP_NEARBY;

    /** The aspects that are asked in a domain, in their order. */
    public static List<Aspect> in(Domain domain) {
        return Arrays.stream(values()).filter(aspect -> aspect.askedIn(domain)).toList();
    }

    private boolean askedIn(Domain domain) {
        return switch (this) {
            case PETS, ACCESS -> domain == Domain.LIVING;
            case ACTIVITY, TIME -> domain != Domain.LIVING;
            case COMPANY, QUIET, DISTANCE, COST, HELP_NEARBY -> true;
        };
    }
}
