package srh.features.internal;

import java.util.ArrayList;
import java.util.List;
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
        ServiceReference<ServiceComponentRuntime> reference = framework.getServiceReference(ServiceComponentRuntime.class);
        if (reference == null) return List.of();
        ServiceComponentRuntime components = framework.getService(reference);
        try {
            List<String> failed = new ArrayList<>();
            List<String> waiting = new ArrayList<>();
            for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs()) {
                for (ComponentConfigurationDTO one : components.getComponentConfigurationDTOs(component)) {
                    if (one.state == ComponentConfigurationDTO.FAILED_ACTIVATION) failed.add(failure(one));
                    if (one.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) waiting.add(wait(one));
                }
            }
            return failed.isEmpty() ? waiting : failed;
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
