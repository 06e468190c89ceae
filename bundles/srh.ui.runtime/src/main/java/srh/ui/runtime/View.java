package srh.ui.runtime;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLayout;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One page with its address, or the frame that stands around pages. {@code make} builds it anew each time somebody opens it.
 *
 * @param path the address below the root, with Vaadin's parameters ({@code people/:id}); a frame has none
 */
public record View(@Nullable String path, Class<? extends Component> type, @Nullable Class<? extends RouterLayout> layout, Supplier<? extends Component> make) {

    public View {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(make, "make");
        if (path != null && path.startsWith("/")) {
            throw new IllegalArgumentException("A view's path is written without the first slash: " + path);
        }
        if (path == null && !RouterLayout.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException(type.getName() + " has no path and is no frame");
        }
    }

    /** A page at a path, inside a frame. */
    public static <C extends Component> View page(String path, Class<C> type, @Nullable Class<? extends RouterLayout> layout, Supplier<C> make) {
        return new View(Objects.requireNonNull(path, "path"), type, layout, make);
    }

    /** A frame around pages. */
    public static <C extends Component & RouterLayout> View layout(Class<C> type, Supplier<C> make) {
        return new View(null, type, null, make);
    }
}
