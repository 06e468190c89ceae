package srh.testkit.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Chromium for the whole run, fresh pages for each test. */
final class BrowserExtension implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return context.getTestMethod().isPresent() && (type == Page.class || type == Pages.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Pages pages = pages(context);
        if (parameter.getParameter().getType() == Pages.class) return pages;
        return pages.open(parameter.findAnnotation(On.class).map(On::value).orElse(Screen.WIDE));
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Pages pages = context.getStore(HERE).get(Pages.class, Pages.class);
        if (pages == null) return;
        String name = context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName();
        if (context.getExecutionException().isPresent()) pages.screenshots(name);
        pages.checkFaults();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Pages pages = context.getStore(HERE).remove(Pages.class, Pages.class);
        if (pages != null) pages.close();
    }

    private static Pages pages(ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        return context.getStore(HERE)
                .getOrComputeIfAbsent(Pages.class, key -> chromium.pages(), Pages.class);
    }
}
