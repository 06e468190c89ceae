package srh.testkit.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the methods of this test class {@link Pages}, or a {@code Page} (wide, or as {@link On} says), in a real Chromium.
 * Each test begins with nothing remembered. It fails when a page reports an error, and leaves a screenshot when it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {}
