package srh.worksheet.fhir.internal;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;
import srh.worksheet.fhir.Reading;
import srh.worksheet.fhir.Reason;
import srh.worksheet.fhir.Refusal;
import srh.worksheet.template.Template;

/** The templates of all running bundles, each in its bundle's own name. Only one thread changes it. */
final class Templates {
    private final Lent lent;
    private final List<Entry> entries = new ArrayList<>();
    private volatile List<Shelf.Refused> refused = List.of();

    /** One file in one bundle: what was read, and the service that it is while no other has its name. */
    private static final class Entry {
        final Bundle bundle;
        final String file;
        final Reading<Template> reading;
        @Nullable ServiceRegistration<Template> there;

        Entry(Bundle bundle, String file, Reading<Template> reading) {
            this.bundle = bundle;
            this.file = file;
            this.reading = reading;
        }
    }

    Templates(Lent lent) {
        this.lent = lent;
    }

    void add(Bundle bundle, List<URL> files) {
        for (URL url : files) {
            Entry entry = new Entry(bundle, BundleFiles.name(url), read(bundle, url));
            entries.add(entry);
            if (entry.reading instanceof Reading.Refused<Template>(List<Refusal> reasons)) {
                WorksheetExtender.log(Shelf.title(bundle), reasons);
            }
        }
        settle();
    }

    void remove(Bundle bundle) {
        entries.stream().filter(entry -> entry.bundle.equals(bundle)).forEach(this::withdraw);
        entries.removeIf(entry -> entry.bundle.equals(bundle));
        settle();
    }

    void clear() {
        entries.forEach(this::withdraw);
        entries.clear();
        settle();
    }

    List<Shelf.Refused> refused() {
        return refused;
    }

    private static Reading<Template> read(Bundle bundle, URL url) {
        try {
            return new TemplateReader(BundleFiles.template(url)).read();
        } catch (IOException | IllegalStateException e) {
            return new Reading.Refused<>(List.of(new Refusal(BundleFiles.name(url), 0, 0, "", Reason.UNREADABLE, List.of())));
        }
    }

    /** Whoever came first has a name; when it leaves, the next has it. */
    private void settle() {
        Set<String> taken = new HashSet<>();
        List<Shelf.Refused> left = new ArrayList<>();
        for (Entry entry : entries) {
            String title = Shelf.title(entry.bundle);
            switch (entry.reading) {
                case Reading.Refused<Template>(List<Refusal> reasons) -> left.add(new Shelf.Refused(title, entry.file, reasons));
                case Reading.Good<Template>(Template template) when taken.add(template.name()) -> register(entry, template);
                case Reading.Good<Template>(Template template) -> left.add(new Shelf.Refused(title, entry.file,
                        List.of(new Refusal(entry.file, 0, 0, "", Reason.SAME_ELEMENT, List.of(template.name())))));
            }
        }
        refused = List.copyOf(left);
    }

    private void register(Entry entry, Template template) {
        if (entry.there == null) {
            entry.there = lent.register(entry.bundle, Template.class, template, Map.of());
        }
    }

    private void withdraw(Entry entry) {
        if (entry.there != null) lent.withdraw(entry.bundle, entry.there);
    }
}
