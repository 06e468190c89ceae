package srh.demo.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.access.AccountId;
import srh.access.Caller;
import srh.access.CareRelation;
import srh.access.Role;
import srh.access.Team;
import srh.dossier.Administration;
import srh.dossier.Answer;
import srh.dossier.Done;
import srh.dossier.Dossiers;
import srh.dossier.Logins;
import srh.dossier.NameElsewhere;
import srh.dossier.NamesElsewhere;
import srh.dossier.Setup;
import srh.model.Person;
import srh.model.TeamId;

/**
 * Fills an empty store with made-up people, through the same door as everybody. A store in which anybody else has an
 * account is left as it is; one whose filling broke off is filled to the end.
 */
@Component(service = Demo.class, immediate = true)
public final class Demo {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private final Logins logins;
    private final Administration administration;
    private final Dossiers dossiers;
    private final NamesElsewhere elsewhere;
    private final List<DemoAccount> accounts = DemoAccount.read();
    private final List<DemoPeople.Step> steps = DemoPeople.read();

    @Activate
    public Demo(@Reference Setup setup, @Reference Logins logins, @Reference Administration administration, @Reference Dossiers dossiers,
            @Reference NamesElsewhere elsewhere) {
        this.logins = logins;
        this.administration = administration;
        this.dossiers = dossiers;
        this.elsewhere = elsewhere;
        DemoAccount first = accounts.stream().filter(a -> a.role() == Role.ADMINISTRATOR).findFirst().orElseThrow();
        if (setup.needed()) {
            done("the first administrator", setup.firstAdministrator(first.signInName(), first.name(), first.password().toCharArray()));
            fill(signIn(first));
        } else if (logins.signIn(first.signInName(), first.password().toCharArray(), "demo") instanceof Logins.SignIn.Ok in) {
            goOn(in.caller());
        } else {
            LOG.warn("The store is not empty: the demo leaves it as it is.");
        }
    }

    private void goOn(Caller administrator) {
        Administration.Register register = register(administrator);
        Set<String> names = accounts.stream().map(DemoAccount::signInName).collect(Collectors.toSet());
        boolean others = register.accounts().stream().anyMatch(a -> !names.contains(a.signInName()));
        boolean filled = register.relations().stream().anyMatch(r -> r.until() != null);
        if (others || filled) {
            LOG.info("The store holds people already: the demo adds nobody.");
            logins.signOut(administrator);
        } else {
            fill(administrator);
        }
    }

    /** Everything here can be done again: what is there already stays as it is. The ended care relation comes last. */
    private void fill(Caller administrator) {
        Administration.Register register = register(administrator);
        for (DemoPeople.Step step : steps) {
            if (step instanceof DemoPeople.Somebody(var id, var name) && register.people().stream().noneMatch(p -> p.id().equals(id))) {
                done(name, administration.addPerson(administrator, new Person(id, name)));
            }
        }
        accounts.forEach(account -> add(administrator, register, account));
        done("the name of a worker elsewhere", elsewhere.keep(administrator,
                new NameElsewhere(OtherRecord.NAME, OtherRecord.WORKER, new NameElsewhere.Of.User(worker("broer")))));
        done("the name of a client elsewhere", elsewhere.keep(administrator,
                new NameElsewhere(OtherRecord.NAME, OtherRecord.CLIENT, new NameElsewhere.Of.Client(DemoPeople.person("noor")))));
        try (Telling telling = new Telling(dossiers, logins, accounts)) {
            for (DemoPeople.Step step : steps) {
                switch (step) {
                    case DemoPeople.Somebody somebody -> { }
                    case DemoPeople.Together team -> keep(administrator, team);
                    case DemoPeople.Care care -> start(administrator, care);
                    case DemoPeople.Told told -> telling.tell(told);
                }
            }
        }
        logins.signOut(administrator);
        LOG.info("The store is filled with made-up people.");
    }

    private void add(Caller administrator, Administration.Register register, DemoAccount account) {
        if (register.accounts().stream().anyMatch(a -> a.signInName().equals(account.signInName()))) {
            return;
        }
        var person = account.role() == Role.CLIENT ? DemoPeople.person(account.signInName()) : null;
        done(account.name(), administration.addAccount(administrator, new Administration.NewAccount(account.id(), account.signInName(),
                account.name(), Set.of(account.role()), person, Locale.of("nl"), account.password().toCharArray())));
    }

    private void keep(Caller administrator, DemoPeople.Together team) {
        Set<AccountId> members = new HashSet<>(team.workers().stream().map(this::worker).toList());
        done(team.name(), administration.keepTeam(administrator, new Team(team(team.name()), team.name(), members)));
    }

    private void start(Caller administrator, DemoPeople.Care care) {
        CareRelation.Holder holder = accounts.stream().anyMatch(a -> a.signInName().equals(care.holder()))
                ? new CareRelation.Holder.Worker(worker(care.holder())) : new CareRelation.Holder.Members(team(care.holder()));
        if (relations(administrator, care, holder).isEmpty()) {
            done("care", administration.startCare(administrator, care.person(), holder));
        }
        if (care.ended()) {
            relations(administrator, care, holder).forEach(r -> done("end of care", administration.endCare(administrator, r.id())));
        }
    }

    private List<CareRelation> relations(Caller administrator, DemoPeople.Care care, CareRelation.Holder holder) {
        return register(administrator).relations().stream().filter(r -> r.person().equals(care.person()) && r.holder().equals(holder)).toList();
    }

    private AccountId worker(String signInName) {
        return accounts.stream().filter(a -> a.signInName().equals(signInName)).findFirst().orElseThrow().id();
    }

    private static TeamId team(String name) {
        return new TeamId(Lines.id("team " + name));
    }

    private Caller signIn(DemoAccount account) {
        if (logins.signIn(account.signInName(), account.password().toCharArray(), "demo") instanceof Logins.SignIn.Ok in) {
            return in.caller();
        }
        throw new IllegalStateException("the demo can't sign in as " + account.signInName());
    }

    private Administration.Register register(Caller administrator) {
        if (administration.register(administrator) instanceof Answer.Ok<Administration.Register>(var register)) {
            return register;
        }
        throw new IllegalStateException("the demo's administrator may not administer");
    }

    private static void done(String what, Done done) {
        if (!(done instanceof Done.Ok)) {
            throw new IllegalStateException("the demo could not add " + what + ": " + done);
        }
    }
}
