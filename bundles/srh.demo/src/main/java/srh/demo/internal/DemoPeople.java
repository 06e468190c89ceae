package srh.demo.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import srh.demo.internal.Lines.Line;
import srh.model.Domain;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.PersonId;
import srh.model.Slot;

/** What {@code demo-people.txt} says, in its order. */
final class DemoPeople {
    sealed interface Step {}

    record Somebody(PersonId id, String name) implements Step {}

    record Together(String name, List<String> workers) implements Step {}

    record Care(PersonId person, String holder, boolean ended) implements Step {}

    /** Something typed by somebody; {@code whose} is empty for one's own words. */
    record Told(int line, Field field, String typist, String whose, String value) implements Step {}

    private static final Pattern TOLD = Pattern.compile("(?<slot>[A-Z_]+) (?<typist>[a-z]+)(?: (?<whose>[^:]+))?: (?<value>.+)");
    private static final Pattern CARE = Pattern.compile("care (?<person>[a-z]+): (?<ended>ended )?(?<holder>.+)");

    private record Level(int indent, Field field) {}

    private final List<Step> steps = new ArrayList<>();
    private @Nullable PersonId person;
    private @Nullable Domain domain;
    private final Deque<Level> open = new ArrayDeque<>();

    static List<Step> read() {
        DemoPeople people = new DemoPeople();
        Lines.of("demo-people.txt").forEach(people::take);
        return people.steps;
    }

    static PersonId person(String key) {
        return new PersonId(Lines.id("person " + key));
    }

    private void take(Line line) {
        String text = line.text().strip();
        if (line.indent() > 0) {
            inProfile(line, text);
        } else if (text.startsWith("person ")) {
            String[] words = text.split(" ", 3);
            steps.add(new Somebody(person(words[1]), words[2]));
        } else if (text.startsWith("team ")) {
            String[] parts = text.substring(5).split(": ", 2);
            steps.add(new Together(parts[0], Stream.of(parts[1].split(",")).map(String::strip).toList()));
        } else if (text.startsWith("care ")) {
            Matcher care = matched(CARE, line, text);
            steps.add(new Care(person(care.group("person")), care.group("holder"), care.group("ended") != null));
        } else if (text.startsWith("profile ")) {
            person = person(text.substring(8));
            domain = null;
            open.clear();
        } else {
            throw wrong(line);
        }
    }

    private void inProfile(Line line, String text) {
        while (!open.isEmpty() && open.peek().indent() >= line.indent()) {
            open.pop();
        }
        Optional<Domain> named = Stream.of(Domain.values()).filter(d -> d.name().equals(text)).findFirst();
        if (named.isPresent()) {
            domain = named.get();
            return;
        }
        Matcher told = matched(TOLD, line, text);
        Field field = field(line, Slot.valueOf(told.group("slot")), told.group("value"));
        open.push(new Level(line.indent(), field));
        steps.add(new Told(line.number(), field, told.group("typist"),
                told.group("whose") == null ? "" : told.group("whose"), told.group("value")));
    }

    private Field field(Line line, Slot slot, String value) {
        if (person == null) {
            throw wrong(line);
        }
        Field parent = open.isEmpty() ? null : open.peek().field();
        if (!slot.many()) {
            return slot.part() == Slot.Part.PERSON ? Field.ofPerson(person, slot)
                    : parent != null ? Field.within(parent, slot) : Field.in(person, java.util.Objects.requireNonNull(domain), slot);
        }
        FieldId id = new FieldId(Lines.id("field " + person + line.number() + value));
        return new Field(id, person, slot, slot.part() == Slot.Part.DOMAIN ? domain : null, parent == null ? null : parent.id());
    }

    private static Matcher matched(Pattern pattern, Line line, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw wrong(line);
        }
        return matcher;
    }

    private static IllegalStateException wrong(Line line) {
        return new IllegalStateException("demo-people.txt, line " + line.number() + " says nothing we know: " + line.text());
    }
}
