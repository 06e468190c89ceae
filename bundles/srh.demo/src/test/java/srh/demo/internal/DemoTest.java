package srh.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import srh.access.Account;
import srh.access.AccountId;
import srh.access.Caller;
import srh.access.CareRelation;
import srh.access.CareRelationId;
import srh.access.LoginId;
import srh.access.Role;
import srh.access.Team;
import srh.dossier.Administration;
import srh.dossier.Answer;
import srh.dossier.Done;
import srh.dossier.Dossiers;
import srh.dossier.Draft;
import srh.dossier.Logins;
import srh.dossier.NamesElsewhere;
import srh.dossier.Problem;
import srh.dossier.Saved;
import srh.dossier.Setup;
import srh.model.CommandId;
import srh.model.Person;
import srh.model.PersonId;

/** The demo against a door of its own that remembers what was asked. */
class DemoTest {
    private final Map<String, String> passwords = new HashMap<>();
    private final List<Account> accounts = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<CareRelation> relations = new ArrayList<>();
    private final Set<CommandId> kept = new HashSet<>();
    private int saves;
    private int breakAfter = Integer.MAX_VALUE;

    private void start() {
        new Demo(door(Setup.class), door(Logins.class), door(Administration.class), door(Dossiers.class), door(NamesElsewhere.class));
    }

    private <T> T door(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, a) -> switch (method.getName()) {
            case "needed" -> accounts.isEmpty();
            case "firstAdministrator" -> added((String) a[0], (String) a[1], Set.of(Role.ADMINISTRATOR), null, (char[]) a[2]);
            case "signIn" -> signIn((String) a[0], new String((char[]) a[1]));
            case "register" -> new Answer.Ok<>(new Administration.Register(List.copyOf(accounts), List.copyOf(people), List.of(), List.copyOf(relations)));
            case "addAccount" -> {
                var fresh = (Administration.NewAccount) a[1];
                yield added(fresh.signInName(), fresh.name(), fresh.roles(), fresh.person(), fresh.password());
            }
            case "addPerson" -> people.add((Person) a[1]) ? new Done.Ok() : null;
            case "keep" -> new Done.Ok();
            case "keepTeam" -> a[1] instanceof Team ? new Done.Ok() : null;
            case "startCare" -> {
                relations.add(new CareRelation(CareRelationId.random(), (PersonId) a[1], (CareRelation.Holder) a[2], Instant.EPOCH, null));
                yield new Done.Ok();
            }
            case "endCare" -> {
                relations.replaceAll(r -> r.id().equals(a[1]) ? new CareRelation(r.id(), r.person(), r.holder(), r.from(), Instant.EPOCH) : r);
                yield new Done.Ok();
            }
            case "save" -> save((Draft) a[1]);
            case "signOut" -> null;
            default -> throw new AssertionError("the demo asked for " + method);
        }));
    }

    private Done added(String signInName, String name, Set<Role> roles, PersonId person, char[] password) {
        accounts.add(new Account(AccountId.random(), signInName, name, roles, person, Locale.of("nl"), true));
        passwords.put(signInName, new String(password));
        return new Done.Ok();
    }

    private Logins.SignIn signIn(String name, String password) {
        Account account = accounts.stream().filter(a -> a.signInName().equals(name)).findFirst().orElse(null);
        return account == null || !password.equals(passwords.get(name)) ? new Logins.SignIn.Wrong()
                : new Logins.SignIn.Ok(new Caller(account.id(), LoginId.random(), "demo"), account);
    }

    private Saved save(Draft draft) {
        if (++saves > breakAfter) {
            return new Saved.Rejected(new Problem("broken off"));
        }
        kept.add(draft.command());
        return new Saved.Ok(Instant.EPOCH, List.of());
    }

    @Test
    void anEmptyStoreIsFilledOnce() {
        start();
        assertThat(accounts).hasSize(7);
        assertThat(people).hasSize(8);
        assertThat(relations).hasSize(9).filteredOn(r -> r.until() != null).hasSize(1);
        int first = saves;
        assertThat(first).isEqualTo(kept.size()).isGreaterThan(60);
        start();
        assertThat(saves).isEqualTo(first);
        assertThat(accounts).hasSize(7);
        assertThat(relations).hasSize(9);
    }

    @Test
    void aStoreWithOthersInItIsLeftAsItIs() {
        added("anna", "Anna", Set.of(Role.ADMINISTRATOR), null, "een-echt-wachtwoord".toCharArray());
        start();
        assertThat(accounts).hasSize(1);
        assertThat(people).isEmpty();
        assertThat(saves).isZero();
    }

    @Test
    void aFillingThatBrokeOffGoesOnAtTheNextStart() {
        breakAfter = 10;
        assertThatThrownBy(this::start).hasMessageContaining("is not kept").hasMessageContaining("broken off");
        assertThat(kept).hasSize(10);
        breakAfter = Integer.MAX_VALUE;
        start();
        assertThat(accounts).hasSize(7);
        assertThat(people).hasSize(8);
        assertThat(relations).hasSize(9);
        assertThat(kept.size()).isEqualTo(saves - 11);
    }

    @Test
    void aBrokenOffFillingStopsWhenARealAccountWasAdded() {
        breakAfter = 10;
        assertThatThrownBy(this::start).hasMessageContaining("broken off");
        added("anna", "Anna", Set.of(Role.WORKER), null, "een-echt-wachtwoord".toCharArray());
        breakAfter = Integer.MAX_VALUE;
        start();
        assertThat(kept).hasSize(10);
    }
}
