/** A real Chromium for tests, with accessibility and keyboard checks: {@link srh.testkit.browser.InBrowser}. */
@NullMarked
package srh.testkit.browser;

import org.jspecify.annotations.NullMarked;
