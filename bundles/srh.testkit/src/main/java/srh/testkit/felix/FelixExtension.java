package srh.testkit.felix;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** One Felix per test class; every method Jupiter would call is called on the class's twin inside instead. */
final class FelixExtension implements BeforeAllCallback, InvocationInterceptor {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(FelixExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        if (test.isMemberClass() && !Modifier.isStatic(test.getModifiers())) {
            throw new ExtensionConfigurationException("A @Felix test holds no @Nested classes: " + test.getName());
        }
        Felix wanted = AnnotationSupport.findAnnotation(test, Felix.class).orElseThrow();
        // Jupiter closes what is in its store, also when a later step fails.
        Container container = new Container();
        context.getStore(HERE).put(Container.class, container);
        container.start(wanted, test);
    }

    private static void inside(
            Invocation<Void> outer, ReflectiveInvocationContext<Method> call, ExtensionContext context) throws Throwable {
        outer.skip();
        Container container = context.getStore(HERE).get(Container.class, Container.class);
        container.twins().call(context.getTestInstance().orElse(null), call.getExecutable(), call.getArguments());
    }

    @Override
    public void interceptBeforeAllMethod(
            Invocation<Void> outer, ReflectiveInvocationContext<Method> call, ExtensionContext context) throws Throwable {
        inside(outer, call, context);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> outer, ReflectiveInvocationContext<Method> call, ExtensionContext context) throws Throwable {
        inside(outer, call, context);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> outer, ReflectiveInvocationContext<Method> call, ExtensionContext context) throws Throwable {
        inside(outer, call, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> outer, ReflectiveInvocationContext<Method> call, ExtensionContext context) throws Throwable {
        inside(outer, call, context);
    }

    @Override
    public <T> T interceptTestFactoryMethod(
            Invocation<T> outer, ReflectiveInvocationContext<Method> call, ExtensionContext context) {
        throw new ExtensionConfigurationException(
                "A @Felix test holds no @TestFactory; use @ParameterizedTest: " + call.getExecutable());
    }

    @Override
    public void interceptDynamicTest(
            Invocation<Void> outer, DynamicTestInvocationContext call, ExtensionContext context) {
        throw new ExtensionConfigurationException("A @Felix test holds no dynamic tests");
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> outer, ReflectiveInvocationContext<Method> call, ExtensionContext context) throws Throwable {
        inside(outer, call, context);
    }

    @Override
    public void interceptAfterAllMethod(
            Invocation<Void> outer, ReflectiveInvocationContext<Method> call, ExtensionContext context) throws Throwable {
        inside(outer, call, context);
    }
}
