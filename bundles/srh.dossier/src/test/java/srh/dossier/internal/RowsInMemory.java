package srh.dossier.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import srh.access.Account;
import srh.access.AccountId;
import srh.access.CareRelation;
import srh.access.CareRelationId;
import srh.access.Team;
import srh.access.TrailLine;
import srh.access.spi.AccessRows;
import srh.access.spi.TrailRows;
import srh.dossier.Entry;
import srh.dossier.NameElsewhere;
import srh.dossier.spi.EntryRows;
import srh.dossier.spi.FieldRows;
import srh.dossier.spi.FileRows;
import srh.dossier.spi.LaunchRows;
import srh.dossier.spi.Store;
import srh.model.CommandId;
import srh.model.EntryId;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.Person;
import srh.model.PersonId;
import srh.model.RecordId;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.SubjectId;
import srh.model.TeamId;

/**
 * A store that forgets. It runs every work twice and keeps only the second, as a store may that lost a deadlock: a work
 * that touches more than the rows shows.
 */
final class RowsInMemory implements Store {
    private record Added(CommandId command, Revision revision) {}

    private static final class Tables implements Rows, AccessRows, TrailRows, FieldRows, EntryRows, FileRows, LaunchRows {
        final Map<AccountId, Account> accounts = new LinkedHashMap<>();
        final Map<AccountId, String> hashes = new LinkedHashMap<>();
        final Map<PersonId, Person> people = new LinkedHashMap<>();
        final Map<TeamId, Team> teams = new LinkedHashMap<>();
        final Map<CareRelationId, CareRelation> relations = new LinkedHashMap<>();
        final Map<FieldId, Field> fields = new LinkedHashMap<>();
        final List<Added> revisions = new ArrayList<>();
        final Map<EntryId, Entry> begun = new LinkedHashMap<>();
        final Map<String, String> definitions = new LinkedHashMap<>();
        final Map<String, byte[]> files = new LinkedHashMap<>();
        final Map<String, Instant> used = new LinkedHashMap<>();
        final List<NameElsewhere> names = new ArrayList<>();
        final List<SealedLine> waiting = new ArrayList<>();
        final List<ChainedLine> chained = new ArrayList<>();

        Tables copy() {
            Tables copy = new Tables();
            copy.accounts.putAll(accounts);
            copy.hashes.putAll(hashes);
            copy.people.putAll(people);
            copy.teams.putAll(teams);
            copy.relations.putAll(relations);
            copy.fields.putAll(fields);
            copy.revisions.addAll(revisions);
            copy.begun.putAll(begun);
            copy.definitions.putAll(definitions);
            copy.files.putAll(files);
            copy.used.putAll(used);
            copy.names.addAll(names);
            copy.waiting.addAll(waiting);
            copy.chained.addAll(chained);
            return copy;
        }

        @Override
        public AccessRows access() {
            return this;
        }

        @Override
        public TrailRows trail() {
            return this;
        }

        @Override
        public FieldRows fields() {
            return this;
        }

        @Override
        public EntryRows entries() {
            return this;
        }

        @Override
        public FileRows files() {
            return this;
        }

        @Override
        public void keep(EntryId entry, String sha256, byte[] content) {
            files.putIfAbsent(entry + " " + sha256, content);
        }

        @Override
        public Optional<byte[]> content(EntryId entry, String sha256) {
            return Optional.ofNullable(files.get(entry + " " + sha256));
        }

        @Override
        public LaunchRows launches() {
            return this;
        }

        @Override
        public boolean used(String host, String launch) {
            return used.containsKey(host + " " + launch);
        }

        @Override
        public void use(String host, String launch, Instant until) {
            used.put(host + " " + launch, until);
        }

        @Override
        public void forget(Instant before) {
            used.values().removeIf(until -> until.isBefore(before));
        }

        @Override
        public Optional<AccountId> account(String host, String name) {
            return named(host, name).filter(NameElsewhere.Of.User.class::isInstance).map(of -> ((NameElsewhere.Of.User) of).account()).findFirst();
        }

        @Override
        public Optional<PersonId> person(String host, String name) {
            return named(host, name).filter(NameElsewhere.Of.Client.class::isInstance).map(of -> ((NameElsewhere.Of.Client) of).person()).findFirst();
        }

        private Stream<NameElsewhere.Of> named(String host, String name) {
            return names.stream().filter(n -> n.host().equals(host) && n.name().equals(name)).map(NameElsewhere::of);
        }

        @Override
        public List<NameElsewhere> names() {
            return List.copyOf(names);
        }

        @Override
        public void keep(NameElsewhere name) {
            names.remove(name);
            names.add(name);
        }

        @Override
        public void remove(NameElsewhere name) {
            names.remove(name);
        }

        @Override
        public Optional<Entry> entry(EntryId id) {
            return Optional.ofNullable(begun.get(id));
        }

        @Override
        public List<Entry> about(SubjectId subject) {
            return begun.values().stream().filter(e -> e.about().equals(subject)).sorted(Comparator.comparing(Entry::begun).reversed()).toList();
        }

        @Override
        public void add(Entry entry) {
            begun.put(entry.id(), entry);
        }

        @Override
        public Optional<String> definition(String sha256) {
            return Optional.ofNullable(definitions.get(sha256));
        }

        @Override
        public void keepDefinition(String sha256, String text) {
            definitions.putIfAbsent(sha256, text);
        }

        @Override
        public Optional<Account> account(AccountId id) {
            return Optional.ofNullable(accounts.get(id));
        }

        @Override
        public Optional<Account> accountBySignInName(String signInName) {
            return accounts.values().stream().filter(a -> a.signInName().equals(signInName)).findFirst();
        }

