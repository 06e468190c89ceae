package srh.ui.internal.worksheet;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import srh.ui.view.WorksheetView;
import srh.worksheet.SubjectKind;
import srh.worksheet.Worksheet;
import srh.worksheet.WorksheetId;

/** The worksheets there are now, and who draws them. They come and go with their bundles, also under open pages. */
@Component(service = Worksheets.class)
public final class Worksheets {
    private final Map<WorksheetId, Worksheet> known = new ConcurrentHashMap<>();
    private final Map<WorksheetId, WorksheetView> views = new ConcurrentHashMap<>();
    private final List<Runnable> observers = new CopyOnWriteArrayList<>();
    private final Failures failures;

    @Activate
    public Worksheets(@Reference Failures failures) {
        this.failures = failures;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addWorksheet(Worksheet worksheet) {
        known.put(worksheet.about().id(), worksheet);
        observers.forEach(Runnable::run);
    }

    void removeWorksheet(Worksheet worksheet) {
        known.remove(worksheet.about().id(), worksheet);
        observers.forEach(Runnable::run);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addView(WorksheetView view) {
        views.put(view.worksheet(), view);
        observers.forEach(Runnable::run);
    }

    void removeView(WorksheetView view) {
        views.remove(view.worksheet(), view);
        observers.forEach(Runnable::run);
    }

    /** Who draws this worksheet about a person, if it is there. */
    public Optional<WorksheetView> view(WorksheetId id) {
        return Optional.ofNullable(known.get(id)).filter(w -> w.about().subject() == SubjectKind.PERSON)
                .flatMap(w -> Optional.ofNullable(views.get(id)));
    }

    /** The worksheets about a person that can be opened now, by id. */
    public List<WorksheetId> drawn() {
        return known.keySet().stream().filter(id -> view(id).isPresent()).sorted((a, b) -> a.value().compareTo(b.value())).toList();
    }

    /** Notes for the administrator that it could not be opened. */
    public void failed(WorksheetId id, @Nullable Throwable reason) {
        failures.add(id, reason);
    }

    /** Tells when a worksheet came or went. */
    Registration observe(Runnable observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }
}
