package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import srh.model.CommandId;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.ui.view.Button;
import srh.ui.view.Opened;
import srh.worksheet.Filled;
import srh.worksheet.GivenFile;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.Value;
import srh.worksheet.Written;

/** A question that is answered with a file: those that were added, each to be saved or taken away, and room for one or one more. */
final class FileAsking extends Div implements Asking {
    private static final long serialVersionUID = 1L;

    /** A file that stands in an answer. */
    private record Standing(ItemPath place, FieldId field, Value.File file) {}

    /** What is being added: tried again it is the same, on top of the same. */
    private record Adding(CommandId command, ItemPath place, Set<RevisionId> base) {}

    private final transient Pen pen;
    private final transient Item.Attachment question;
    private final String id;
    private final transient Map<Standing, Component> shown = new LinkedHashMap<>();
    private final transient @Nullable FileEntry entry;
    private final Paragraph none = new Paragraph();
    private transient @Nullable Adding adding;
    private transient Filled.Spot spot;

    FileAsking(Pen pen, Filled.Spot spot, Item.Attachment question, String id) {
        this.pen = pen;
        this.question = question;
        this.spot = spot;
        this.id = id;
        addClassName("srh-files");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id + "-label");
        entry = pen.opened().changeable() ? new FileEntry(pen, question, id + "-entry", this::add) : null;
        none.setText(pen.text("ui.sheet.none"));
        none.addClassName("srh-small");
        add(entry == null ? none : entry);
        show(spot);
    }

    @Override
    public Optional<Component> component() {
        return Optional.of(this);
    }

    @Override
    public void show(Filled.Spot now) {
        spot = now;
        List<Standing> standing = standing();
        shown.entrySet().removeIf(row -> {
            boolean gone = !standing.contains(row.getKey());
            if (gone) {
                remove(row.getValue());
            }
            return gone;
        });
        int index = 0;
        for (Standing one : standing) {
            if (!shown.containsKey(one)) {
                Component row = row(one);
                shown.put(one, row);
                addComponentAtIndex(index, row);
            }
            index++;
        }
        none.setVisible(standing.isEmpty());
        if (entry != null) {
            boolean several = question.asked().occurs().repeats();
            entry.ask(pen.text(standing.isEmpty() ? "ui.file.add" : several ? "ui.file.more" : "ui.file.other"));
            entry.setVisible(!several || standing.size() < question.asked().occurs().most());
        }
    }

    /** All files that stand, also where two people added one at the same time. */
    private List<Standing> standing() {
        List<Standing> standing = new ArrayList<>();
        for (Filled.Turn turn : spot.turns()) {
            ItemPath place = spot.placeOf(turn);
            pen.answered().answer(place).ifPresent(kept -> kept.standing()
                    .forEach(version -> file(version).ifPresent(file -> standing.add(new Standing(place, kept.field().id(), file)))));
        }
        return standing.stream().distinct().toList();
    }

    private static Optional<Value.File> file(Revision version) {
        return Optional.ofNullable(version.value()).map(Written::value).filter(Value.File.class::isInstance).map(Value.File.class::cast);
    }

    private Component row(Standing one) {
        String name = id + "-file-" + Integer.toHexString((one.place() + one.file().sha256()).hashCode());
        FileLink link = new FileLink(name, pen.inWords().of(one.file()), one.file(), () -> pen.opened().content(one.field(), one.file()));
        Div row = new Div(link);
        row.addClassName("srh-file");
        if (pen.opened().changeable()) {
            Button without = Button.quiet(pen.text("ui.sheet.without"), () -> without(one)).named(name + "-without");
            without.getElement().setAttribute("aria-label", pen.text("ui.sheet.without") + ": " + one.file().name());
            row.add(without);
        }
        return row;
    }

    /** Where two stand, the other one stays. */
    private void without(Standing one) {
        Optional<Value> other = standing().stream().filter(each -> each.place().equals(one.place()) && !each.equals(one)).findFirst().map(Standing::file);
        if (pen.answered().keep(Map.of(one.place(), other)) && entry != null) {
            entry.focus();
        }
    }

    /** One that can be answered more than once gets a turn that follows from the command, so that trying again finds the same place. */
    private Opened.Result add(CommandId command, GivenFile file) {
        Adding now = adding;
        if (now == null || !now.command().equals(command)) {
            UUID turn = question.asked().occurs().repeats() ? command.value() : null;
            ItemPath place = spot.placeOf(new Filled.Turn(turn, null, List.of()));
            now = new Adding(command, place, pen.answered().answer(place).map(Answered::bases).orElse(Set.of()));
            adding = now;
        }
        return pen.answered().add(command, now.place(), file, now.base());
    }
}
