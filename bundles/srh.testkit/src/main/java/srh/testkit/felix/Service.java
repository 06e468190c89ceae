package srh.testkit.felix;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** This field of a {@link Felix} test is given the service of its type, waiting for it if need be. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Service {

    /** An OSGi filter, such as {@code (worksheet=profile)}; empty for any. */
    String filter() default "";
}
