package srh.testkit.felix.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Tells which components wait for what. */
final class Diagnosis {

    private static final String RUNTIME = "org.osgi.service.component.runtime.ServiceComponentRuntime";

    private Diagnosis() {}

    static String of(BundleContext context) {
        ServiceReference<?> reference = context.getServiceReference(RUNTIME);
        if (reference == null) return "No component runtime is running.";
        ServiceComponentRuntime runtime = (ServiceComponentRuntime) context.getService(reference);
        List<String> waiting = new ArrayList<>();
        for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs()) {
            waiting.addAll(waiting(runtime, component));
        }
        return waiting.isEmpty() ? "No component is waiting for anything." : String.join("; ", waiting) + ".";
    }

    private static List<String> waiting(ServiceComponentRuntime runtime, ComponentDescriptionDTO component) {
        List<String> waiting = new ArrayList<>();
        var configurations = runtime.getComponentConfigurationDTOs(component);
        if (configurations.isEmpty() && "require".equals(component.configurationPolicy)) {
            waiting.add(component.name + " waits for its configuration " + Arrays.toString(component.configurationPid));
        }
        for (ComponentConfigurationDTO configuration : configurations) {
            if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION) {
                waiting.add(component.name + " waits for its configuration " + Arrays.toString(component.configurationPid));
            }
            for (var missing : configuration.unsatisfiedReferences) {
                waiting.add(component.name + " waits for " + service(component, missing.name) + narrowed(missing.target));
            }
            if (configuration.failure != null) waiting.add(component.name + " failed: " + configuration.failure);
        }
        return waiting;
    }

    private static String service(ComponentDescriptionDTO component, String reference) {
        return Arrays.stream(component.references)
                .filter(candidate -> candidate.name.equals(reference))
                .map(candidate -> candidate.interfaceName)
                .findFirst()
                .orElse(reference);
    }

    private static String narrowed(@Nullable String target) {
        return target == null ? "" : " with " + target;
    }
}
