package srh.embed.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import srh.ui.runtime.Frames;

/** The other systems there are now. */
@Component(service = {Hosts.class, Frames.class})
public final class Hosts implements Frames {
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, fieldOption = FieldOption.REPLACE)
    volatile List<ConfiguredHost> configured = List.of();

    Optional<Host> host(String name) {
        return configured.stream().filter(host -> host.name().equals(name)).findFirst().flatMap(ConfiguredHost::host);
    }

    @Override
    public Set<String> origins(String host) {
        return host(host).map(Host::origins).orElse(Set.of());
    }

    @Override
    public String script() {
        return ElementFiles.INSIDE;
    }
}
