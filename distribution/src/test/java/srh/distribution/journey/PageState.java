package srh.distribution.journey;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A state of a page that somebody can meet.
 *
 * @param who who meets it
 * @param name what it shows, in a few words
 * @param address where it begins
 * @param acts what is done there until it shows
 */
record PageState(Who who, String name, String address, Consumer<Visitor> acts) {

    /** In what role somebody comes; each is one person of the demo, or a stranger, for whom there may be no room. */
    enum Who {
        STRANGER(""), TOO_MANY(""), WORKER("joost"), CLIENT("noor"), ADMINISTRATOR("beheer");

        private final String signInName;

        Who(String signInName) {
            this.signInName = signInName;
        }

        /** Comes in on this page, and stays for all states of this role. */
        Visitor comesIn(Page page, Demo demo) {
            if (this == TOO_MANY) return new Visitor(page, demo.full());
            return signInName.isEmpty() ? new Visitor(page, demo) : Visitor.signedIn(page, demo, signInName);
        }
    }

    private static final Consumer<Visitor> NOTHING = visitor -> {};

    /** As it is shown when one comes to the address. */
    static PageState of(Who who, String name, String address) {
        return new PageState(who, name, address, NOTHING);
    }

    /** Whether something is pressed or typed before it shows. */
    boolean isReachedByActs() {
        return acts != NOTHING;
    }

    /** A name for pictures of it. */
    String fileName() {
        return (who + " " + name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    @Override
    public String toString() {
        return who.name().toLowerCase(Locale.ROOT) + ": " + name;
    }
}
