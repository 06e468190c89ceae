package srh.features.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import srh.features.Plugin;
import srh.features.Plugin.Standing;
import srh.features.PluginFault;
import srh.features.Plugins;

/**
 * The plugins of a running framework: what runs is what lies in the folder. The folder is looked at a few times a second, which
 * costs next to nothing and works on every disk; a jar is taken when it was the same at two looks and is whole. All of it
 * happens one after the other on one thread.
 */
final class DroppedPlugins implements Plugins, BundleListener, AutoCloseable {
    private static final long LOOK_EVERY_MILLIS = 150;
    /** So long a jar that is not whole may still be on its way. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final long ANSWER_SECONDS = 10;
    private static final String ALLOWED_ALL = "all";

    private final BundleContext framework;
    private final PluginFolder folder;
    private final Path copy;
    private final AllowedPlugins allowed;
    private final PluginBundle bundles;
    private final Troubles troubles;
    private final Map<String, Dropped> dropped = new TreeMap<>();
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("srh-plugins").daemon().factory());
    private volatile List<Shown> shown = List.of();
    private String trouble = "";

    private record Shown(Plugin plugin, @Nullable Bundle bundle) {}

    /** @param copy where the jar that is being taken is kept for as long */
    DroppedPlugins(BundleContext framework, Path folder, Path copy, AllowedPlugins allowed) {
        this.framework = framework;
        this.folder = new PluginFolder(folder);
        this.copy = copy;
        this.allowed = allowed;
        bundles = new PluginBundle(framework);
        troubles = new Troubles(framework);
    }

    /** From now on the folder is looked at; nobody waits for it. */
    void open() {
        framework.addBundleListener(this);
        worker.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private void look() {
        try {
            Map<String, PluginFolder.Stamp> now = folder.jars();
            List<Dropped> gone = dropped.values().stream().filter(known -> !now.containsKey(known.file)).toList();
            gone.forEach(one -> {
                dropped.remove(one.file);
                leave(one);
            });
            now.forEach(this::look);
            trouble = "";
        } catch (IOException | RuntimeException e) {
            String sentence = "The folder for plugins " + folder.path() + " cannot be looked at: " + e;
            if (!sentence.equals(trouble)) System.err.println(sentence);
            trouble = sentence;
        } finally {
            show();
        }
    }

    /** What ran under this name goes on until what lies there now is whole. */
    private void look(String file, PluginFolder.Stamp stamp) {
        Dropped one = dropped.get(file);
        if (one == null) {
            dropped.put(file, new Dropped(file, stamp));
        } else if (!one.stamp.equals(stamp)) {
            one.changed(stamp);
        } else if (!one.taken) {
            take(one);
        }
    }

    private void take(Dropped one) {
        Path file = folder.path().resolve(one.file);
        try {
            one.checkName();
            DroppedJar jar = DroppedJar.take(file, copy);
            if (!one.stamp.equals(PluginFolder.stamp(file))) return;
            leave(one);
            one.taken = true;
            one.jar = jar.jar();
            admit(one, jar);
        } catch (PluginRefused refused) {
            boolean onItsWay = refused.fault() == PluginFault.CORRUPT && System.nanoTime() - one.since < PATIENCE_NANOS;
            if (!onItsWay) refuse(one, refused);
        } catch (IOException e) {
            refuse(one, new PluginRefused(PluginFault.UNREADABLE, e.getClass().getSimpleName()));
        } finally {
            forgetCopy();
        }
    }

    private void forgetCopy() {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            System.err.println("The copy of a plugin at " + copy + " cannot be removed: " + e);
        }
    }

