package srh.access;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import srh.model.SubjectId;

/**
 * What somebody is at this moment, read in the same transaction as what is asked: the account as it is now, and
 * whether it works with whom or what is asked about.
 *
 * @param about the person or team asked about, or null when the question is about nobody
 * @param worksWith whether a care relation with that person is in force, or the account is in that team
 */
public record Standing(Account account, @Nullable SubjectId about, boolean worksWith) {
    public Standing {
        Objects.requireNonNull(account, "account");
    }

    /** Whether what is asked is about this account's own person. */
    public boolean self() {
        return about != null && account.is(Role.CLIENT) && about.equals(account.person());
    }

    /** The one rule of who may do what: nothing, unless it says so here. */
    public boolean may(Operation operation) {
        if (!account.active()) {
            return false;
        }
        return switch (operation.needs()) {
            case SIGNED_IN -> true;
            case CLIENT_OR_WORKER -> account.is(Role.CLIENT) || account.is(Role.WORKER);
            case SELF -> self();
            case CONCERNED -> self() || (account.is(Role.WORKER) && about != null && worksWith);
            case ADMINISTRATOR -> account.is(Role.ADMINISTRATOR);
        };
    }

    /** In which role an operation is done or tried, for the trail: never one the account does not have. */
    public Role roleFor(Operation operation) {
        Role fitting = switch (operation.needs()) {
            case ADMINISTRATOR -> Role.ADMINISTRATOR;
            case SELF -> Role.CLIENT;
            case CONCERNED -> self() ? Role.CLIENT : Role.WORKER;
            case CLIENT_OR_WORKER, SIGNED_IN -> Role.WORKER;
        };
        return account.is(fitting) ? fitting
                : Stream.of(Role.WORKER, Role.CLIENT, Role.ADMINISTRATOR).filter(account::is).findFirst().orElseThrow();
    }
}
