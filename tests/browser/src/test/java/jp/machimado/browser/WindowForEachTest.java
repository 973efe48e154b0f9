package jp.machimado.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Opens the town once for the whole run, and a window of a telephone's size for each test.
final class WindowForEachTest implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace OURS = Namespace.create(WindowForEachTest.class);
    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Window.class;
    }

    @Override
    public Window resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(OURS)
                .getOrComputeIfAbsent(Window.class, _ -> open(test), Window.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        var window = test.getStore(OURS).get(Window.class, Window.class);
        if (window != null && test.getExecutionException().isPresent()) {
            var name = test.getRequiredTestClass().getSimpleName() + " " + test.getDisplayName();
            var file = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", "-") + ".png";
            window.page()
                    .screenshot(
                            new ScreenshotOptions()
                                    .setPath(Path.of("target", "failures", file))
                                    .setFullPage(true));
        }
    }

    private static Window open(ExtensionContext test) {
        var town =
                test.getRoot()
                        .getStore(OURS)
                        .getOrComputeIfAbsent(OpenTown.class, _ -> OpenTown.open(), OpenTown.class);
        var kind = test.getRequiredTestClass().getAnnotation(InBrowser.class);
        var context =
                town.browser()
                        .newContext(
                                new NewContextOptions()
                                        .setBaseURL(town.url())
                                        .setViewportSize(WIDTH, HEIGHT)
                                        .setLocale("ja-JP")
                                        .setTimezoneId("Asia/Tokyo")
                                        .setJavaScriptEnabled(kind.javaScript()));
        return new Window(context.newPage());
    }
}
