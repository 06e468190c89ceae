package srh.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import srh.access.Operation;
import srh.access.TrailLine;
import srh.access.TrailLine.Outcome;
import srh.dossier.Administration;
import srh.dossier.Allows;
import srh.dossier.Answer;
import srh.dossier.Done;
import srh.dossier.Dossiers;
import srh.dossier.Entries;
import srh.dossier.FeatureAdministration;
import srh.dossier.Logins;
import srh.dossier.OwnTrail;
import srh.dossier.Presence;
import srh.dossier.Saved;
import srh.dossier.Setup;
import srh.dossier.WorksheetAdministration;
import srh.dossier.internal.Callers.Visitor;

/**
 * Every method of the door, found in the door itself, asked by everybody: the answer, the line in the trail and what is
 * kept are what the rule says. The rule stands here a second time, so that a mistake in the product's own shows.
 */
class EveryoneAtEveryDoorTest {
    /** What may be asked before anybody is signed in, or about nothing but one's own sign-in. */
    private static final Set<String> BEFORE_SIGN_IN =
            Set.of("Logins.signIn", "Logins.signOut", "Logins.current", "Setup.needed", "Setup.firstAdministrator",
                    "Launches.launch", "Launches.turnedAway", "Files.mostBytes");

    private static final Set<Visitor> CONCERNED = EnumSet.of(Visitor.SELF, Visitor.IN_CARE, Visitor.IN_TEAM);

    private static final Map<Operation, Set<Visitor>> RULE = Map.ofEntries(
            Map.entry(Operation.SEE_MY_PEOPLE, EnumSet.of(Visitor.SELF, Visitor.IN_CARE, Visitor.CARE_ENDED, Visitor.IN_TEAM, Visitor.LEFT_TEAM,
                    Visitor.STRANGER, Visitor.OTHER_CLIENT, Visitor.NO_LONGER_WORKER)),
            Map.entry(Operation.SEE_MY_TEAMS, EnumSet.of(Visitor.SELF, Visitor.IN_CARE, Visitor.CARE_ENDED, Visitor.IN_TEAM, Visitor.LEFT_TEAM,
                    Visitor.STRANGER, Visitor.OTHER_CLIENT, Visitor.NO_LONGER_WORKER)),
            Map.entry(Operation.SEE_PERSON, CONCERNED),
            Map.entry(Operation.SEE_PROFILE, CONCERNED),
            Map.entry(Operation.CHANGE_PROFILE, CONCERNED),
            Map.entry(Operation.SEE_WORKSHEET, CONCERNED),
            Map.entry(Operation.CHANGE_WORKSHEET, CONCERNED),
            Map.entry(Operation.PRINT_WORKSHEET, CONCERNED),
            Map.entry(Operation.SEE_OWN_TRAIL, EnumSet.of(Visitor.SELF)),
            Map.entry(Operation.USE_OWN_ACCOUNT, EnumSet.complementOf(EnumSet.of(Visitor.DEACTIVATED, Visitor.SIGNED_OUT, Visitor.IDLE,
                    Visitor.FORGED, Visitor.ANOTHERS_SIGN_IN))),
            Map.entry(Operation.SEE_ADMINISTRATION, EnumSet.of(Visitor.ADMINISTRATOR)),
            Map.entry(Operation.ADMINISTER, EnumSet.of(Visitor.ADMINISTRATOR)));

    @TempDir
    Path folder;
    private Installation house;
    private Callers callers;

