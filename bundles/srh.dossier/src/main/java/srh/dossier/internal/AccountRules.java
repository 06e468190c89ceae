package srh.dossier.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import srh.access.Account;
import srh.access.AccountId;
import srh.access.Role;
import srh.access.spi.AccessRows;
import srh.dossier.Administration.NewAccount;
import srh.dossier.Problem;
import srh.model.PersonId;

/** What an organisation's accounts have to keep to. Each answers with the sentence for the first rule that is broken. */
final class AccountRules {
    static final Set<String> LANGUAGES = Set.of("nl", "en");

    private AccountRules() {}

    static Optional<Problem> names(String signInName, String name) {
        if (!Account.fitsSignInName(signInName)) {
            return problem("dossier.account.sign-in-name");
        }
        return name.isBlank() || name.strip().length() > Account.LONGEST_NAME
                ? Optional.of(new Problem("dossier.account.name", Map.of("0", String.valueOf(Account.LONGEST_NAME))))
                : Optional.empty();
    }

    static Optional<Problem> added(AccessRows rows, NewAccount fresh, String signInName) {
        if (fresh.roles().isEmpty()) {
            return problem("dossier.account.no-role");
        }
        if (rows.account(fresh.id()).isPresent()) {
            return problem("dossier.account.exists");
        }
        if (fresh.person() != null && !fresh.roles().contains(Role.CLIENT)) {
            return problem("dossier.account.person-without-client");
        }
        return names(signInName, fresh.name())
                .or(() -> language(fresh.language()))
                .or(() -> signInNameTaken(rows, fresh.id(), signInName))
                .or(() -> person(rows, fresh.id(), fresh.person()))
                .or(() -> PasswordRule.problem(fresh.password(), signInName, fresh.name()));
    }

    static Optional<Problem> changed(AccessRows rows, Account before, Account after, AccountId by) {
        boolean own = after.id().equals(by);
        if (own && before.active() && !after.active()) {
            return problem("dossier.account.close-own");
        }
        if (own && !before.is(Role.CLIENT) && after.is(Role.CLIENT)) {
            return problem("dossier.account.own-client");
        }
        if (administers(before) && !administers(after)
                && rows.accounts().stream().noneMatch(a -> administers(a) && !a.id().equals(after.id()))) {
            return problem("dossier.account.last-administrator");
        }
        if (before.person() != null && after.person() != null && !before.person().equals(after.person())) {
            return problem("dossier.account.person-fixed");
        }
        return language(after.language())
                .or(() -> signInNameTaken(rows, after.id(), after.signInName()))
                .or(() -> person(rows, after.id(), after.person()));
    }

    static Optional<Problem> language(Locale language) {
        return LANGUAGES.contains(language.getLanguage()) ? Optional.empty() : problem("dossier.account.language");
    }

    private static boolean administers(Account account) {
        return account.active() && account.is(Role.ADMINISTRATOR);
    }

    private static Optional<Problem> signInNameTaken(AccessRows rows, AccountId id, String signInName) {
        return rows.accountBySignInName(signInName).filter(other -> !other.id().equals(id))
                .map(other -> new Problem("dossier.account.sign-in-name-taken", Map.of("0", signInName)));
    }

    /** A person has one account at most. */
    private static Optional<Problem> person(AccessRows rows, AccountId id, @Nullable PersonId person) {
        if (person == null) {
            return Optional.empty();
        }
        if (rows.person(person).isEmpty()) {
            return problem("dossier.account.person-unknown");
        }
        return rows.accounts().stream().anyMatch(a -> person.equals(a.person()) && !a.id().equals(id))
                ? problem("dossier.account.person-taken") : Optional.empty();
    }

    private static Optional<Problem> problem(String key) {
        return Optional.of(new Problem(key));
    }
}
