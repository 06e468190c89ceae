package srh.features;

import java.text.MessageFormat;

/** What can be wrong with a jar in the folder for plugins. */
public enum PluginFault {
    FILE_NAME("has a name with characters that can mean something else; name it with letters, digits and - only"),
    UNREADABLE("cannot be read: {0}"),
    CORRUPT("is no whole jar; copy it here again"),
    TOO_BIG("is bigger than {0} MB"),
    NO_BUNDLE("is no plugin: {0}"),
    FRAGMENT("would change the bundle {0} from inside, which a plugin may not"),
    NO_WORKSHEET("has no worksheet in it, and nothing that could bring one"),
    SAME_NAME("has the same symbolic name as {0}; one of the two can be here"),
    NEWER_TOOLKIT("needs a newer version of the toolkit: {0}"),
    OLDER_TOOLKIT("was made for an older version of the toolkit: {0}"),
    MISSING("needs what is not here: {0}"),
    FAILED("does not work: {0}");

    private final String english;

    PluginFault(String english) {
        this.english = english;
    }

    /** For the log: what stands behind the name of the file. */
    public String english(String detail) {
        return new MessageFormat(english).format(new Object[] {detail});
    }
}
