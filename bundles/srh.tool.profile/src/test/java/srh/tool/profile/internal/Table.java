package srh.tool.profile.internal;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.shared.Registration;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;
import srh.ui.view.Opened;

/** People at one table, each with the record open; held in memory, with the texts the bundle really has. */
final class Table {
    final Person person = new Person(PersonId.random(), "Noor");
    final Map<FieldId, Field> fields = new LinkedHashMap<>();
    final Map<FieldId, List<Revision>> revisions = new LinkedHashMap<>();
    private final List<Seat> seats = new ArrayList<>();
    private final Properties texts = Texts.read("nl");
    private Instant now = Instant.parse("2026-11-03T13:00:00Z");

    Seat worker() {
        return seat(new Opened.Viewer(UUID.randomUUID(), "Broer R.", false));
    }

    Seat client() {
        return seat(new Opened.Viewer(UUID.randomUUID(), "Noor", true));
    }

    private Seat seat(Opened.Viewer viewer) {
        Seat seat = new Seat(viewer);
        seats.add(seat);
        return seat;
    }

    List<Kept> kept() {
        return fields.values().stream().map(f -> Kept.of(f, revisions.get(f.id()))).toList();
    }

    List<Kept> kept(Slot slot) {
        return kept().stream().filter(k -> k.field().slot() == slot && k.present()).toList();
    }

    Field say(Seat who, Field field, String value) {
        Set<Speaker> said = who.viewer.client() ? Set.of(Speaker.CLIENT) : Set.of(who.viewer.speaker());
        who.keep(List.of(new Change(field, value, said, Source.SAID, Set.of())));
        return field;
    }

    Field wish(Seat client, Domain domain, String content) {
        Field wish = Field.in(person.id(), domain, Slot.WISH);
        say(client, wish, "CHANGE");
        say(client, Field.within(wish, Slot.CONTENT), content);
        return wish;
    }

    static void press(Component root, String id) {
        Component component = find(root, id).orElseThrow(
                () -> new AssertionError("nothing is called " + id + " in " + all(root).flatMap(c -> c.getId().stream()).toList()));
        ComponentUtil.fireEvent(component, new ClickEvent<>(component));
    }

    static Optional<Component> find(Component root, String id) {
        return all(root).filter(c -> c.getId().filter(id::equals).isPresent()).findFirst();
    }

    static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(Table::all));
    }

    static String text(Component root) {
        return root.getElement().getTextRecursively();
    }

    final class Seat implements Opened {
        final Viewer viewer;
        @Nullable Domain domain = Domain.WORKING;
        @Nullable Instant moment;
        @Nullable Consumer<List<FieldId>> watcher;

        Seat(Viewer viewer) {
            this.viewer = viewer;
        }

        @Override
        public Result keep(CommandId command, List<Change> changes) {
            now = now.plusSeconds(1);
            for (Change c : changes) {
                fields.put(c.field().id(), c.field());
                revisions.computeIfAbsent(c.field().id(), id -> new ArrayList<>()).add(new Revision(RevisionId.random(), c.field().id(),
                        c.value(), c.said(), c.source(), new Revision.Typist(viewer.account(), viewer.name(), viewer.client()),
                        new ConversationId(new UUID(0, 1)), now, c.base()));
            }
            Set<FieldId> ids = new HashSet<>(changes.stream().map(c -> c.field().id()).toList());
            seats.stream().filter(s -> s != this && s.watcher != null).forEach(s -> s.watcher.accept(List.copyOf(ids)));
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
            if (!key.startsWith("profile.")) {
                return key;
            }
            String text = texts.getProperty(key);
            if (text == null) {
                throw new AssertionError("there is no text " + key);
            }
            return values.length == 0 ? text : MessageFormat.format(text, values);
        }

        @Override
        public Optional<Instant> moment() {
            return Optional.ofNullable(moment);
        }

        @Override
        public Optional<Domain> domain() {
            return Optional.ofNullable(domain);
        }

        @Override
        public void turnTo(Domain to) {
            domain = to;
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
            watcher = changed;
            return () -> watcher = null;
        }
    }
}
