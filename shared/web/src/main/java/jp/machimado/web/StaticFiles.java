package jp.machimado.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.machimado.seal.Sha256;

/// The style sheet, the icon and the one script, under names that carry a hash of their content.
///
/// The style sheet is デジタル庁デザインシステム's tokens followed by our own rules.
public final class StaticFiles {

    /// Where they are served.
    public static final String FOLDER = "/guide/static/";

    /// Later ones win; one file is sent.
    private static final List<String> SHEETS =
            List.of(
                    "tokens.css",
                    "page.css",
                    "frame.css",
                    "actions.css",
                    "forms.css",
                    "booking.css",
                    "guide.css",
                    "danger.css",
                    "staff.css",
                    "screens.css");

    private final Map<String, StaticFile> files = new LinkedHashMap<>();
    private final String styles;
    private final String icon;
    private final String liff;

    /// Reads them from the class path.
    public StaticFiles() {
        var all = SHEETS.stream().map(StaticFiles::read).collect(Collectors.joining("\n"));
        styles = add("style", "css", "text/css; charset=utf-8", all);
        icon = add("icon", "svg", "image/svg+xml", read("icon.svg"));
        liff = add("liff", "js", "text/javascript; charset=utf-8", read("liff.js"));
    }

    /// One file.
    public record StaticFile(String type, String text) {}

    /// The style sheet's path.
    public String styles() {
        return styles;
    }

    /// The icon's path.
    public String icon() {
        return icon;
    }

    /// The path of the script that signs in whoever comes from LINE.
    public String liff() {
        return liff;
    }

    /// The file at `path`.
    public Optional<StaticFile> at(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private String add(String name, String extension, String type, String text) {
        var path = FOLDER + name + "-" + Sha256.hex(text, 8) + "." + extension;
        files.put(path, new StaticFile(type, text));
        return path;
    }

    private static String read(String name) {
        try (var stream = StaticFiles.class.getResourceAsStream("static/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no file static/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
