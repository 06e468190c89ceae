package srh.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import srh.access.Account;
import srh.access.AccountId;
import srh.access.Operation;
import srh.access.Role;
import srh.access.TrailLine;
import srh.migrations.Script;
import srh.model.ConversationId;
import srh.model.Field;
import srh.model.Person;
import srh.model.PersonId;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.Source;
import srh.model.Speaker;
import srh.testkit.postgres.Database;

/** Made-up people and what they say. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-03-29T12:00:00.123456Z");

    private Samples() {}

    static List<Script> scripts() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/SRH-INF/migrations"))) {
            List<Script> scripts = new ArrayList<>();
            for (Path file : files.toList()) {
                scripts.add(Script.of(file.getFileName().toString(), Files.readString(file)));
            }
            return scripts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JooqStore store(Map<String, ?> configuration) {
        return new JooqStore("srh.store", scripts(), configuration);
    }

    static Map<String, String> derby(Path folder) {
        return Map.of("data", folder.toString());
    }

    static Map<String, String> postgres(Database database) {
        return Map.of("url", database.url(), "user", database.user(), "password", database.password());
    }

    static Person person(String name) {
        return new Person(PersonId.random(), name);
    }

    static Account worker(String signInName) {
        return new Account(AccountId.random(), signInName, "Wilma Werker", Set.of(Role.WORKER), null, Locale.of("nl"), true);
    }

    static Revision revision(Field field, @Nullable String value, Instant at, Revision... base) {
        return revision(field, value, Set.of(Speaker.CLIENT), at, base);
    }

    static Revision revision(Field field, @Nullable String value, Set<Speaker> said, Instant at, Revision... base) {
        return new Revision(RevisionId.random(), field.id(), value, said, Source.SAID,
                new Revision.Typist(UUID.randomUUID(), "Wilma Werker", false), ConversationId.random(), at,
                Stream.of(base).map(Revision::id).collect(java.util.stream.Collectors.toSet()));
    }

    static TrailLine line(@Nullable PersonId person, Instant at) {
        return new TrailLine(UUID.randomUUID(), at, Operation.Action.READ, "SEE_PROFILE", TrailLine.Outcome.DONE, AccountId.random(),
                Role.WORKER, Operation.Purpose.CARE, person, "profile", person == null ? null : person.toString(), "127.0.0.1");
    }
}
