package srh.ui.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import srh.model.EntryId;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.Person;
import srh.model.PersonId;
import srh.model.RecordId;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;
import srh.model.Subject;
import srh.worksheet.GivenFile;
import srh.worksheet.Questionnaire;
import srh.worksheet.Reckoner;
import srh.worksheet.Value;

/**
 * People at one table: each has the record open, and what one keeps is told to the others. Held in memory, with the texts
 * that are really shown, in Dutch. Tests of worksheets that draw themselves sit at it too.
 */
public final class Table {
    public final Person person = new Person(PersonId.random(), "Noor");
    public final EntryId entry = EntryId.random();
    /** What is filled in at this table, or null for the profile. */
    public @Nullable Questionnaire questionnaire;
    /** The team that it is about, or null for the person. */
    public @Nullable Subject team;
    /** The most bytes of a file that is added here. */
    public long mostBytes = 1_000;
    /** What reckons expressions, or null where nothing does. */
    public @Nullable Reckoner reckoner;
    public final Map<FieldId, List<Revision>> revisions = new LinkedHashMap<>();
    private final Map<FieldId, Field> fields = new LinkedHashMap<>();
    private final Map<Value.File, byte[]> contents = new LinkedHashMap<>();
    private final Set<CommandId> commands = new HashSet<>();
    private final List<Seat> seats = new ArrayList<>();
    private final Properties texts = new Properties();
    private Instant now = Instant.parse("2026-11-03T13:00:00Z");

    /** @param files message files of a worksheet, beside those of the small parts all worksheets are drawn with */
    public Table(String... files) {
        Stream.concat(Stream.of("ui", "view", "answer"), Stream.of(files)).forEach(file -> texts.putAll(texts(file, "nl")));
    }

    /** The texts of one message file in one language. */
    public static Properties texts(String file, String language) {
        Properties texts = new Properties();
        try (var in = Objects.requireNonNull(Table.class.getResourceAsStream("/SRH-INF/i18n/" + file + "_" + language + ".properties"));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Seat worker() {
        return worker("Broer R.");
    }

    public Seat worker(String name) {
        return seat(new Opened.Viewer(UUID.randomUUID(), name, false));
    }

    public Seat client() {
        return seat(new Opened.Viewer(UUID.randomUUID(), person.name(), true));
    }

    private Seat seat(Opened.Viewer viewer) {
        Seat seat = new Seat(viewer);
        seats.add(seat);
        return seat;
    }

    public List<Kept> kept() {
        return fields.values().stream().map(f -> Kept.of(f, revisions.get(f.id()))).toList();
    }

    public List<Kept> kept(Slot slot) {
        return kept().stream().filter(k -> k.field().slot() == slot && k.present()).toList();
    }

    /** The first thing that was kept. */
    public Kept only() {
        return kept().getFirst();
    }

    /** Somebody says something of her or his own, not knowing what else stands there. */
    public Field say(Seat who, Field field, String value) {
        return say(who, field, value, Set.of(who.viewer.speaker()), Set.of());
    }

    public Field say(Seat who, Field field, String value, Set<Speaker> said, Set<Revision> on) {
        Set<RevisionId> base = new HashSet<>(on.stream().map(Revision::id).toList());
        who.keep(List.of(new Change(field, value, said, Source.SAID, base)));
        return field;
    }

    public Field wish(Seat who, Domain domain, String content) {
        Field wish = say(who, Field.in(person.id(), domain, Slot.WISH), "CHANGE");
        say(who, Field.within(wish, Slot.CONTENT), content);
        return wish;
    }

    public static void press(Component root, String id) {
        Component component = found(root, id);
        if (!component.isVisible()) {
            throw new AssertionError(id + " can't be seen and so not be pressed");
        }
        component.getElement().getNode().getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), "click", JacksonUtils.createObjectNode()));
    }

    public static Component found(Component root, String id) {
        return find(root, id).orElseThrow(
                () -> new AssertionError("nothing is called " + id + " in " + all(root).flatMap(c -> c.getId().stream()).toList()));
    }

    public static Optional<Component> find(Component root, String id) {
        return all(root).filter(c -> c.getId().filter(id::equals).isPresent()).findFirst();
    }

    public static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(Table::all));
    }

    public static String text(Component root) {
        return root.getElement().getTextRecursively();
    }

    public final class Seat implements Opened {
        public final Viewer viewer;
        public String part = Domain.WORKING.name();
        public @Nullable FieldId field;
        public @Nullable Instant moment;
        private @Nullable Consumer<List<FieldId>> watcher;

        Seat(Viewer viewer) {
            this.viewer = viewer;
        }

        @Override
        public Result keep(CommandId command, List<Change> changes) {
            now = now.plusSeconds(1);
            Set<FieldId> ids = new HashSet<>(changes.stream().map(c -> c.field().id()).toList());
            if (commands.add(command)) {
                changes.forEach(this::keep);
                seats.stream().filter(s -> s != this && s.watcher != null).forEach(s -> s.watcher.accept(List.copyOf(ids)));
            }
            List<Kept> after = kept().stream().filter(k -> ids.contains(k.field().id())).toList();
            return after.stream().anyMatch(Kept::inConflict) ? new Result.Conflict(now, after) : new Result.Ok(now, after);
        }

        @Override
        public long mostBytes() {
            return mostBytes;
        }

        @Override
        public Result add(CommandId command, Change answer, GivenFile file) {
            contents.put(file.value(), file.content());
            return keep(command, List.of(answer));
        }

        @Override
        public Optional<byte[]> content(FieldId field, Value.File file) {
            return Optional.ofNullable(contents.get(file));
        }

        private void keep(Change c) {
            fields.put(c.field().id(), c.field());
            revisions.computeIfAbsent(c.field().id(), id -> new ArrayList<>()).add(new Revision(RevisionId.random(), c.field().id(),
                    c.value(), c.said(), c.source(), new Revision.Typist(viewer.account(), viewer.name(), viewer.client()),
                    new ConversationId(new UUID(0, 1)), now, c.base()));
        }

        @Override
        public Subject about() {
            return team != null ? team : new Subject(person.id(), person.name());
        }

        @Override
        public RecordId record() {
            return questionnaire == null ? person.id() : entry;
        }

        @Override
        public Optional<Questionnaire> questionnaire() {
            return Optional.ofNullable(questionnaire);
        }

        @Override
        public Optional<Reckoner> reckoner() {
            return Optional.ofNullable(reckoner);
        }

        @Override
        public boolean changeable() {
            return moment == null;
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
        public Times times() {
            return new Times(ZoneId.of("Europe/Amsterdam"), locale(), this::text, () -> now);
        }

        @Override
        public String text(String key, Object... values) {
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
        public Optional<String> part() {
            return Optional.of(part);
        }

        @Override
        public void turnTo(String to) {
            part = to;
        }

        @Override
        public Optional<FieldId> field() {
            return Optional.ofNullable(field);
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