        @Override
        public List<Account> accounts() {
            return List.copyOf(accounts.values());
        }

        @Override
        public void keep(Account account) {
            accounts.put(account.id(), account);
        }

        @Override
        public Optional<String> passwordHash(AccountId id) {
            return Optional.ofNullable(hashes.get(id));
        }

        @Override
        public void keepPasswordHash(AccountId id, String hash) {
            hashes.put(id, hash);
        }

        @Override
        public Optional<Person> person(PersonId id) {
            return Optional.ofNullable(people.get(id));
        }

        @Override
        public List<Person> people() {
            return people.values().stream().sorted(Comparator.comparing(Person::name)).toList();
        }

        @Override
        public void keep(Person person) {
            people.put(person.id(), person);
        }

        @Override
        public Optional<Team> team(TeamId id) {
            return Optional.ofNullable(teams.get(id));
        }

        @Override
        public List<Team> teamsOf(AccountId account) {
            return teams().stream().filter(t -> t.members().contains(account)).sorted(Comparator.comparing(Team::name)).toList();
        }

        @Override
        public List<Team> teams() {
            return List.copyOf(teams.values());
        }

        @Override
        public void keep(Team team) {
            teams.put(team.id(), team);
        }

        @Override
        public List<CareRelation> careRelations() {
            return List.copyOf(relations.values());
        }

        @Override
        public void keep(CareRelation relation) {
            relations.put(relation.id(), relation);
        }

        @Override
        public boolean careRelationInForce(AccountId account, PersonId person) {
            return relations.values().stream().anyMatch(r -> r.person().equals(person) && r.inForce() && holds(r, account));
        }

        private boolean holds(CareRelation relation, AccountId account) {
            return switch (relation.holder()) {
                case CareRelation.Holder.Worker(AccountId worker) -> worker.equals(account);
                case CareRelation.Holder.Members(TeamId team) -> teams.get(team).members().contains(account);
            };
        }

        @Override
        public List<Person> peopleInCareOf(AccountId account) {
            return people().stream().filter(p -> careRelationInForce(account, p.id())).toList();
        }

        @Override
        public Map<AccountId, String> names(Collection<AccountId> of) {
            return of.stream().filter(accounts::containsKey).collect(Collectors.toMap(a -> a, a -> accounts.get(a).name()));
        }

        @Override
        public void add(TrailLine line, byte[] seal) {
            waiting.add(new SealedLine(line, seal));
        }

        @Override
        public List<TrailLine> about(PersonId person, Instant before, int most) {
            List<SealedLine> all = new ArrayList<>(chained.stream().map(ChainedLine::line).toList());
            all.addAll(waiting);
            return all.reversed().stream().map(SealedLine::line).filter(l -> person.equals(l.person()) && l.at().isBefore(before))
                    .limit(most).toList();
        }

        @Override
        public List<SealedLine> unchained(int most) {
            return waiting.stream().limit(most).toList();
        }

        @Override
        public List<ChainedLine> chained(long after, int most) {
            return chained.stream().filter(l -> l.number() > after).limit(most).toList();
        }

        @Override
        public Optional<ChainedLine> last() {
            return chained.isEmpty() ? Optional.empty() : Optional.of(chained.getLast());
        }

        @Override
        public void chain(List<ChainedLine> lines) {
            chained.addAll(lines);
            waiting.removeAll(lines.stream().map(ChainedLine::line).toList());
        }

        @Override
        public List<Kept> of(RecordId record) {
            return of(record, Instant.MAX);
        }

        @Override
        public List<Kept> of(RecordId record, Instant moment) {
            return fields.values().stream().filter(f -> f.record().equals(record)).map(f -> kept(f, moment)).flatMap(Optional::stream).toList();
        }

        private Optional<Kept> kept(Field field, Instant moment) {
            List<Revision> until = history(field.id()).stream().filter(r -> !r.at().isAfter(moment)).toList();
            Set<RevisionId> replaced = until.stream().flatMap(r -> r.base().stream()).collect(Collectors.toSet());
            return until.isEmpty() ? Optional.empty()
                    : Optional.of(new Kept(field, until.getFirst(), until.stream().filter(r -> !replaced.contains(r.id())).toList()));
        }

        @Override
        public List<Kept> locked(Collection<FieldId> wanted) {
            return wanted.stream().filter(fields::containsKey).map(f -> kept(fields.get(f), Instant.MAX).orElseThrow()).toList();
        }

        @Override
        public Optional<Field> field(FieldId id) {
            return Optional.ofNullable(fields.get(id));
        }

        @Override
        public Optional<List<FieldId>> changedBy(CommandId command) {
            List<FieldId> changed = revisions.stream().filter(a -> a.command.equals(command)).map(a -> a.revision.field()).toList();
            return changed.isEmpty() ? Optional.empty() : Optional.of(changed);
        }

        @Override
        public void add(CommandId command, Field field, Revision revision) {
            fields.putIfAbsent(field.id(), field);
            revisions.add(new Added(command, revision));
        }

        @Override
        public List<Revision> history(FieldId field) {
            return revisions.stream().map(Added::revision).filter(r -> r.field().equals(field)).toList();
        }

        @Override
        public List<Revision> all(RecordId record) {
            return revisions.stream().map(Added::revision).filter(r -> fields.get(r.field()).record().equals(record)).toList();
        }
    }

    private Tables tables = new Tables();

    @Override
    public synchronized <T> T transaction(Function<Rows, T> work) {
        work.apply(tables.copy());
        Tables fresh = tables.copy();
        T answer = work.apply(fresh);
        tables = fresh;
        return answer;
    }
}
