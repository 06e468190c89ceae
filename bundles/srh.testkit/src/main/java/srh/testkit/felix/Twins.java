package srh.testkit.felix;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** For each test object that Jupiter made outside, the one inside Felix: same class file, loaded by the probe bundle. */
final class Twins {

    private final Class<?> inside;
    private final RunningFelix felix;
    private final Map<Object, Object> twins = new IdentityHashMap<>();

    Twins(Class<?> inside, RunningFelix felix) {
        this.inside = inside;
        this.felix = felix;
    }

    void call(@Nullable Object outer, Method method, List<?> arguments) throws Throwable {
        Method twin = find(method);
        twin.setAccessible(true);
        Class<?>[] types = twin.getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (arguments.get(i) != null && !types[i].isPrimitive() && !types[i].isInstance(arguments.get(i))) {
                throw new IllegalStateException(method + " is given a " + types[i].getSimpleName()
                        + " from outside Felix; give it text, numbers or other types of java.* instead.");
            }
        }
        try {
            twin.invoke(outer == null ? null : of(outer), arguments.toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The same method, which may be inherited, found by names: the types inside are others than those outside. */
    private Method find(Method outer) throws ClassNotFoundException {
        Class<?> declaring = inside.getClassLoader().loadClass(outer.getDeclaringClass().getName());
        for (Method candidate : declaring.getDeclaredMethods()) {
            if (signature(candidate).equals(signature(outer))) return candidate;
        }
        throw new IllegalStateException("There is no method " + outer + " inside Felix");
    }

    private static String signature(Method method) {
        return method.getName() + List.of(method.getParameterTypes()).stream().map(Class::getName).toList();
    }

    private Object of(Object outer) throws ReflectiveOperationException {
        Object twin = twins.get(outer);
        if (twin == null) {
            Constructor<?> constructor = inside.getDeclaredConstructor();
            constructor.setAccessible(true);
            twin = constructor.newInstance();
            inject(twin);
            twins.put(outer, twin);
        }
        return twin;
    }

    private void inject(Object twin) throws IllegalAccessException {
        for (Class<?> type = inside; type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                Object value = value(field);
                if (value == null) continue;
                field.setAccessible(true);
                field.set(twin, value);
            }
        }
    }

    private @Nullable Object value(Field field) {
        if (field.getType() == BundleContext.class) return felix.context();
        if (field.getType() == RunningFelix.class) return felix;
        Service service = field.getAnnotation(Service.class);
        return service == null ? null : felix.await(field.getType(), service.filter());
    }
}
