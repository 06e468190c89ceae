package srh.ui.internal.admin;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import srh.access.Account;
import srh.access.AccountId;
import srh.access.Role;
import srh.access.Team;
import srh.dossier.Administration.Register;
import srh.dossier.Done;
import srh.dossier.Problem;
import srh.model.TeamId;
import srh.ui.internal.Services;
import srh.ui.internal.form.Entry;
import srh.ui.internal.form.Form;
import srh.ui.internal.form.Rows;
import srh.ui.internal.form.Ticks;

/** The teams and who is in them. */
public final class TeamsPage extends RegisterPage {
    private static final long serialVersionUID = 1L;
    private transient Rows<Team> rows;
    private transient List<Account> workers = List.of();

    public TeamsPage(Services services) {
        super(services, "teams");
    }

    @Override
    Component adding() {
        workers = workers(register());
        TeamId[] fresh = {TeamId.random()};
        return form("team-new", new Team(fresh[0], "-", Set.of()), () -> fresh[0], text("ui.teams.add.go"), () -> {
            fresh[0] = TeamId.random();
            refresh();
        });
    }

    @Override
    Component list() {
        rows = new Rows<>("teams", visit().texts(), new Rows.Row<>(t -> t.id().toString(), Team::name, this::members,
                team -> form("team-" + team.id(), team, team::id, text("ui.teams.change.go"), this::refresh)));
        return rows;
    }

    @Override
    void refresh(Register register) {
        workers = workers(register);
        rows.show(register.teams());
    }

    private static List<Account> workers(Register register) {
        return register.accounts().stream().filter(a -> a.is(Role.WORKER)).sorted(Comparator.comparing(a -> Rows.plain(a.name()))).toList();
    }

    private String members(Team team) {
        List<String> names = workers.stream().filter(w -> team.members().contains(w.id())).map(Account::name).toList();
        return names.isEmpty() ? text("ui.teams.nobody") : String.join(", ", names);
    }

    private Form form(String id, Team team, Supplier<TeamId> teamId, String go, Runnable kept) {
        boolean fresh = id.equals("team-new");
        Entry name = new Entry(id + "-name", text("ui.teams.name")).complete("off").value(fresh ? "" : team.name());
        List<Account> offered = workers.stream().filter(w -> w.active() || team.members().contains(w.id())).toList();
        Ticks<Account> members = Ticks.any(id + "-members", text("ui.teams.members"), offered, w -> w.id().toString(), Account::name)
                .value(offered.stream().filter(w -> team.members().contains(w.id())).collect(Collectors.toSet()));
        return new Form(id, visit().texts()).with(name, "dossier.account.name").with(members, "dossier.team")
                .sends(id + "-go", go, () -> keep(teamId.get(), name.value().strip(), members.value()), () -> {
                    if (fresh) {
                        name.clear();
                        members.value(Set.of());
                    }
                    kept.run();
                });
    }

    private Done keep(TeamId id, String name, Set<Account> members) {
        if (name.isEmpty() || name.length() > Team.LONGEST_NAME) {
            return new Done.Rejected(new Problem("dossier.account.name", Map.of("0", Integer.toString(Team.LONGEST_NAME))));
        }
        Set<AccountId> ids = members.stream().map(Account::id).collect(Collectors.toSet());
        return services().administration().keepTeam(visit().caller(), new Team(id, name, ids));
    }
}
