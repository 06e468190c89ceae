package srh.access.spi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import srh.access.Account;
import srh.access.AccountId;
import srh.access.CareRelation;
import srh.access.Team;
import srh.model.Person;
import srh.model.PersonId;
import srh.model.TeamId;

/** People, accounts, teams and care relations as a store keeps them, within one transaction. Decides nothing. */
public interface AccessRows {
    Optional<Account> account(AccountId id);

    Optional<Account> accountBySignInName(String signInName);

    List<Account> accounts();

    /** Adds an account or changes it; the password stays as it was. */
    void keep(Account account);

    /** The password's hash, or empty when none was set. */
    Optional<String> passwordHash(AccountId id);

    void keepPasswordHash(AccountId id, String hash);

    Optional<Person> person(PersonId id);

    /** All people, by name. */
    List<Person> people();

    void keep(Person person);

    Optional<Team> team(TeamId id);

    List<Team> teams();

    /** The teams the account is a member of, by name. */
    List<Team> teamsOf(AccountId account);

    void keep(Team team);

    List<CareRelation> careRelations();

    void keep(CareRelation relation);

    /** Whether the account, by itself or through a team, has a care relation with the person in force. */
    boolean careRelationInForce(AccountId account, PersonId person);

    /** The people with whom the account has a care relation in force, by name. */
    List<Person> peopleInCareOf(AccountId account);

    /** The names under which accounts are shown. */
    java.util.Map<AccountId, String> names(Collection<AccountId> accounts);
}
