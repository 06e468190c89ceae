package srh.dossier.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import srh.access.Caller;
import srh.access.Operation;
import srh.dossier.Answer;
import srh.dossier.Done;
import srh.dossier.Problem;
import srh.dossier.WorksheetAdministration;
import srh.dossier.spi.FailedWorksheets;
import srh.features.Plugins;
import srh.worksheet.Refusals;
import srh.worksheet.Refusals.RefusedWorksheet;

/** The worksheets as their administrator sees them, through the door. That a plugin is allowed stands in the trail before it is done. */
@Component
public final class WorksheetAdministrationAtDoor implements WorksheetAdministration {
    private final Door door;
    private final Plugins plugins;
    private final Refusals refusals;

    /** Of everyone who draws worksheets now. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, fieldOption = FieldOption.REPLACE)
    volatile List<FailedWorksheets> failures = List.of();

    @Activate
    public WorksheetAdministrationAtDoor(@Reference Door door, @Reference Plugins plugins, @Reference Refusals refusals) {
        this.door = door;
        this.plugins = plugins;
        this.refusals = refusals;
    }

    @Override
    public Answer<PluginsNow> plugins(Caller who) {
        return see(who, "plugins", () -> new PluginsNow(plugins.folder(), plugins.allAllowed(), plugins.list()));
    }

    @Override
    public Done allow(Caller who, String digest) {
        return change(who, digest, plugins::allow);
    }

    @Override
    public Done disallow(Caller who, String digest) {
        return change(who, digest, plugins::disallow);
    }

    @Override
    public Answer<List<RefusedWorksheet>> refused(Caller who, Locale language) {
        return see(who, "worksheets", () -> refusals.list(language));
    }

    @Override
    public Answer<List<FailedWorksheet>> failed(Caller who) {
        return see(who, "worksheets", () -> failures.stream().flatMap(one -> one.list().stream())
                .sorted(Comparator.comparing(FailedWorksheet::last).reversed()).toList());
    }

    private <T> Answer<T> see(Caller who, String what, Supplier<T> read) {
        Answer<Boolean> may = door.ask(Request.of(who, Operation.SEE_ADMINISTRATION, what), new Answer.Denied<>(), in -> Act.done(new Answer.Ok<>(true)));
        return may.map(yes -> read.get());
    }

    /** Only what lies there: nobody allows bytes that nobody saw. */
    private Done change(Caller who, String digest, Consumer<String> change) {
        Request request = Request.of(who, Operation.ADMINISTER, "plugin").touching(digest);
        Done may = door.<Done>ask(request, new Done.Denied(), in -> isThere(digest)
                ? Act.done(new Done.Ok()) : Act.refused(new Done.Rejected(new Problem("dossier.plugin.unknown"))));
        if (may instanceof Done.Ok) {
            change.accept(digest);
        }
        return may;
    }

    private boolean isThere(String digest) {
        return plugins.list().stream().anyMatch(plugin -> plugin.jar().filter(jar -> jar.digest().equals(digest)).isPresent());
    }
}
