package srh.named;

import java.util.List;
import srh.access.Caller;
import srh.dossier.Answer;
import srh.dossier.Done;
import srh.dossier.Logins;
import srh.dossier.NameElsewhere;
import srh.dossier.NamesElsewhere;

/** Gives the system that {@code -Dsrh.named} names the same names as the demo's record has. For measuring only; it is in no archive. */
public final class Names {

    public Names(Logins logins, NamesElsewhere names) {
        if (!(logins.signIn("beheer", "sleutelbos-aan-de-muur-7".toCharArray(), "names") instanceof Logins.SignIn.Ok in)) {
            throw new IllegalStateException("The demo's administrator cannot sign in.");
        }
        keep(in.caller(), names);
    }

    private static void keep(Caller administrator, NamesElsewhere names) {
        if (!(names.names(administrator) instanceof Answer.Ok<List<NameElsewhere>>(List<NameElsewhere> there)) || there.isEmpty()) {
            throw new IllegalStateException("The demo is not there.");
        }
        for (NameElsewhere name : there) {
            NameElsewhere same = new NameElsewhere(System.getProperty("srh.named"), name.name(), name.of());
            if (!(names.keep(administrator, same) instanceof Done.Ok)) throw new IllegalStateException("The name can't be kept.");
        }
    }
}
