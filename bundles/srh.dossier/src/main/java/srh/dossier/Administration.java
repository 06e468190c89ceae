package srh.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import srh.access.Account;
import srh.access.AccountId;
import srh.access.Caller;
import srh.access.CareRelation;
import srh.access.CareRelationId;
import srh.access.Operation;
import srh.access.Role;
import srh.access.Team;
import srh.model.Person;
import srh.model.PersonId;
import srh.model.TeamId;

/** Accounts, people, teams and care relations. Shows nothing of anybody's record. */
@ProviderType
public interface Administration {
    @Allows(Operation.SEE_ADMINISTRATION)
    Answer<Register> register(Caller who);

    /** Adds an account; a client's account gets a person of its own, or the one given. */
    @Allows(Operation.ADMINISTER)
    Done addAccount(Caller who, NewAccount account);

    @Allows(Operation.ADMINISTER)
    Done changeAccount(Caller who, Account account);

    @Allows(Operation.ADMINISTER)
    Done setPassword(Caller who, AccountId account, char[] password);

    /** Adds somebody who has no account (yet). */
    @Allows(Operation.ADMINISTER)
    Done addPerson(Caller who, Person person);

    @Allows(Operation.ADMINISTER)
    Done keepTeam(Caller who, Team team);

    @Allows(Operation.ADMINISTER)
    Done startCare(Caller who, PersonId person, CareRelation.Holder holder);

    /** Ends a care relation now; open pages close within a second. */
    @Allows(Operation.ADMINISTER)
    Done endCare(Caller who, CareRelationId relation);

    record NewAccount(AccountId id, String signInName, String name, Set<Role> roles, @Nullable PersonId person,
            Locale language, char[] password) {}

    record Register(List<Account> accounts, List<Person> people, List<Team> teams, List<CareRelation> relations) {}
}
