package jp.machimado.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.local.LocalService;
import jp.machimado.local.Options;

/// The whole service and a browser beside it. Both take long to start, so that all tests share
/// them.
final class OpenTown implements AutoCloseable {

    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final LocalService service;
    private final Playwright playwright;
    private final Browser browser;

    private OpenTown(LocalService service, Playwright playwright) {
        this.service = service;
        this.playwright = playwright;
        browser =
                playwright
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(chromium())
                                        .setArgs(ARGUMENTS));
    }

    static OpenTown open() {
        return open(InstantSource.system());
    }

    /// One that goes by `clock`.
    static OpenTown open(InstantSource clock) {
        var options = new Options(0, dataFolder(), false, Optional.empty(), System.getenv());
        var installed = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(installed));
        return new OpenTown(LocalService.start(options, clock), playwright);
    }

    /// The address of the service, without a slash at its end.
    String url() {
        return service.url();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
        service.close();
    }

    private static Path dataFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "data");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// `CHROMIUM` of the environment, or the first one that is installed.
    private static Path chromium() {
        return Optional.ofNullable(System.getenv("CHROMIUM"))
                .map(Path::of)
                .or(OpenTown::installed)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "No Chromium found: install it (Debian: sudo apt-get install"
                                        + " chromium) or name it in CHROMIUM."));
    }

    private static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(Path.of("/usr/bin")::resolve)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
