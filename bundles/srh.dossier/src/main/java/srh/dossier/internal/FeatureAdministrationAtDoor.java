package srh.dossier.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import srh.access.Caller;
import srh.access.Operation;
import srh.dossier.Answer;
import srh.dossier.Done;
import srh.dossier.FeatureAdministration;
import srh.dossier.Problem;
import srh.features.Features;
import srh.features.Part;
import srh.features.State;

/** What the organisation uses, through the door. That it was asked for stands in the trail before it is done. */
@Component
public final class FeatureAdministrationAtDoor implements FeatureAdministration {
    private final Door door;
    private final Features features;

    @Activate
    public FeatureAdministrationAtDoor(@Reference Door door, @Reference Features features) {
        this.door = door;
        this.features = features;
    }

    @Override
    public Answer<List<FeatureNow>> features(Caller who, Locale language) {
        Answer<Boolean> may = door.ask(Request.of(who, Operation.SEE_ADMINISTRATION, "features"), new Answer.Denied<>(),
                in -> Act.done(new Answer.Ok<>(true)));
        return may.map(yes -> features.available().stream().map(name -> now(name, language)).toList());
    }

    /** The parts first: a file that can't be read is noticed there, and the state then says so. */
    private FeatureNow now(String name, Locale language) {
        List<Part> parts = features.parts(name);
        return new FeatureNow(name, features.title(name, language), features.description(name, language), features.state(name), features.isToolkit(name), parts);
    }

    @Override
    public Done enable(Caller who, String feature) {
        return change(who, feature, features::enable);
    }

    @Override
    public Done disable(Caller who, String feature) {
        return change(who, feature, features::disable);
    }

    private Done change(Caller who, String feature, Function<String, State> change) {
        Request request = Request.of(who, Operation.ADMINISTER, "feature").touching(feature);
        Done may = door.<Done>ask(request, new Done.Denied(), in -> features.available().contains(feature)
                ? Act.done(new Done.Ok()) : Act.refused(new Done.Rejected(new Problem("dossier.feature.unknown"))));
        if (!(may instanceof Done.Ok)) {
            return may;
        }
        return switch (change.apply(feature)) {
            case State.Failed(String reason) -> new Done.Rejected(new Problem("dossier.feature.failed", Map.of("0", reason.replaceFirst("\\.$", ""))));
            case State.Enabled enabled -> may;
            case State.Disabled disabled -> may;
        };
    }
}
