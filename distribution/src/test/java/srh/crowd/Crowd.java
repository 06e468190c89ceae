package srh.crowd;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import srh.access.AccountId;
import srh.access.Caller;
import srh.access.CareRelation;
import srh.access.Role;
import srh.dossier.Administration;
import srh.dossier.Done;
import srh.dossier.Logins;
import srh.dossier.Setup;
import srh.model.Person;
import srh.model.PersonId;

/**
 * Fills an empty installation, through the administrator's door, with as many accounts as {@code -Dsrh.crowd} says: half of
 * them clients, half workers, each with the care of one. For measuring only; it is in no archive.
 */
public final class Crowd {

    public static final String PASSWORD = "veertien-paarse-fietsen-op-de-brug";

    public Crowd(Setup setup, Logins logins, Administration administration) {
        if (!setup.needed()) return;
        done(setup.firstAdministrator("crowd-admin", "Beheer van de meting", PASSWORD.toCharArray()));
        if (!(logins.signIn("crowd-admin", PASSWORD.toCharArray(), "crowd") instanceof Logins.SignIn.Ok in)) {
            throw new IllegalStateException("The crowd's administrator cannot sign in.");
        }
        for (int i = 0; i < Integer.getInteger("srh.crowd", 200) / 2; i++) add(in.caller(), administration, i);
    }

    private static void add(Caller admin, Administration administration, int number) {
        PersonId person = new PersonId(person(number));
        AccountId worker = AccountId.random();
        done(administration.addPerson(admin, new Person(person, "Persoon " + number)));
        done(administration.addAccount(admin, account(AccountId.random(), client(number), Role.CLIENT, person)));
        done(administration.addAccount(admin, account(worker, worker(number), Role.WORKER, null)));
        done(administration.startCare(admin, person, new CareRelation.Holder.Worker(worker)));
    }

    private static Administration.NewAccount account(AccountId id, String name, Role role, PersonId person) {
        return new Administration.NewAccount(id, name, "Naam van " + name, Set.of(role), person, Locale.of("nl"), PASSWORD.toCharArray());
    }

    public static UUID person(int number) {
        return UUID.nameUUIDFromBytes(("crowd " + number).getBytes(StandardCharsets.UTF_8));
    }

    public static String client(int number) {
        return "client" + number;
    }

    public static String worker(int number) {
        return "worker" + number;
    }

    private static void done(Done done) {
        if (!(done instanceof Done.Ok)) throw new IllegalStateException("The crowd cannot be added: " + done);
    }
}
