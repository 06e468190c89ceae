package srh.ui.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import srh.model.Change;
import srh.model.CommandId;
import srh.model.ConversationId;
import srh.model.Domain;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.Person;
import srh.model.PersonId;
import srh.model.Revision;
import srh.model.RevisionId;

/** People at one table: each has the record open, and what one keeps is there for all. Held in memory. */
final class Table {
    final Person person = new Person(PersonId.random(), "Noor");
    final Map<FieldId, Field> fields = new LinkedHashMap<>();
    final Map<FieldId, List<Revision>> revisions = new LinkedHashMap<>();
    private final Set<CommandId> commands = new HashSet<>();
    private Instant now = Instant.parse("2026-11-03T13:00:00Z");

    Seat worker(String name) {
        return new Seat(new Opened.Viewer(UUID.randomUUID(), name, false));
    }

    Seat client() {
        return new Seat(new Opened.Viewer(UUID.randomUUID(), "Noor", true));
    }

    List<Kept> kept() {
        return fields.values().stream().map(f -> Kept.of(f, revisions.get(f.id()))).toList();
    }

    Kept only() {
        return kept().getFirst();
    }

    static void press(Component component) {
        ComponentUtil.fireEvent(component, new ClickEvent<>(component));
    }

    static Component find(Component root, String id) {
        return all(root).filter(c -> c.getId().filter(id::equals).isPresent()).findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + id + " in " + all(root).flatMap(c -> c.getId().stream()).toList()));
    }

    static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(Table::all));
    }

    static String text(Component root) {
        return root.getElement().getTextRecursively();
    }

    final class Seat implements Opened {
        final Viewer viewer;
        final List<CommandId> sent = new ArrayList<>();

        Seat(Viewer viewer) {
            this.viewer = viewer;
        }

        @Override
        public Result keep(CommandId command, List<Change> changes) {
            sent.add(command);
            now = now.plusSeconds(1);
            if (commands.add(command)) {
                for (Change c : changes) {
                    fields.put(c.field().id(), c.field());
                    revisions.computeIfAbsent(c.field().id(), id -> new ArrayList<>()).add(new Revision(RevisionId.random(), c.field().id(),
                            c.value(), c.said(), c.source(), new Revision.Typist(viewer.account(), viewer.name(), viewer.client()),
                            new ConversationId(new UUID(0, 1)), now, c.base()));
                }
            }
            Set<FieldId> ids = new HashSet<>(changes.stream().map(c -> c.field().id()).toList());
            List<Kept> after = kept().stream().filter(k -> ids.contains(k.field().id())).toList();
            return after.stream().anyMatch(Kept::inConflict) ? new Result.Conflict(now, after) : new Result.Ok(now, after);
        }

        @Override
        public Person person() {
            return person;
        }

        @Override
        public Viewer viewer() {
            return viewer;
        }

        @Override
        public Locale locale() {
            return Locale.of("nl");
        }

        @Override
        public String text(String key, Object... values) {
            return key + (values.length == 0 ? "" : Arrays.asList(values));
        }

        @Override
        public Optional<Instant> moment() {
            return Optional.empty();
        }

        @Override
        public Optional<Domain> domain() {
            return Optional.empty();
        }

        @Override
        public void turnTo(Domain domain) {
            throw new UnsupportedOperationException("nothing here has domains");
        }

        @Override
        public Optional<FieldId> field() {
            return Optional.empty();
        }

        @Override
        public List<Kept> read() {
            return kept();
        }

        @Override
        public List<Revision> history(FieldId field) {
            return List.copyOf(revisions.get(field));
        }

        @Override
        public Registration observe(Component component, Consumer<List<FieldId>> changed) {
            return () -> {};
        }
    }
}
