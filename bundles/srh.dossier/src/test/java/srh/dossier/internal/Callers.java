package srh.dossier.internal;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import srh.access.Account;
import srh.access.AccountId;
import srh.access.Caller;
import srh.access.CareRelation;
import srh.access.CareRelationId;
import srh.access.Role;
import srh.access.Team;
import srh.access.TrailLine;
import srh.dossier.Administration.NewAccount;
import srh.dossier.Draft;
import srh.dossier.NameElsewhere;
import srh.dossier.Presence;
import srh.model.Domain;
import srh.model.EntryId;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Person;
import srh.model.PersonId;
import srh.model.Slot;
import srh.model.SubjectId;
import srh.model.TeamId;
import srh.worksheet.GivenFile;
import srh.worksheet.Value;
import srh.worksheet.WorksheetId;
import srh.worksheet.Written;

/** Everybody who could stand at the door for Anna's record, and what they could ask there. */
final class Callers {
    static final String CANARY = "kanarie-5e1f";

    /** Who somebody is to Anna. */
    enum Visitor {
        SELF, IN_CARE, CARE_ENDED, IN_TEAM, LEFT_TEAM, STRANGER, OTHER_CLIENT, ADMINISTRATOR, NO_LONGER_WORKER, DEACTIVATED, SIGNED_OUT,
        IDLE, FORGED, ANOTHERS_SIGN_IN
    }

    /** What came of asking. */
    record Asked(Object answer, List<TrailLine> lines, String keptBefore, String keptAfter) {}

    private final Installation house;
    private final PersonId anna;
    private final Field said;
    private final EntryId entry;
    private final Field answer;
    private final Field photo;
    private final GivenFile file = Given.file("foto.txt", CANARY);
    private final Map<Visitor, Account> accounts = new EnumMap<>(Visitor.class);
    private final Map<Visitor, Caller> callers = new EnumMap<>(Visitor.class);
    private final Map<Class<?>, Supplier<Object>> arguments;
    private final Map<Class<?>, Object> doors;
    private int fresh;

    Callers(Installation house) {
        this.house = house;
        Account self = house.client("anna");
        anna = self.person();
        accounts.put(Visitor.SELF, self);
        accounts.put(Visitor.OTHER_CLIENT, house.client("bram"));
        accounts.put(Visitor.ADMINISTRATOR, house.account("beheer", null, Role.ADMINISTRATOR));
        for (Visitor visitor : Visitor.values()) {
            accounts.computeIfAbsent(visitor, v -> house.account("w" + v.ordinal(), null, Role.WORKER));
        }
        relations();
        accounts.forEach((visitor, account) -> callers.put(visitor, house.in(account)));
        said = Field.in(anna, Domain.LIVING, Slot.NOW);
        house.kept(house.dossiers.save(callers.get(Visitor.SELF), house.draft(anna, Installation.said(said, CANARY))));
        entry = EntryId.random();
        house.entries.begin(callers.get(Visitor.SELF), entry, anna, Diary.PERSON);
        answer = Field.on(entry, Slot.ANSWER_WORDS, ":story");
        house.kept(house.entries.save(callers.get(Visitor.SELF), house.draft(entry, Installation.said(answer, CANARY))));
        photo = Field.on(entry, Slot.ANSWER, ":photo");
        house.kept(house.files.add(callers.get(Visitor.SELF), house.draft(entry, Installation.said(photo, Written.of(file.value()))), file));
        spoil();
        arguments = arguments();
        doors = Map.ofEntries(
                Map.entry(srh.dossier.Logins.class, house.logins), Map.entry(srh.dossier.Setup.class, house.setup),
                Map.entry(srh.dossier.Dossiers.class, house.dossiers), Map.entry(srh.dossier.Administration.class, house.administration),
                Map.entry(srh.dossier.OwnTrail.class, house.ownTrail), Map.entry(srh.dossier.Entries.class, house.entries),
                Map.entry(srh.dossier.Files.class, house.files), Map.entry(srh.dossier.FeatureAdministration.class, house.featureAdministration),
                Map.entry(srh.dossier.WorksheetAdministration.class, house.worksheetAdministration), Map.entry(Presence.class, house.presence),
                Map.entry(srh.dossier.NamesElsewhere.class, house.namesElsewhere));
    }

    private void relations() {
        for (Visitor visitor : List.of(Visitor.IN_CARE, Visitor.NO_LONGER_WORKER, Visitor.DEACTIVATED, Visitor.SIGNED_OUT, Visitor.IDLE,
                Visitor.FORGED, Visitor.ANOTHERS_SIGN_IN)) {
            house.care(anna, accounts.get(visitor));
        }
        CareRelation ended = house.care(anna, accounts.get(Visitor.CARE_ENDED));
        Team team = new Team(TeamId.random(), "Noord", Set.of(accounts.get(Visitor.IN_TEAM).id()));
        Team left = new Team(TeamId.random(), "Zuid", Set.of());
        house.store.transaction(rows -> {
            rows.access().keep(new CareRelation(ended.id(), anna, ended.holder(), ended.from(), house.now));
            rows.access().keep(new Team(left.id(), left.name(), Set.of(accounts.get(Visitor.LEFT_TEAM).id())));
            rows.access().keep(team);
            rows.access().keep(left);
            return team;
        });
        house.care(anna, new CareRelation.Holder.Members(team.id()));
        house.care(anna, new CareRelation.Holder.Members(left.id()));
    }

