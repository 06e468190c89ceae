package srh.worksheet.fhir.internal;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;
import srh.worksheet.Definition;
import srh.worksheet.FileType;
import srh.worksheet.Item;
import srh.worksheet.LinkId;
import srh.worksheet.Refusals;
import srh.worksheet.Worksheet;
import srh.worksheet.WorksheetId;
import srh.worksheet.fhir.Declared;
import srh.worksheet.fhir.Definitions;
import srh.worksheet.fhir.Reading;
import srh.worksheet.fhir.Reason;
import srh.worksheet.fhir.Refusal;

/** The worksheets of all running bundles: which are there, and which are not and why. Only one thread changes it. */
final class Shelf {
    private final Lent lent;
    private final List<Entry> entries = new ArrayList<>();
    /** Worksheets with code, by the bundles that have them. */
    private final Map<WorksheetId, String> taken = new HashMap<>();
    private volatile List<Refused> refused = List.of();

    /** A file that is not there as a worksheet, and why. */
    record Refused(String bundle, String file, List<Refusal> reasons) {
        Refusals.RefusedWorksheet in(Locale language) {
            return new Refusals.RefusedWorksheet(bundle, file, reasons.stream()
                    .map(reason -> new Refusals.Reason(reason.file(), reason.line(), reason.place(), reason.sentence(language))).toList());
        }
    }

    /** One file in one bundle. */
    private static final class Entry {
        final Bundle bundle;
        final URL url;
        boolean dependent;
        @Nullable WorksheetId waitsFor;
        @Nullable WorksheetId id;
        @Nullable ServiceRegistration<Worksheet> there;
        List<Refusal> reasons = List.of();

        Entry(Bundle bundle, URL url) {
            this.bundle = bundle;
            this.url = url;
        }
    }

    Shelf(Lent lent) {
        this.lent = lent;
    }

    /** Reads as many at once as there are processors, for a bundle may have a thousand, and puts them there one after the other. */
    void add(Bundle bundle, List<URL> files, Definitions definitions) {
        List<Entry> fresh = files.stream().map(url -> new Entry(bundle, url)).toList();
        List<Optional<Definitions.Outcome>> outcomes = fresh.parallelStream().map(entry -> outcome(entry, definitions)).toList();
        for (int i = 0; i < fresh.size(); i++) {
            entries.add(fresh.get(i));
            put(fresh.get(i), outcomes.get(i));
        }
        tell();
    }

    void remove(Bundle bundle, Definitions definitions) {
        List<Entry> gone = entries.stream().filter(entry -> entry.bundle.equals(bundle)).toList();
        List<WorksheetId> free = gone.stream().map(entry -> entry.id).filter(Objects::nonNull).toList();
        gone.forEach(this::withdraw);
        entries.removeAll(gone);
        free.forEach(id -> readWaiting(id, definitions));
        tell();
    }

    void taken(WorksheetId id, String bundle) {
        taken.put(id, bundle);
    }

    void given(WorksheetId id, Definitions definitions) {
        taken.remove(id);
        readWaiting(id, definitions);
        tell();
    }

    void readDependentAgain(Definitions definitions) {
        for (Entry entry : List.copyOf(entries)) {
            if (entry.dependent) {
                WorksheetId before = entry.id;
                withdraw(entry);
                read(entry, definitions);
                if (before != null && entry.id == null) {
                    readWaiting(before, definitions);
                }
            }
        }
        tell();
    }

    /** What was refused for want of something from elsewhere may be there now. */
    void readRefusedAgain(Definitions definitions) {
        entries.stream().filter(entry -> entry.dependent && !entry.reasons.isEmpty()).forEach(entry -> read(entry, definitions));
        tell();
    }

    private void readWaiting(WorksheetId id, Definitions definitions) {
        entries.stream().filter(entry -> id.equals(entry.waitsFor)).forEach(entry -> read(entry, definitions));
    }

    private void read(Entry entry, Definitions definitions) {
        put(entry, outcome(entry, definitions));
    }

    /** What the file says, or nothing where it can't be read, as when its bundle has just gone. Changes nothing. */
    private static Optional<Definitions.Outcome> outcome(Entry entry, Definitions definitions) {
        try {
            return Optional.of(definitions.readWatching(BundleFiles.read(entry.bundle, entry.url)));
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private void put(Entry entry, Optional<Definitions.Outcome> outcome) {
        List<Refusal> before = entry.reasons;
        entry.reasons = List.of();
        entry.waitsFor = null;
        String name = BundleFiles.name(entry.url);
        outcome.ifPresent(read -> entry.dependent = read.dependent());
        switch (outcome.map(Definitions.Outcome::reading).orElseGet(() -> unreadable(name))) {
            case Reading.Good<Definition>(Definition definition) -> register(entry, definition, name);
            case Reading.Refused<Definition>(List<Refusal> reasons) -> entry.reasons = reasons;
        }
        if (!entry.reasons.isEmpty() && !entry.reasons.equals(before)) {
            WorksheetExtender.log(title(entry.bundle), entry.reasons);
        }
    }

    private static Reading<Definition> unreadable(String name) {
        return new Reading.Refused<>(List.of(new Refusal(name, 0, 0, "", Reason.UNREADABLE, List.of())));
    }

    private void register(Entry entry, Definition definition, String name) {
        Optional<LinkId> file = otherFile(definition);
        if (file.isPresent()) {
            String item = file.get().value();
            String kept = Arrays.stream(FileType.values()).map(FileType::mimeType).collect(Collectors.joining(", "));
            entry.reasons = List.of(new Refusal(name, 0, 0, item, Reason.NO_FILES, List.of(item, kept)));
            return;
        }
        WorksheetId id = definition.about().id();
        String owner = owner(id);
        if (owner != null) {
            entry.waitsFor = id;
            entry.reasons = List.of(new Refusal(name, 0, 0, "", Reason.SAME_WORKSHEET, List.of(id.value(), owner)));
            return;
        }
        entry.id = id;
        entry.there = lent.register(entry.bundle, Worksheet.class, new Declared(definition), Map.of("srh.worksheet", id.value()));
    }

    /** A question that asks only for files of types that are not kept: nobody could answer it. */
    private static Optional<LinkId> otherFile(Definition definition) {
        return definition.questionnaire().byLinkId().values().stream()
                .filter(item -> item instanceof Item.Attachment question && FileType.among(question.mimeTypes()).isEmpty()).map(Item::linkId).findFirst();
    }

    private @Nullable String owner(WorksheetId id) {
        String code = taken.get(id);
        return code != null ? code : entries.stream().filter(entry -> id.equals(entry.id)).findFirst().map(entry -> title(entry.bundle)).orElse(null);
    }

    private void withdraw(Entry entry) {
        ServiceRegistration<Worksheet> there = entry.there;
        entry.there = null;
        entry.id = null;
        if (there != null) lent.withdraw(entry.bundle, there);
    }

    void clear() {
        entries.forEach(this::withdraw);
        entries.clear();
        tell();
    }

    private void tell() {
        refused = entries.stream().filter(entry -> !entry.reasons.isEmpty()).map(Shelf::refusal).toList();
    }

    List<Refused> refused() {
        return refused;
    }

    private static Refused refusal(Entry entry) {
        return new Refused(title(entry.bundle), BundleFiles.name(entry.url), entry.reasons);
    }

    static String title(Bundle bundle) {
        return bundle.getSymbolicName() + " " + bundle.getVersion();
    }
}
