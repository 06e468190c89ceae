package srh.distribution.journey;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import srh.testkit.product.Product;

/** The packed product with the made-up people, started once for all journeys. */
final class Demo implements AutoCloseable {

    /** Gives the methods of this test class the {@link Demo}. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @ExtendWith(Started.class)
    @interface Running {}

    static final class Started implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Demo.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Demo demo = context.getRoot().getStore(ExtensionContext.Namespace.create(Demo.class))
                    .getOrComputeIfAbsent(Demo.class, key -> new Demo(), Demo.class);
            if (!demo.product.isRunning()) demo.product.restart();
            return demo;
        }
    }

    /** More pages than one person has open are opened here in a few minutes. */
    private static final String MOST_SESSIONS = "500";

    /** What is promised within a second or two is asked for within that; all else may take longer on a busy machine. */
    private static final double PATIENCE_MILLIS = 15_000;

    private final Product product = Product.unpack();
    private @Nullable Demo full;

    private Demo() {
        this(MOST_SESSIONS, "chosen");
    }

    private Demo(String strangers, String plugins) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        product.set("srh.sessions.account", MOST_SESSIONS);
        product.set("srh.sessions.strangers", strangers);
        product.set("srh.plugins.allowed", plugins);
        product.set("srh.anchor", product.home().resolve(Path.of("..", "anchor")).toString());
        product.start("core", "personal", "demo");
    }

    /** Another one, that lets in all code as the demo of the sources does. */
    static Demo trusting() {
        return new Demo(MOST_SESSIONS, "all");
    }

    Product product() {
        return product;
    }

    String address(String path) {
        return product.address() + path;
    }

    /** The password that the product prints for this sign-in name when it starts. */
    String password(String signInName) {
        return product.log().lines()
                .map(line -> line.strip().split("\\s{2,}"))
                .filter(words -> words.length == 4 && words[0].equals(signInName))
                .map(words -> words[1])
                .findFirst()
                .orElseThrow(() -> new AssertionError("The product prints no account " + signInName + " in:\n" + product.log()));
    }

    /** The same where there is no room for anybody else. */
    Demo full() {
        if (full == null) full = new Demo("0", "chosen");
        return full;
    }

    @Override
    public void close() {
        if (full != null) full.close();
        product.close();
    }
}
