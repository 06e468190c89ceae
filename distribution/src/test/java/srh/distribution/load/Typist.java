package srh.distribution.load;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import srh.testkit.uidl.UidlClient;

/** Somebody who types without a pause, until the server is gone. */
final class Typist {

    private static final AtomicLong COUNT = new AtomicLong();
    private static final int CHANGES_OF_ONE_FIELD = 6;

    private final String name;
    private final String password;
    private final UUID person;
    private final String domain;
    private final boolean wishes;
    private final Ledger ledger;
    private List<Save> unanswered = List.of();
    private boolean told;

    /** @param wishes whether this page offers wishes beside words; a client's own page shows them later */
    Typist(String name, String password, String person, String domain, boolean wishes, Ledger ledger) {
        this.name = name;
        this.password = password;
        this.person = OpenProfile.demoPerson(person);
        this.domain = domain;
        this.wishes = wishes;
        this.ledger = ledger;
    }

    OpenProfile open(URI server) {
        return new OpenProfile(new UidlClient(server).signIn(name, password), person, domain);
    }

    /** Sends first what got no answer, under the same command, as a browser does that comes back. */
    void type(OpenProfile profile, Runnable firstKept) {
        List<Save> again = unanswered;
        unanswered = new ArrayList<>(again);
        for (Save save : again) {
            if (save.wish()) profile.beginWish();
            else profile.beginWords();
            send(profile, save);
            profile.finish(save);
        }
        while (true) {
            boolean wish = wishes && told && ThreadLocalRandom.current().nextInt(3) == 0;
            told = true;
            UUID field = wish ? profile.beginWish() : profile.beginWords();
            Save save = next(field, "", wish);
            for (int change = 0; change < CHANGES_OF_ONE_FIELD; change++) {
                save = next(field, send(profile, save), wish);
                firstKept.run();
            }
            profile.finish(save);
        }
    }

    private Save next(UUID field, String base, boolean wish) {
        return new Save(UUID.randomUUID(), field, base, "Woorden van " + name + ", nummer " + COUNT.incrementAndGet(), wish);
    }

    private String send(OpenProfile profile, Save save) {
        if (!unanswered.contains(save)) unanswered = with(save);
        String version = ledger.keep(profile, save);
        unanswered = without(save);
        return version;
    }

    private List<Save> with(Save save) {
        List<Save> more = new ArrayList<>(unanswered);
        more.add(save);
        return more;
    }

    private List<Save> without(Save save) {
        return unanswered.stream().filter(other -> !other.equals(save)).toList();
    }
}
