package srh.ui.runtime.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.servlet.whiteboard.HttpWhiteboardConstants;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Files everybody may fetch: Vaadin's own and the whiteboard resources of bundles. They are parts of the program and hold nobody's data;
 * everything else is behind the sign-in.
 */
final class OpenPaths {

    /** How long a browser may keep a file. */
    enum Keep {
        /** It changes with the next version: kept, but asked for again. */
        ASK_AGAIN,
        /** The same, unless whoever names it says which one it is: then it is kept for ever. */
        AS_NAMED,
        /** The same; pages of other systems use it too. */
        SHARED,
        /** Its address changes with its content. */
        FOR_EVER
    }

    /** A bundle says with this property, on its whiteboard resources, that their address changes with their content. */
    static final String IMMUTABLE = "srh.ui.runtime.immutable";

    /** A bundle says with this property, beside {@link #IMMUTABLE}, under which address its pages name these files, such as {@code /srh/view}. */
    static final String STANDS_FOR = "srh.ui.runtime.stands-for";

    /** A bundle says with this property that pages of other systems use these files too. */
    static final String SHARED = "srh.ui.runtime.shared";

    private record Files(List<String> patterns, Keep keep, String named) {
        /** How closely they match a path: 0 for not at all. */
        int match(String path) {
            return patterns.stream().filter(pattern -> pattern.endsWith("/*") ? path.startsWith(pattern.substring(0, pattern.length() - 1)) : path.equals(pattern))
                    .mapToInt(String::length).max().orElse(0);
        }

        /** The address that changes with the content of a file that is named by its lasting one. */
        Optional<String> now(String path) {
            return named.isEmpty() || !path.startsWith(named + "/") ? Optional.empty()
                    : patterns.stream().filter(pattern -> pattern.endsWith("/*")).findFirst()
                            .map(pattern -> pattern.substring(0, pattern.length() - 2) + path.substring(named.length()));
        }
    }

    private static final List<Files> VAADIN = List.of(
            new Files(List.of("/VAADIN/build/*"), Keep.FOR_EVER, ""), new Files(List.of("/VAADIN/static/*", "/lumo/*", "/aura/*"), Keep.AS_NAMED, ""));

    /** How Vaadin says which one of its files it names: by a hash of its content, or of the build that it comes with. */
    private static final Pattern WHICH_ONE = Pattern.compile("(^|&)(v-c|v)=[0-9a-f]+");

    private final Map<Object, Files> contributed = new ConcurrentHashMap<>();
    private final ServiceTracker<Object, Object> tracker;

    OpenPaths(BundleContext context) {
        tracker = new ServiceTracker<>(context, resources(), null) {
            @Override
            public Object addingService(ServiceReference<Object> reference) {
                Object id = reference.getProperty(Constants.SERVICE_ID);
                contributed.put(id, new Files(patterns(reference.getProperty(HttpWhiteboardConstants.HTTP_WHITEBOARD_RESOURCE_PATTERN)), keep(reference),
                        Objects.requireNonNullElse(reference.getProperty(STANDS_FOR), "").toString()));
                return id;
            }

            @Override
            public void removedService(ServiceReference<Object> reference, Object id) {
                contributed.remove(id);
            }
        };
        tracker.open();
    }

    private static Keep keep(ServiceReference<Object> reference) {
        return says(reference, IMMUTABLE) ? Keep.FOR_EVER : says(reference, SHARED) ? Keep.SHARED : Keep.ASK_AGAIN;
    }

    private static boolean says(ServiceReference<Object> reference, String property) {
        return Boolean.parseBoolean(String.valueOf(reference.getProperty(property)));
    }

    void close() {
        tracker.close();
    }

    /**
     * Whether everybody may fetch this path, and how long to keep what it gives.
     *
     * @param query what stands behind the path, without its question mark
     */
    Optional<Keep> open(String path, @Nullable String query) {
        return Stream.concat(VAADIN.stream(), contributed.values().stream()).filter(files -> files.match(path) > 0)
                .max(Comparator.comparingInt(files -> files.match(path))).map(Files::keep)
                .map(keep -> keep == Keep.AS_NAMED && query != null && WHICH_ONE.matcher(query).find() ? Keep.FOR_EVER : keep);
    }

    /** Where a file is fetched now that a page names by this path, if that is another. */
    Optional<String> now(String path) {
        return contributed.values().stream().flatMap(files -> files.now(path).stream()).findFirst();
    }

    private static List<String> patterns(Object property) {
        List<String> patterns = new ArrayList<>();
        if (property instanceof String one) {
            patterns.add(one);
        } else if (property instanceof String[] many) {
            Collections.addAll(patterns, many);
        }
        patterns.removeIf(pattern -> pattern.equals("/*"));
        return List.copyOf(patterns);
    }

    private static Filter resources() {
        try {
            return FrameworkUtil.createFilter("(" + HttpWhiteboardConstants.HTTP_WHITEBOARD_RESOURCE_PATTERN + "=*)");
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
