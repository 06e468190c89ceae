package srh.ui.internal.sheet;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import srh.model.CommandId;
import srh.ui.view.Opened;
import srh.worksheet.FileType;
import srh.worksheet.Fault;
import srh.worksheet.GivenFile;
import srh.worksheet.Item;

/**
 * Where a file is chosen. The browser sends it in a request of its own, to an address that only this page knows, and holds
 * on to it until it is told that the file is kept.
 */
@Tag("srh-file")
@JsModule("context://srh/view/file.js")
final class FileEntry extends Component {
    private static final long serialVersionUID = 1L;
    /** So many files are taken in at once; each is in memory while it is. */
    private static final Semaphore ROOM = new Semaphore(8);

    private final transient Pen pen;
    private final transient BiFunction<CommandId, GivenFile, Opened.Result> add;
    private final long most;
    private final String types;
    private transient volatile @Nullable UI ui;

    /** @param add keeps a file under a command, in the page's own thread */
    FileEntry(Pen pen, Item.Attachment question, String id, BiFunction<CommandId, GivenFile, Opened.Result> add) {
        this.pen = pen;
        this.add = add;
        this.most = Math.min(question.mostBytes(), pen.opened().mostBytes());
        List<FileType> taken = FileType.among(question.mimeTypes());
        this.types = taken.stream().map(FileType::label).collect(Collectors.joining(", "));
        setId(id);
        set("accept", taken.stream().flatMap(type -> Stream.concat(Stream.of(type.mimeType()), type.endings().stream().map(ending -> "." + ending)))
                .collect(Collectors.joining(",")));
        set("most", Long.toString(most));
        if (question.asked().occurs().repeats()) {
            set("several", "");
        }
        set("title-of", pen.title(question));
        set("hint", pen.text("ui.file.hint", types, size()));
        set("too-big", sentence(Fault.TOO_BIG));
        set("busy", pen.text("ui.file.busy"));
        set("kept", pen.text("ui.file.kept"));
        set("offline", pen.text("ui.file.offline"));
        set("failed", pen.text("ui.file.failed"));
        set("again", pen.text("ui.file.again"));
        set("drop", pen.text("ui.file.drop"));
    }

    private void set(String attribute, String value) {
        getElement().setAttribute(attribute, value);
    }

    /** What the button says now. */
    void ask(String label) {
        set("label", label);
    }

    void focus() {
        getElement().callJsFunction("focusButton");
    }

    /** The address names the page, so there is none before it stands in one. */
    @Override
    protected void onAttach(AttachEvent event) {
        ui = event.getUI();
        ElementRequestHandler handler = (request, response, session, element) -> take(request, response);
        getElement().setAttribute("target", handler);
    }

    private String size() {
        return pen.inWords().size(most);
    }

    /** A request of its own: reading what is sent holds nobody up. */
    private void take(VaadinRequest request, VaadinResponse response) throws IOException {
        String reply = request.getMethod().equals("POST") ? reply(request) : "no\n";
        response.setContentType("text/plain; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(reply.getBytes(StandardCharsets.UTF_8));
    }

    private String reply(VaadinRequest request) throws IOException {
        if (!ROOM.tryAcquire()) {
            return "again\n" + pen.text("ui.file.crowd");
        }
        try {
            return take(Objects.requireNonNullElse(request.getHeader("X-File-Name"), ""), Objects.requireNonNullElse(request.getHeader("X-Command"), ""),
                    request.getContentLengthLong(), request.getInputStream());
        } finally {
            ROOM.release();
        }
    }

    /** How it went, and a sentence where it is not kept. */
    String take(String name, String command, long announced, InputStream content) throws IOException {
        if (announced > most) {
            return "no\n" + sentence(Fault.TOO_BIG);
        }
        try {
            CommandId act = CommandId.of(command);
            return switch (GivenFile.look(URLDecoder.decode(name, StandardCharsets.UTF_8), content, most)) {
                case GivenFile.Looked.Good(GivenFile file) -> inPage(act, file);
                case GivenFile.Looked.Faulty(Fault fault) -> "no\n" + sentence(fault);
            };
        } catch (IllegalArgumentException unreadable) {
            return "no\n" + pen.text("ui.file.failed");
        }
    }

    private String inPage(CommandId command, GivenFile file) {
        UI page = ui;
        if (page == null) {
            return "again\n" + pen.text("ui.file.failed");
        }
        AtomicReference<String> reply = new AtomicReference<>("");
        try {
            page.accessSynchronously(() -> reply.set(told(add.apply(command, file))));
        } catch (UIDetachedException gone) {
            return "again\n" + pen.text("ui.file.failed");
        }
        return reply.get();
    }

    private String told(Opened.Result result) {
        return switch (result) {
            case Opened.Result.Ok ok -> "kept\n";
            case Opened.Result.Conflict conflict -> "kept\n";
            case Opened.Result.Rejected rejected -> "no\n" + rejected.sentence();
            case Opened.Result.Ended ended -> "no\n" + pen.text("ui.view.ended");
            case Opened.Result.Unavailable unavailable -> "again\n" + pen.text("ui.file.unavailable");
        };
    }

    /** What is wrong with a file, and what can be done. */
    private String sentence(Fault fault) {
        return switch (fault) {
            case TOO_BIG -> pen.text("ui.file.tooBig", size());
            case FALSE_FILE -> pen.text("ui.file.false");
            case NOTHING_IN_FILE -> pen.text("ui.file.empty");
            default -> pen.text("ui.file.wrong", types);
        };
    }
}
