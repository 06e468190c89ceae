package srh.testkit.felix;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Starts Felix for this test class and runs its methods inside it. Texts may hold {@code ${key:default}}: a property of
 * this annotation, {@code ${postgres.url}}, {@code ${postgres.user}} and {@code ${postgres.password}} (a fresh database),
 * {@code ${folder}} (removed afterwards), {@code ${port}} (a free one), or a system property.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(FelixExtension.class)
public @interface Felix {

    /** Names of feature files, as in {@code features/core.json}; what they require comes along. */
    String[] features() default {};

    /**
     * Further bundles as {@code group:artifact} or {@code group:artifact:version}. Without a feature, the
     * component runtime and the configuration service are started underneath.
     */
    String[] bundles() default {};

    /** Framework properties as {@code key=value}; they fill in the placeholders of the features too. */
    String[] properties() default {};

    /** Configurations, there before any bundle that could want them; they go before those of the features. */
    Config[] config() default {};

    /** The configuration of one PID. */
    @Target({})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Config {

        String pid();

        /** As {@code key=value}. */
        String[] values();
    }
}
