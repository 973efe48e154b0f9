package jp.machimado.local.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Files of the class path, with a content security policy that allows nothing inline.
public final class StaticDoor implements Door {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";
    private static final Pattern NAME = Pattern.compile("[a-z]+\\.[a-z]+");
    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml");

    private final String folder;
    private final String index;

    /// @param folder of the class path, such as `/jp/machimado/local/simulator`
    /// @param index the file that stands for the folder
    public StaticDoor(String folder, String index) {
        this.folder = folder;
        this.index = index;
    }

    @Override
    public Response answer(Request request) {
        var name = request.path().substring(request.path().lastIndexOf('/') + 1);
        return file(name.contains(".") ? name : index, 200)
                .orElseGet(() -> Response.of(404, "text/plain; charset=utf-8", "Not found"));
    }

    /// The index with another status, such as 404.
    public Response page(int status) {
        return file(index, status).orElseThrow();
    }

    private Optional<Response> file(String name, int status) {
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (var stream = StaticDoor.class.getResourceAsStream(folder + "/" + name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(safe(Response.of(status, type, Body.of(stream.readAllBytes()))));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// `response` with the policy of all local pages: nothing inline, nothing from elsewhere.
    public static Response safe(Response response) {
        return response.with("Content-Security-Policy", POLICY)
                .with("X-Content-Type-Options", "nosniff")
                .with("Referrer-Policy", "no-referrer")
                .with("Cache-Control", "no-cache");
    }
}
