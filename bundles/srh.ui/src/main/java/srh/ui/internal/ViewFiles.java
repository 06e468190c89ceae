package srh.ui.internal;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Serves the scripts and style sheets of the components that worksheets are drawn with. */
@Component(service = ViewFiles.class, immediate = true)
public final class ViewFiles {
    private final LastingFiles files;

    @Activate
    public ViewFiles(BundleContext context) {
        files = new LastingFiles(context, "view");
    }

    @Deactivate
    void stop() {
        files.close();
    }
}