    /** What happened to those who may no longer come in. */
    private void spoil() {
        change(Visitor.DEACTIVATED, Set.of(Role.WORKER), null, false);
        change(Visitor.NO_LONGER_WORKER, Set.of(Role.CLIENT), house.person("Zelf cliënt"), true);
        house.logins.signOut(callers.get(Visitor.SIGNED_OUT));
        house.later(Duration.ofMinutes(31));
        for (Visitor visitor : Visitor.values()) {
            if (visitor != Visitor.IDLE && visitor != Visitor.SIGNED_OUT) {
                callers.put(visitor, house.in(accounts.get(visitor)));
            }
        }
        callers.put(Visitor.FORGED, Installation.forged(accounts.get(Visitor.FORGED)));
        Account own = accounts.get(Visitor.ANOTHERS_SIGN_IN);
        callers.put(Visitor.ANOTHERS_SIGN_IN, new Caller(own.id(), house.in(accounts.get(Visitor.STRANGER)).login(), "192.0.2.66"));
    }

    private void change(Visitor visitor, Set<Role> roles, @Nullable PersonId person, boolean active) {
        Account before = accounts.get(visitor);
        Account after = new Account(before.id(), before.signInName(), before.name(), roles, person, before.language(), active);
        house.store.transaction(rows -> {
            rows.access().keep(after);
            return after;
        });
        accounts.put(visitor, after);
    }

    /** For each type a fresh argument with which the method would succeed for whoever may call it. */
    private Map<Class<?>, Supplier<Object>> arguments() {
        return Map.ofEntries(
                Map.entry(PersonId.class, () -> anna),
                Map.entry(EntryId.class, () -> entry),
                Map.entry(SubjectId.class, () -> anna),
                Map.entry(WorksheetId.class, () -> Diary.PERSON),
                Map.entry(FieldId.class, said::id),
                Map.entry(GivenFile.class, () -> file),
                Map.entry(Value.File.class, file::value),
                Map.entry(Instant.class, () -> house.now.plusSeconds(1)),
                Map.entry(String.class, () -> FeaturesInMemory.GARDEN),
                Map.entry(int.class, () -> 10),
                Map.entry(Locale.class, () -> Locale.of("en")),
                Map.entry(char[].class, Installation.PASSWORD::toCharArray),
                Map.entry(Consumer.class, () -> (Consumer<Presence.News>) news -> { }),
                Map.entry(Draft.class, () -> house.draft(anna, Installation.said(Field.in(anna, Domain.SAFETY, Slot.MEANING), CANARY))),
                Map.entry(NameElsewhere.class, () -> new NameElsewhere("record", "name " + ++fresh, new NameElsewhere.Of.Client(anna))),
                Map.entry(AccountId.class, () -> somebody().id()),
                Map.entry(Account.class, () -> renamed(somebody())),
                Map.entry(NewAccount.class, () -> new NewAccount(AccountId.random(), "nieuw" + ++fresh, "Nieuw", Set.of(Role.CLIENT), null,
                        Locale.of("nl"), Installation.PASSWORD.toCharArray())),
                Map.entry(Person.class, () -> new Person(PersonId.random(), "Iemand")),
                Map.entry(Team.class, () -> new Team(TeamId.random(), "Team", Set.of(accounts.get(Visitor.STRANGER).id()))),
                Map.entry(CareRelation.Holder.class, () -> new CareRelation.Holder.Worker(somebody().id())),
                Map.entry(CareRelationId.class, () -> house.care(house.person("Iemand anders"), somebody()).id()));
    }

    private Account somebody() {
        return house.account("iemand" + UUID.randomUUID(), null, Role.WORKER);
    }

    private static Account renamed(Account before) {
        return new Account(before.id(), before.signInName(), "Andere naam", before.roles(), null, before.language(), true);
    }

    Asked ask(Method method, Visitor visitor) throws IllegalAccessException {
        Class<?>[] types = method.getParameterTypes();
        Object[] values = IntStream.range(0, types.length)
                .mapToObj(i -> types[i] == Caller.class ? callers.get(visitor) : isFresh(method, i) ? EntryId.random() : argument(method, types[i])).toArray();
        String before = house.kept();
        int lines = house.trail().size();
        Object answer = EveryoneAtEveryDoorTest.invoke(doors.get(method.getDeclaringClass()), method, values);
        return new Asked(answer, house.trailSince(lines), before, house.kept());
    }

    /** On a worksheet other things are touched than in a profile. */
    private Object argument(Method method, Class<?> type) {
        boolean onWorksheet = method.getDeclaringClass() == srh.dossier.Entries.class;
        if (onWorksheet && type == FieldId.class) {
            return answer.id();
        }
        if (onWorksheet && type == Draft.class) {
            return house.draft(entry, Installation.said(Field.on(entry, Slot.ANSWER_WORDS, ":story"), CANARY));
        }
        boolean aFile = method.getDeclaringClass() == srh.dossier.Files.class;
        if (aFile && type == FieldId.class) {
            return photo.id();
        }
        if (aFile && type == Draft.class) {
            return house.draft(entry, Installation.said(photo, Written.of(file.value())));
        }
        return argument(type);
    }

    /** What begins a worksheet says first under which id. */
    private static boolean isFresh(Method method, int parameter) {
        return method.getDeclaringClass() == srh.dossier.Entries.class && Set.of("begin", "renew").contains(method.getName()) && parameter == 1;
    }

    private Object argument(Class<?> type) {
        Supplier<Object> make = arguments.get(type);
        if (make == null) {
            throw new AssertionError("say here how to make a " + type.getSimpleName() + ", so that everybody can try the new method");
        }
        return make.get();
    }

    /** Which account the door knows this to be: none where nobody is signed in. */
    @Nullable AccountId proven(Visitor visitor) {
        return switch (visitor) {
            case SIGNED_OUT, IDLE, FORGED, ANOTHERS_SIGN_IN -> null;
            default -> accounts.get(visitor).id();
        };
    }

    Set<Role> roles(Visitor visitor) {
        return accounts.get(visitor).roles();
    }
}
