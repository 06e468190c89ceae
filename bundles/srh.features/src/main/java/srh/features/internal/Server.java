package srh.features.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import srh.features.Features;
import srh.features.Plugins;
import srh.features.State;

/** A framework on its data folder, which nobody else has until it has stopped; it stops cleanly when the process ends. */
final class Server {

    /** Held for as long as the server is there: the garbage collector lets go the lock of a folder that nobody holds. */
    private final DataFolder data;
    private final FelixFramework framework;
    private @Nullable DroppedPlugins plugins;
    private volatile boolean announcesItsEnd;

    private Server(DataFolder data, FelixFramework framework) {
        this.data = data;
        this.framework = framework;
    }

    static Server start(DataFolder data, Map<String, String> properties) {
        Server server = new Server(data, FelixFramework.start(data.emptyBundleCache(), properties));
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "srh-stop"));
        return server;
    }

    /** Enables what was asked for, and what the organisation chose beside it; then what people drop into the folder for plugins. */
    void enable(List<String> asked, Catalogue catalogue, Path pluginFolder) {
        plugins = new DroppedPlugins(context(), folderFor(pluginFolder), data.copyOfPlugin(), data.allowedPlugins());
        context().registerService(Plugins.class, plugins, new Hashtable<>());
        ChosenFeatures features = new ChosenFeatures(new LiveFeatures(context(), catalogue), data.choices());
        context().registerService(Features.class, features, new Hashtable<>());
        features.start(asked);
        plugins.open();
    }

    private static Path folderFor(Path plugins) {
        try {
            return Files.createDirectories(plugins);
        } catch (IOException e) {
            throw new Refusal("The folder for plugins " + plugins + " cannot be made by this user.", e);
        }
    }

    /** Enables just these, whatever the organisation chose: for a task on the data. */
    void enableOnly(List<String> features, Catalogue catalogue) {
        if (new LiveFeatures(context(), catalogue).enable(features) instanceof State.Failed failed) {
            throw new Refusal("SRH does not start: " + failed.reason());
        }
    }

    BundleContext context() {
        return framework.context();
    }

    void waitUntilStopped() throws InterruptedException {
        announcesItsEnd = true;
        framework.waitUntilStopped();
    }

    private void stop() {
        if (plugins != null) plugins.close();
        framework.close();
        data.close();
        if (announcesItsEnd) System.out.println("SRH has stopped.");
    }
}