    @BeforeEach
    void open() {
        house = new Installation(folder);
        callers = new Callers(house);
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    @Test
    void every_method_of_the_door_has_a_rule_or_is_for_before_the_sign_in() throws Exception {
        assertThat(interfaces()).contains(Dossiers.class, Logins.class, Setup.class, Administration.class, OwnTrail.class, Presence.class,
                FeatureAdministration.class, Entries.class, srh.dossier.Files.class, WorksheetAdministration.class);
        assertThat(methods().filter(m -> !m.isAnnotationPresent(Allows.class)).map(EveryoneAtEveryDoorTest::name))
                .containsExactlyInAnyOrderElementsOf(BEFORE_SIGN_IN);
        assertThat(RULE).containsOnlyKeys(Operation.values());
    }

    @Test
    void every_method_with_a_rule_asks_who_calls_first_of_all() throws Exception {
        assertThat(methods().filter(m -> m.isAnnotationPresent(Allows.class)))
                .allSatisfy(m -> assertThat(m.getParameterTypes()).startsWith(srh.access.Caller.class));
    }

    @TestFactory
    Stream<DynamicTest> everybody_gets_from_every_method_what_the_rule_says() throws Exception {
        return methods().filter(m -> m.isAnnotationPresent(Allows.class)).flatMap(method -> Arrays.stream(Visitor.values())
                .map(visitor -> dynamicTest(name(method) + " for " + visitor, () -> ask(method, visitor))));
    }

    private void ask(Method method, Visitor visitor) throws Exception {
        Operation operation = method.getAnnotation(Allows.class).value();
        boolean allowed = RULE.get(operation).contains(visitor);
        Callers.Asked asked = callers.ask(method, visitor);

        assertThat(denied(asked.answer())).as("denied").isEqualTo(!allowed);
        assertThat(refused(asked.answer())).as("refused").isFalse();
        assertThat(asked.lines()).singleElement().satisfies(line -> line(line, operation, allowed, visitor));
        if (!allowed || operation.action() != Operation.Action.CHANGE) {
            assertThat(asked.keptAfter()).as("all that is kept").isEqualTo(asked.keptBefore());
        }
        boolean readsRecord = allowed && CONCERNED.equals(RULE.get(operation));
        if (!readsRecord) {
            assertThat(asked.answer().toString()).doesNotContain(Callers.CANARY);
        }
    }

    private void line(TrailLine line, Operation operation, boolean allowed, Visitor visitor) {
        assertThat(line.operation()).isEqualTo(operation.name());
        assertThat(line.outcome()).isEqualTo(allowed ? Outcome.DONE : Outcome.DENIED);
        assertThat(line.account()).isEqualTo(callers.proven(visitor));
        assertThat(line.purpose()).isEqualTo(operation.purpose());
        if (line.role() != null) {
            assertThat(callers.roles(visitor)).contains(line.role());
        }
        assertThat(line.toString()).doesNotContain(Callers.CANARY);
    }

    private static boolean denied(Object answer) {
        return switch (answer) {
            case Answer.Denied<?> d -> true;
            case Done.Denied d -> true;
            case Saved.Denied d -> true;
            default -> false;
        };
    }

    private static boolean refused(Object answer) {
        return switch (answer) {
            case Answer<?> a -> false;
            case Done d -> d instanceof Done.Rejected;
            case Saved s -> s instanceof Saved.Rejected;
            default -> throw new AssertionError("the door answers with something new: " + answer);
        };
    }

    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Stream<Method> methods() throws IOException, URISyntaxException {
        return interfaces().stream().flatMap(i -> Arrays.stream(i.getMethods())).filter(m -> !m.isSynthetic())
                .sorted(Comparator.comparing(EveryoneAtEveryDoorTest::name));
    }

    /** Every open interface of the door's package: what is sealed is an answer, what is inside another is handed out by it. */
    private static List<Class<?>> interfaces() throws IOException, URISyntaxException {
        URI place = Dossiers.class.getResource("Dossiers.class").toURI();
        try (FileSystem jar = place.getScheme().equals("jar") ? FileSystems.newFileSystem(place, Map.of()) : null;
                Stream<Path> files = Files.list(Path.of(place).getParent())) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".class") && !f.contains("$") && !f.contains("-"))
                    .<Class<?>>map(f -> type(f.substring(0, f.length() - ".class".length())))
                    .filter(c -> c.isInterface() && !c.isAnnotation() && !c.isSealed()).toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("srh.dossier." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    static Object invoke(Object door, Method method, Object... arguments) throws IllegalAccessException {
        try {
            return method.invoke(door, arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError(name(method) + " failed", e.getCause());
        }
    }
}
