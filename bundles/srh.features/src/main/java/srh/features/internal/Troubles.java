package srh.features.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** What went wrong inside bundles that did start: components that failed, or still wait for something. */
final class Troubles {

    private final BundleContext framework;

    Troubles(BundleContext framework) {
        this.framework = framework;
    }

    /** One sentence for each component that failed; where none did, one for each that waits. */
    List<String> list() {
        List<String> failed = failed();
        return failed.isEmpty() ? in(ComponentConfigurationDTO.UNSATISFIED_REFERENCE, Troubles::wait) : failed;
    }

    /** One sentence for each component that failed. */
    List<String> failed() {
        return in(ComponentConfigurationDTO.FAILED_ACTIVATION, Troubles::failure);
    }

    /** The first thing that failed inside one bundle. */
    Optional<String> failed(long bundle) {
        return in(ComponentConfigurationDTO.FAILED_ACTIVATION, one -> one.description.bundle.id == bundle, Troubles::failure).stream().findFirst();
    }

    /** The first thing inside one bundle that waits for what is not there. */
    Optional<String> waiting(long bundle) {
        return in(ComponentConfigurationDTO.UNSATISFIED_REFERENCE, one -> one.description.bundle.id == bundle, Troubles::wait).stream().findFirst();
    }

    private List<String> in(int state, Function<ComponentConfigurationDTO, String> sentence) {
        return in(state, one -> true, sentence);
    }

    private List<String> in(int state, Predicate<ComponentConfigurationDTO> which, Function<ComponentConfigurationDTO, String> sentence) {
        ServiceReference<ServiceComponentRuntime> reference = framework.getServiceReference(ServiceComponentRuntime.class);
        if (reference == null) return List.of();
        ServiceComponentRuntime components = framework.getService(reference);
        try {
            List<String> sentences = new ArrayList<>();
            for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs()) {
                for (ComponentConfigurationDTO one : components.getComponentConfigurationDTOs(component)) {
                    if (one.state == state && which.test(one)) sentences.add(sentence.apply(one));
                }
            }
            return sentences;
        } finally {
            framework.ungetService(reference);
        }
    }

    private static String failure(ComponentConfigurationDTO component) {
        String reason = component.failure == null ? "" : ": " + component.failure.lines().findFirst().orElse("");
        return "The component " + component.description.name + " failed" + reason + ".";
    }

    private static String wait(ComponentConfigurationDTO component) {
        List<String> missing = new ArrayList<>();
        for (UnsatisfiedReferenceDTO reference : component.unsatisfiedReferences) missing.add(reference.name);
        return "The component " + component.description.name + " waits for " + String.join(", ", missing) + ".";
    }
}
