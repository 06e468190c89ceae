package srh.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import srh.ui.runtime.Look;

/**
 * The product's look: style sheets, typeface and icons from this bundle, and what worksheets are drawn with. They stand under an
 * address with a fingerprint of them all, so that a browser may keep them and still never shows an old one.
 *
 * <p>What worksheets are drawn with is on each page from its start. A component names its files too, and they would be fetched when the
 * first message with it comes; but that is the worksheet itself, which would wait for them, and on a slow network for long.
 */
@Component(service = {Look.class, Theme.class})
public final class Theme implements Look {
    private static final List<String> SHEETS = List.of("fonts.css", "tokens.css", "icons.css", "frame.css", "parts.css",
            "wheel.css", "pages.css");
    static final List<String> VIEW_SHEETS = List.of("view.css", "sheet.css");
    static final List<String> VIEW_SCRIPTS = List.of("unsent.js", "keeping.js", "words.js", "answer.js", "choice.js", "file.js", "question.js", "steps.js");

    private final LastingFiles files;
    private final LastingFiles viewFiles;

    @Activate
    public Theme(BundleContext context) {
        files = new LastingFiles(context, "look");
        viewFiles = new LastingFiles(context, "view");
    }

    @Deactivate
    void stop() {
        files.close();
        viewFiles.close();
    }

    /** The address of one of the look's files. */
    public String file(String name) {
        return files.address() + "/" + name;
    }

    private String viewFile(String name) {
        return viewFiles.address() + "/" + name;
    }

    @Override
    public List<String> stylesheets() {
        return Stream.concat(VIEW_SHEETS.stream().map(this::viewFile), SHEETS.stream().map(this::file)).toList();
    }

    @Override
    public List<String> scripts() {
        return Stream.concat(Stream.of(file("look.js")), VIEW_SCRIPTS.stream().map(this::viewFile)).toList();
    }

    @Override
    public List<String> fonts() {
        return List.of(file("fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2"));
    }

    @Override
    public String icon() {
        return file("icon.svg");
    }

    @Override
    public String title(Locale language) {
        return "SRH";
    }
}
