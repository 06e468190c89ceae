package srh.dossier.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import srh.access.Account;
import srh.access.AccountId;
import srh.access.Caller;
import srh.access.CareRelation;
import srh.access.CareRelationId;
import srh.access.Operation;
import srh.access.Passwords;
import srh.access.Role;
import srh.access.Team;
import srh.access.spi.AccessRows;
import srh.dossier.Administration;
import srh.dossier.Answer;
import srh.dossier.Done;
import srh.dossier.Problem;
import srh.model.Person;
import srh.model.PersonId;

/** Accounts, people, teams and care relations through the door; one change at a time. */
@Component
public final class AdministrationAtDoor implements Administration {
    private final Door door;
    private final SignIns signIns;
    private final Passwords passwords;

    @Activate
    public AdministrationAtDoor(@Reference Door door, @Reference SignIns signIns) {
        this(door, signIns, Passwords.OWASP);
    }

    AdministrationAtDoor(Door door, SignIns signIns, Passwords passwords) {
        this.door = door;
        this.signIns = signIns;
        this.passwords = passwords;
    }

    @Override
    public Answer<Register> register(Caller who) {
        return door.ask(Request.of(who, Operation.SEE_ADMINISTRATION, "register"), new Answer.Denied<>(), in -> {
            AccessRows rows = in.access();
            return Act.done(new Answer.Ok<>(new Register(rows.accounts(), rows.people(), rows.teams(), rows.careRelations())));
        });
    }

    /** Rules that look at more than one row hold because administration does one thing at a time. */
    private synchronized Done administer(Caller who, String objectType, Object objectId, Function<Passage, Act<Done>> work) {
        return door.ask(Request.of(who, Operation.ADMINISTER, objectType).touching(objectId.toString()), new Done.Denied(), work);
    }

    private static Act<Done> refused(Problem problem) {
        return Act.refused(new Done.Rejected(problem));
    }

    private static Act<Done> refused(String key) {
        return refused(new Problem(key));
    }

    private static Act<Done> done() {
        return Act.done(new Done.Ok());
    }

    @Override
    public Done addAccount(Caller who, NewAccount fresh) {
        return administer(who, "account", fresh.id(), in -> {
            String signInName = fresh.signInName().strip().toLowerCase(Locale.ROOT);
            Optional<Problem> problem = AccountRules.added(in.access(), fresh, signInName);
            if (problem.isPresent()) {
                return refused(problem.get());
            }
            PersonId person = fresh.person();
            if (person == null && fresh.roles().contains(Role.CLIENT)) {
                person = PersonId.random();
                in.access().keep(new Person(person, fresh.name()));
            }
            in.access().keep(new Account(fresh.id(), signInName, fresh.name(), fresh.roles(), person, fresh.language(), true));
            in.access().keepPasswordHash(fresh.id(), passwords.hash(fresh.password()));
            return done().about(person);
        });
    }

    @Override
    public Done changeAccount(Caller who, Account after) {
        Done done = administer(who, "account", after.id(), in -> {
            Optional<Account> before = in.access().account(after.id());
            if (before.isEmpty()) {
                return refused("dossier.account.unknown");
            }
            Optional<Problem> problem = AccountRules.changed(in.access(), before.get(), after, in.account().id());
            if (problem.isPresent()) {
                return refused(problem.get());
            }
            in.access().keep(after);
            return done().about(after.person() != null ? after.person() : before.get().person()).tellingOfAccess(in.account().id());
        });
        if (done instanceof Done.Ok && !after.active()) {
            signIns.endAll(after.id(), Optional.empty());
        }
        return done;
    }

    @Override
    public Done setPassword(Caller who, AccountId account, char[] password) {
        Done done = administer(who, "password", account, in -> {
            Optional<Account> of = in.access().account(account);
            if (of.isEmpty()) {
                return refused("dossier.account.unknown");
            }
            Optional<Problem> weak = PasswordRule.problem(password, of.get().signInName(), of.get().name());
            if (weak.isPresent()) {
                return refused(weak.get());
            }
            in.access().keepPasswordHash(account, passwords.hash(password));
            return done().about(of.get().person());
        });
        if (done instanceof Done.Ok) {
            signIns.endAll(account, Optional.of(who.login()));
        }
        return done;
    }

    @Override
    public Done addPerson(Caller who, Person person) {
        return administer(who, "person", person.id(), in -> {
            if (in.access().person(person.id()).isPresent()) {
                return refused("dossier.person.exists");
            }
            in.access().keep(person);
            return done().about(person.id());
        });
    }

    @Override
    public Done keepTeam(Caller who, Team team) {
        return administer(who, "team", team.id(), in -> {
            for (AccountId member : team.members()) {
                if (in.access().account(member).filter(a -> a.is(Role.WORKER)).isEmpty()) {
                    return refused("dossier.team.workers-only");
                }
            }
            in.access().keep(team);
            return done().tellingOfAccess(in.account().id());
        });
    }

    @Override
    public Done startCare(Caller who, PersonId person, CareRelation.Holder holder) {
        CareRelationId id = CareRelationId.random();
        return administer(who, "care relation", id, in -> {
            AccessRows rows = in.access();
            if (rows.person(person).isEmpty()) {
                return refused("dossier.care.person-unknown");
            }
            boolean known = switch (holder) {
                case CareRelation.Holder.Worker(AccountId account) ->
                        rows.account(account).filter(a -> a.active() && a.is(Role.WORKER)).isPresent();
                case CareRelation.Holder.Members(var team) -> rows.team(team).isPresent();
            };
            if (!known) {
                return refused("dossier.care.holder-unknown").about(person);
            }
            if (rows.careRelations().stream().anyMatch(r -> r.inForce() && r.person().equals(person) && r.holder().equals(holder))) {
                return refused("dossier.care.twice").about(person);
            }
            rows.keep(new CareRelation(id, person, holder, in.now(), null));
            return done().about(person);
        });
    }

    @Override
    public Done endCare(Caller who, CareRelationId relation) {
        return administer(who, "care relation", relation, in -> {
            Optional<CareRelation> found = in.access().careRelations().stream().filter(r -> r.id().equals(relation)).findFirst();
            if (found.isEmpty()) {
                return refused("dossier.care.unknown");
            }
            CareRelation before = found.get();
            if (!before.inForce()) {
                return refused("dossier.care.ended").about(before.person());
            }
            in.access().keep(new CareRelation(relation, before.person(), before.holder(), before.from(),
                    before.from().isAfter(in.now()) ? before.from() : in.now()));
            return done().about(before.person()).tellingOfAccess(in.account().id());
        });
    }
}
