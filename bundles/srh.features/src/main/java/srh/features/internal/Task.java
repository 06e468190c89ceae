package srh.features.internal;

import java.util.List;
import java.util.concurrent.Callable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Something to do on the data while no server runs on it, such as verifying the trail: a service
 * {@code Callable<Integer>} with the property {@code srh.task}, whose answer is the exit code.
 */
record Task(String name) {

    private static final long PATIENCE_MILLIS = 20_000;

    int run(BundleContext framework) throws InterruptedException {
        ServiceTracker<Object, Callable<?>> tracker = tracker(framework);
        tracker.open();
        try {
            Callable<?> task = tracker.waitForService(PATIENCE_MILLIS);
            if (task == null) throw new Refusal(missing(new Troubles(framework).list()));
            return (Integer) task.call();
        } catch (InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new Refusal("The task " + name + " failed: " + e.getMessage() + ".", e);
        } finally {
            tracker.close();
        }
    }

    private String missing(List<String> troubles) {
        return "Nothing here does the task “" + name + "”. " + String.join(" ", troubles);
    }

    private ServiceTracker<Object, Callable<?>> tracker(BundleContext framework) {
        String filter = "(&(objectClass=" + Callable.class.getName() + ")(srh.task=" + name + "))";
        try {
            return new ServiceTracker<>(framework, FrameworkUtil.createFilter(filter), null);
        } catch (InvalidSyntaxException e) {
            throw new Refusal("“" + name + "” is no name of a task.", e);
        }
    }
}
