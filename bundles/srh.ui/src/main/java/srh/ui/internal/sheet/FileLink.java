package srh.ui.internal.sheet;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import srh.worksheet.Value;

/** A file to be stored on one's own device. The browser does not open it here: what is in a file never becomes a part of a page. */
final class FileLink extends Anchor {
    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;
    private final transient Value.File file;
    private final transient Supplier<Optional<byte[]>> content;

    /** @param content asked each time somebody wants it, for the right to have it may end */
    FileLink(String id, String text, Value.File file, Supplier<Optional<byte[]>> content) {
        this.file = file;
        this.content = content;
        setId(id);
        setText(text);
        addClassName("srh-file-name");
    }

    /** The address names the page, so there is none before it stands in one. */
    @Override
    protected void onAttach(AttachEvent event) {
        DownloadHandler handler = this::send;
        setHref(handler);
    }

    private void send(DownloadEvent event) throws IOException {
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getResponse().setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        Optional<byte[]> bytes = content.get();
        if (bytes.isEmpty()) {
            event.getResponse().sendError(NOT_FOUND, "");
            return;
        }
        event.setFileName(file.name());
        event.setContentType(file.contentType());
        event.setContentLength(bytes.get().length);
        event.getOutputStream().write(bytes.get());
    }
}
