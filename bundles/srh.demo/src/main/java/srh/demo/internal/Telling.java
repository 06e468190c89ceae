package srh.demo.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import srh.access.Caller;
import srh.access.Role;
import srh.demo.internal.DemoPeople.Told;
import srh.dossier.Dossiers;
import srh.dossier.Draft;
import srh.dossier.Logins;
import srh.dossier.Saved;
import srh.model.Change;
import srh.model.CommandId;
import srh.model.ConversationId;
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;

/** The made-up people sign in and tell: each only what they may. */
final class Telling implements AutoCloseable {
    private final Dossiers dossiers;
    private final Logins logins;
    private final Map<String, DemoAccount> accounts = new HashMap<>();
    private final Map<String, Caller> signedIn = new HashMap<>();

    Telling(Dossiers dossiers, Logins logins, List<DemoAccount> accounts) {
        this.dossiers = dossiers;
        this.logins = logins;
        accounts.forEach(account -> this.accounts.put(account.signInName(), account));
    }

    void tell(Told told) {
        CommandId command = new CommandId(Lines.id("command " + told.field().id() + told.line()));
        ConversationId conversation = new ConversationId(Lines.id("conversation " + told.typist() + told.field().record()));
        Saved saved = dossiers.save(caller(told.typist()), new Draft(command, told.field().record(), conversation, List.of(change(told))));
        if (!(saved instanceof Saved.Ok || saved instanceof Saved.Conflict)) {
            throw new IllegalStateException("demo-people.txt, line " + told.line() + " is not kept: " + saved);
        }
    }

    private Change change(Told told) {
        DemoAccount typist = accounts.get(told.typist());
        Speaker worker = new Speaker(Speaker.Kind.WORKER, typist.name());
        boolean chosen = told.field().slot().form().type() != Slot.Form.Type.WORDS;
        if (typist.role() == Role.CLIENT || told.whose().equals("client")) {
            return change(told, Set.of(Speaker.CLIENT), Source.SAID);
        }
        if (chosen && told.whose().isEmpty()) {
            return change(told, Set.of(Speaker.CLIENT, worker), Source.SAID);
        }
        return switch (told.whose()) {
            case "together" -> change(told, Set.of(Speaker.CLIENT, worker), Source.SAID);
            case "", "seen" -> change(told, Set.of(worker), Source.SEEN);
            case "shown" -> change(told, Set.of(Speaker.CLIENT), Source.SHOWN);
            case "supposed" -> change(told, Set.of(worker), Source.SUPPOSED);
            default -> change(told, Set.of(new Speaker(Speaker.Kind.CLOSE_ONE, told.whose())), Source.SAID);
        };
    }

    private static Change change(Told told, Set<Speaker> said, Source source) {
        return new Change(told.field(), told.value(), said, source, Set.of());
    }

    private Caller caller(String signInName) {
        return signedIn.computeIfAbsent(signInName, name -> {
            DemoAccount account = accounts.get(name);
            if (logins.signIn(name, account.password().toCharArray(), "demo") instanceof Logins.SignIn.Ok in) {
                return in.caller();
            }
            throw new IllegalStateException("the demo can't sign in as " + name);
        });
    }

    @Override
    public void close() {
        signedIn.values().forEach(logins::signOut);
    }
}
