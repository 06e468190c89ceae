package srh.ui.view;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import srh.model.Change;
import srh.model.CommandId;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;

/**
 * A field for free text that keeps itself: after a pause in typing, on leaving it and before the page goes away. What
 * is not kept yet waits in the browser, for this account only, and is sent again under the same command.
 */
@Tag("srh-words")
@JsModule("context://srh/view/words.js")
@StyleSheet("context://srh/view/view.css")
public final class WordsEntry extends Component {
    private static final long serialVersionUID = 1L;
    private final transient Opened opened;
    private final transient Place place;
    private transient Consumer<List<Kept>> kept = fields -> {};
    private transient Runnable finished = () -> {};
    private transient Map<String, String> standing = new HashMap<>();

    /** @param id a stable id; the text field in it gets {@code <id>-text}, the button that closes it {@code <id>-done} */
    public WordsEntry(Opened opened, Place place, String id, String label) {
        this.opened = opened;
        this.place = place;
        Revision version = place.version();
        setId(id);
        set("account", opened.viewer().account().toString());
        set("place", place.in(opened.record()));
        set("label", label);
        set("done", opened.text("ui.view.done"));
        set("offline", opened.text("ui.view.offline"));
        set("failed", opened.text("ui.view.failed"));
        atMost(Slot.Form.LONGEST_TEXT);
        set("field", (version == null ? FieldId.random() : version.field()).toString());
        if (version != null) {
            set("base", version.id().toString());
            set("value", version.value() == null ? "" : version.value());
        }
        if (isAsked()) {
            askWhose(version);
        }
    }

    /** A client types the own words, and on a team's worksheet so does everybody. */
    private boolean isAsked() {
        return !opened.viewer().client() && opened.about().isPerson() && !place.ownWords();
    }

    private void askWhose(@org.jspecify.annotations.Nullable Revision version) {
        String person = opened.about().name();
        List<String> voices = new ArrayList<>();
        Whose now = version == null ? Whose.CLIENT_SAID
                : version.words().flatMap(words -> Whose.of(words, opened.viewer())).orElse(null);
        if (now == null) {
            voices.add("\t" + opened.text("ui.whose.asItWas"));
        }
        Arrays.stream(Whose.values()).map(w -> w + "\t" + opened.text("ui.whose." + w, person)).forEach(voices::add);
        set("whose", opened.text("ui.view.whose"));
        set("voices", String.join("\n", voices));
        set("voice", now == null ? "" : now.name());
        set("named", Whose.CLOSE_ONE.name());
        set("name", now == Whose.CLOSE_ONE ? version.words().map(Whose::nameOf).orElse("") : "");
        set("name-label", opened.text("ui.view.closeOne"));
        set("name-missing", opened.text("ui.view.closeOneMissing"));
    }

    private void set(String attribute, String value) {
        getElement().setAttribute(attribute, value);
    }

    /** No more characters than this are kept at once. */
    public WordsEntry atMost(int characters) {
        set("most", Integer.toString(characters));
        set("too-long", opened.text("ui.view.tooLong", characters));
        return this;
    }

    /** Called with what is kept each time something was. */
    public WordsEntry onKept(Consumer<List<Kept>> listener) {
        kept = listener;
        return this;
    }

    /** Called when whoever typed is done; all that was typed is kept then. */
    public WordsEntry onFinished(Runnable listener) {
        finished = listener;
        return this;
    }

    /** Puts the cursor in it when it appears. */
    public WordsEntry focused() {
        set("focused", "");
        return this;
    }

    /** Shows a newer version that somebody else made, unless this one is being typed in or holds unsent text. */
    public void offer(Revision version) {
        getElement().callJsFunction("offer", version.value() == null ? "" : version.value(), version.id().toString());
    }

    @ClientCallable
    String keep(String command, String fieldId, String base, String text, String voice, String name) {
        try {
            Field field = place.field().apply(FieldId.of(fieldId));
            Set<RevisionId> on = base.isEmpty() ? Set.of()
                    : Arrays.stream(base.split(",")).map(RevisionId::of).collect(Collectors.toSet());
            Change words = change(field, text, voice, name, on);
            List<Change> changes = new ArrayList<>(on.isEmpty() ? place.first().apply(words) : List.of());
            changes.add(words);
            return answer(opened.keep(CommandId.of(command), changes), field.id(),
                    Map.of("field", fieldId, "value", text, "voice", voice, "name", name));
        } catch (IllegalArgumentException unreadable) {
            return "no\n\n" + opened.text("ui.view.unreadable");
        }
    }

    private Change change(Field field, String text, String voice, String name, Set<RevisionId> on) {
        if (opened.viewer().client()) {
            return new Change(field, text, Set.of(Speaker.CLIENT), Source.SAID, on);
        }
        if (!isAsked() || voice.isEmpty() && place.version() != null) {
            Revision before = place.version();
            return before == null ? new Change(field, text, Set.of(opened.viewer().speaker()), Source.SAID, on)
                    : new Change(field, text, before.said(), before.source(), on);
        }
        Whose whose = Whose.valueOf(voice);
        return new Change(field, text, whose.said(opened.viewer(), name), whose.source(), on);
    }

    /** Where it is shown again later, such as after the question beside it, it begins with what was kept of it. */
    @Override
    protected void onDetach(DetachEvent event) {
        standing.forEach(this::set);
    }

    private String answer(Opened.Result result, FieldId field, Map<String, String> sent) {
        return switch (result) {
            case Opened.Result.Ok ok -> kept(ok.fields(), field, sent);
            case Opened.Result.Conflict conflict -> kept(conflict.fields(), field, sent);
            case Opened.Result.Rejected rejected -> "no\n\n" + oneLine(rejected.sentence());
            case Opened.Result.Ended ended -> "no\n\n" + opened.text("ui.view.ended");
            case Opened.Result.Unavailable unavailable -> "again\n\n" + oneLine(unavailable.sentence());
        };
    }

    private String kept(List<Kept> fields, FieldId field, Map<String, String> sent) {
        kept.accept(fields);
        String own = fields.stream().filter(k -> k.field().id().equals(field))
                .flatMap(k -> k.versions().reversed().stream())
                .filter(v -> v.typist().account().equals(opened.viewer().account()))
                .map(v -> v.id().toString()).findFirst().orElse("");
        standing.putAll(sent);
        standing.put("base", own);
        return "kept\n" + own + "\n";
    }

    private static String oneLine(String sentence) {
        return sentence.replace('\n', ' ');
    }

    @ClientCallable
    void finished() {
        finished.run();
    }
}
