package srh.ui.internal.worksheet;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.dossier.WorksheetAdministration.Failed;
import srh.ui.view.WorksheetView;
import srh.worksheet.Content;
import srh.worksheet.Definition;
import srh.worksheet.Finds;
import srh.worksheet.Reckoner;
import srh.worksheet.Worksheet;
import srh.worksheet.WorksheetId;
import srh.worksheet.template.Template;

/** The worksheets there are now, and who draws them. They come and go with their bundles, also under open pages. */
@Component(service = Worksheets.class)
public final class Worksheets {
    private static final Logger LOG = LoggerFactory.getLogger(Worksheets.class);

    private final Map<WorksheetId, Worksheet> known = new ConcurrentHashMap<>();
    private final Map<WorksheetId, WorksheetView> views = new ConcurrentHashMap<>();
    private final Map<String, Template> templates = new ConcurrentSkipListMap<>();
    private final AtomicInteger changes = new AtomicInteger();
    private final List<Runnable> observers = new CopyOnWriteArrayList<>();
    private final Failures failures;

    @Activate
    public Worksheets(@Reference Failures failures) {
        this.failures = failures;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addWorksheet(Worksheet worksheet) {
        known.put(worksheet.about().id(), worksheet);
        tell();
    }

    void removeWorksheet(Worksheet worksheet) {
        known.remove(worksheet.about().id(), worksheet);
        tell();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addView(WorksheetView view) {
        views.put(view.worksheet(), view);
        tell();
    }

    void removeView(WorksheetView view) {
        views.remove(view.worksheet(), view);
        tell();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addTemplate(Template template) {
        templates.put(template.name(), template);
        tell();
    }

    void removeTemplate(Template template) {
        templates.remove(template.name(), template);
        tell();
    }

    private void tell() {
        changes.incrementAndGet();
        observers.forEach(Runnable::run);
    }

    /** How often something came or went until now: a page asks it before it reads, and is told of what came or went since. */
    int changes() {
        return changes.get();
    }

    /** What the sectors that are there now propose to begin with, by name. */
    List<Template> templates() {
        return List.copyOf(templates.values());
    }

    /** What reckons expressions, while there is something that does. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, fieldOption = FieldOption.REPLACE)
    volatile @Nullable Reckoner reckoner;

    Optional<Reckoner> reckoner() {
        return Optional.ofNullable(reckoner);
    }

    /** Those that are there now, by id. */
    List<Worksheet> all() {
        return known.values().stream().sorted(Comparator.comparing(worksheet -> worksheet.about().id().value())).toList();
    }

    /** Who draws a worksheet; empty where nobody can. */
    Optional<Drawing> drawing(WorksheetId id, Optional<Definition> filledIn) {
        Worksheet live = known.get(id);
        WorksheetView view = views.get(id);
        if (filledIn.isEmpty()) {
            return live != null && view != null && live.content() instanceof Content.OwnView ? Optional.of(new Drawing(view, false, Set.of(), null)) : Optional.empty();
        }
        boolean there = live != null && live.content() instanceof Content.Form;
        boolean same = there && live.about().version().equals(filledIn.get().about().version());
        return Optional.of(new Drawing(same ? view : null, !there, there && !same ? live.about().audiences() : Set.of(), same && live instanceof Finds finds ? new NotedFinds(id, finds, failures) : null));
    }

    /** The worksheets that look at a person's profile and can be opened now. */
    public List<WorksheetId> onProfile() {
        return all().stream().map(worksheet -> worksheet.about().id()).filter(id -> drawing(id, Optional.empty()).isPresent()).toList();
    }

    /** Notes for the administrator that it could not be opened. */
    public void failed(WorksheetId id, @Nullable Throwable reason) {
        failures.add(id, Failed.OPENING, reason);
    }

    /**
     * Tells a page, in its own thread, when a worksheet came or went.
     *
     * @param seen {@link #changes()} before the page read what it shows; what came or went since is told at once
     */
    Registration observe(UI page, int seen, Runnable changed) {
        Runnable observer = () -> {
            try {
                page.access(changed::run);
            } catch (UIDetachedException gone) {
                LOG.debug("A worksheet came or went for a page that has gone", gone);
            }
        };
        observers.add(observer);
        if (changes.get() != seen) {
            observer.run();
        }
        return () -> observers.remove(observer);
    }
}
