package srh.ui.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import srh.model.Change;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.Revision;
import srh.model.RevisionId;

/** Two people wrote at the same time: both texts side by side, with who wrote which and when, to choose from. */
final class TwoTexts extends Div {
    private static final long serialVersionUID = 1L;
    private final String takenBack;

    TwoTexts(Opened opened, Kept kept, Byline byline, Consumer<List<Change>> keep, String name) {
        takenBack = opened.text("ui.conflict.takenBack");
        addClassName("srh-two-texts");
        add(new Paragraph(opened.text("ui.conflict.sentence")));
        Div side = new Div();
        side.addClassName("srh-two-texts-side");
        add(side);
        Opened.Viewer viewer = opened.viewer();
        boolean may = opened.changeable() && kept.versions().stream()
                .allMatch(v -> kept.changeableBy(viewer.account(), viewer.client(), v, false));
        int number = 0;
        for (Revision version : kept.versions()) {
            number++;
            Div one = new Div(Said.quote(version, byline.exact(version)));
            if (version.value() == null) {
                one.add(new Paragraph(takenBack));
            }
            if (may) {
                Button choose = Button.plain(opened.text("ui.conflict.this"), () -> keep.accept(List.of(only(viewer, kept, version))))
                        .named(name + "-choose-" + number);
                choose.getElement().setAttribute("aria-label", opened.text("ui.conflict.this") + ": " + told(kept, version, byline));
                one.add(choose);
            }
            side.add(one);
        }
        if (may) {
            add(Button.plain(opened.text("ui.conflict.both"), () -> keep.accept(both(viewer, kept))).named(name + "-both"));
        } else if (opened.changeable()) {
            add(new Paragraph(opened.text("ui.conflict.notYours")));
        }
    }

    /** Which of the texts this is, to be read out: the words by which it differs, who wrote it and when. */
    private String told(Kept kept, Revision version, Byline byline) {
        String own = version.value() == null ? takenBack : Said.start(apart(version.value(),
                kept.versions().stream().filter(v -> v != version && v.value() != null).map(Revision::value).toList()));
        return own + " – " + byline.exact(version);
    }

    /** The text from the first word on that is not the same in all. */
    static String apart(String text, List<String> others) {
        int same = 0;
        while (same < text.length() && !others.isEmpty() && shared(others, same, text.charAt(same))) {
            same++;
        }
        return same == text.length() ? text : text.substring(text.lastIndexOf(' ', same) + 1);
    }

    private static boolean shared(List<String> others, int at, char sign) {
        return others.stream().allMatch(other -> at < other.length() && other.charAt(at) == sign);
    }

    private static Set<RevisionId> all(Kept kept) {
        return kept.versions().stream().map(Revision::id).collect(Collectors.toSet());
    }

    private static Change only(Opened.Viewer viewer, Kept kept, Revision version) {
        return new Change(kept.field(), version.value(), Whose.again(viewer, version.said()), version.source(), all(kept));
    }

    /** The first text stays where it is; each other one gets a field of its own beside it. */
    private static List<Change> both(Opened.Viewer viewer, Kept kept) {
        Field field = kept.field();
        List<Revision> texts = kept.versions().stream().filter(v -> v.value() != null).toList();
        List<Change> changes = new ArrayList<>();
        for (Revision text : texts) {
            changes.add(changes.isEmpty() ? only(viewer, kept, text) : new Change(
                    new Field(FieldId.random(), field.record(), field.slot(), field.domain(), field.within(), field.at()),
                    text.value(), Whose.again(viewer, text.said()), text.source(), Set.of()));
        }
        return changes;
    }
}