    private void admit(Dropped one, DroppedJar dropped) throws PluginRefused, IOException {
        Plugin.Jar jar = dropped.jar();
        String other = namesake(one, jar.name());
        if (other != null) throw new PluginRefused(PluginFault.SAME_NAME, other);
        if (!jar.contents().dataAlone() && !allAllowed() && !allowed.contains(jar.digest())) {
            one.standing = new Standing.Waits();
            one.say("(" + title(jar) + ") has code; it waits until its SHA-256 " + jar.digest() + " is allowed on the administrator's page");
            return;
        }
        one.bundle = bundles.start(one.file, dropped);
        one.standing = new Standing.Live();
        one.say("(" + title(jar) + ") is live");
    }

    private static String title(Plugin.Jar jar) {
        return jar.name() + " " + jar.version();
    }

    private @Nullable String namesake(Dropped one, String symbolicName) {
        if (bundles.isOfToolkit(symbolicName)) return "a part of the toolkit";
        return dropped.values().stream().filter(other -> other != one && other.holds(symbolicName)).map(other -> other.file).findFirst().orElse(null);
    }

    private void refuse(Dropped one, PluginRefused refused) {
        if (!one.taken) {
            leave(one);
            one.taken = true;
        }
        one.standing = new Standing.Faulty(refused.fault(), refused.detail());
        one.say(refused.getMessage());
    }

    private void leave(Dropped one) {
        Bundle bundle = one.bundle;
        boolean heldItsName = one.jar != null && !one.isFaulty(PluginFault.SAME_NAME);
        one.bundle = null;
        one.jar = null;
        one.standing = null;
        if (bundle != null) {
            bundles.leave(bundle);
            one.say("has left");
        }
        if (heldItsName) again(PluginFault.SAME_NAME);
    }

    /** Those that were refused for this reason are taken at the next look. */
    private void again(PluginFault... faults) {
        dropped.values().stream().filter(one -> one.isFaulty(faults)).forEach(one -> one.taken = false);
    }

    /** What somebody waits for may have come with it. */
    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() != BundleEvent.STARTED) return;
        try {
            worker.execute(() -> again(PluginFault.MISSING, PluginFault.NEWER_TOOLKIT, PluginFault.OLDER_TOOLKIT));
        } catch (RejectedExecutionException e) {
            // the framework is stopping
        }
    }

    @Override
    public String folder() {
        return folder.path().toString();
    }

    @Override
    public boolean allAllowed() {
        return ALLOWED_ALL.equals(framework.getProperty(Settings.PLUGINS_ALLOWED));
    }

    private void show() {
        shown = dropped.values().stream().flatMap(one -> one.plugin().map(plugin -> new Shown(plugin, one.bundle)).stream()).toList();
    }

    /** What fails inside a running one is asked for only now, for it may fail at any time. */
    @Override
    public List<Plugin> list() {
        return shown.stream().map(this::now).toList();
    }

    private Plugin now(Shown one) {
        Bundle bundle = one.bundle();
        if (bundle == null) return one.plugin();
        Optional<Standing> failed = troubles.failed(bundle.getBundleId()).map(reason -> new Standing.Faulty(PluginFault.FAILED, reason));
        Optional<Standing> trouble = failed.or(() -> troubles.waiting(bundle.getBundleId()).map(reason -> new Standing.Faulty(PluginFault.MISSING, reason)));
        return new Plugin(one.plugin().file(), one.plugin().jar(), trouble.orElse(one.plugin().standing()));
    }

    @Override
    public void allow(String digest) {
        change(digest, () -> dropped.values().stream().filter(one -> one.has(digest)).findFirst()
                .ifPresent(one -> allowed.add(digest, title(one.jar))));
    }

    @Override
    public void disallow(String digest) {
        change(digest, () -> allowed.remove(digest));
    }

    /** Waits for it, so that whoever asked sees what came of it. */
    private void change(String digest, Runnable change) {
        try {
            worker.submit(() -> {
                change.run();
                dropped.values().stream().filter(one -> one.has(digest)).toList().forEach(this::take);
                show();
            }).get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // A plugin takes long to start; the page tells when it is looked at again.
        } catch (ExecutionException e) {
            throw new IllegalStateException("The choice of a plugin failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
