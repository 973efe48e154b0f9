package jp.machimado.local.line;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.machimado.local.http.Body;
import jp.machimado.local.http.Request;
import jp.machimado.local.http.Response;

/// Rich menus: made, given a picture, shown to everybody, listed and deleted.
final class RichMenus {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CONTENT =
            Pattern.compile("POST /v2/bot/richmenu/(richmenu-\\w+)/content");
    private static final Pattern DEFAULT =
            Pattern.compile("POST /v2/bot/user/all/richmenu/(richmenu-\\w+)");
    private static final Pattern DELETE =
            Pattern.compile("DELETE /v2/bot/richmenu/(richmenu-\\w+)");
    private static final int PICTURE_BYTES = 1024 * 1024;
    private static final int MOST_AREAS = 20;
    private static final int NAME = 300;
    private static final int BAR = 14;
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg");

    /// A menu's picture.
    record Picture(String type, Body body) {}

    private final Ids ids;
    private final Map<String, ObjectNode> menus = new LinkedHashMap<>();
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private Optional<String> shown = Optional.empty();

    RichMenus(Ids ids) {
        this.ids = ids;
    }

    /// The menu that everybody sees.
    synchronized Optional<ObjectNode> shown() {
        return shown.map(menus::get);
    }

    /// Its picture.
    synchronized Optional<Picture> picture() {
        return shown.map(pictures::get);
    }

    /// LINE's answer; empty when the request is not about rich menus.
    synchronized Optional<Response> answer(Request request, String path) {
        var call = request.method() + " " + path;
        return switch (call) {
            case "POST /v2/bot/richmenu" -> Optional.of(made(request));
            case "GET /v2/bot/richmenu/list" -> Optional.of(listed());
            default ->
                    matched(CONTENT, call)
                            .map(id -> pictured(id, request))
                            .or(() -> matched(DEFAULT, call).map(this::showing))
                            .or(() -> matched(DELETE, call).map(this::deleted));
        };
    }

    private Response made(Request request) {
        var menu = parsed(request);
        var found = violations(menu);
        if (!found.isEmpty() || !(menu instanceof ObjectNode object)) {
            return refused(LineRefusal.of(found));
        }
        var id = "richmenu-" + ids.token();
        menus.put(id, object.put("richMenuId", id));
        return Response.json(
                200, JsonNodeFactory.instance.objectNode().put("richMenuId", id).toString());
    }

    private Response listed() {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.putArray("richmenus").addAll(menus.values());
        return Response.json(200, answer.toString());
    }

    private Response pictured(String id, Request request) {
        var type = request.header("content-type").orElse("");
        if (!menus.containsKey(id)) {
            return refused(LineRefusal.NOT_FOUND);
        }
        if (!PICTURES.contains(type)) {
            return refused(
                    new LineRefusal(415, "The content type, " + type + ", is not supported"));
        }
        if (request.body().length() == 0 || request.body().length() > PICTURE_BYTES) {
            return refused(new LineRefusal(413, "The picture must be at most 1 MB"));
        }
        pictures.put(id, new Picture(type, request.body()));
        return Response.json(200, LineApi.nothing());
    }

    private Response showing(String id) {
        if (!pictures.containsKey(id)) {
            return refused(new LineRefusal(400, "must upload richmenu image before applying it"));
        }
        shown = Optional.of(id);
        return Response.json(200, LineApi.nothing());
    }

    private Response deleted(String id) {
        if (menus.remove(id) == null) {
            return refused(LineRefusal.NOT_FOUND);
        }
        pictures.remove(id);
        shown = shown.filter(menus::containsKey);
        return Response.json(200, LineApi.nothing());
    }

    private static List<Violation> violations(JsonNode menu) {
        var found = new ArrayList<Violation>();
        Violation.length(found, "name", menu.path("name"), 1, NAME);
        Violation.length(found, "chatBarText", menu.path("chatBarText"), 1, BAR);
        var width = menu.path("size").path("width").asInt();
        var height = menu.path("size").path("height").asInt();
        if (width < 800 || width > 2500 || height < 250 || width < height * 1.45) {
            found.add(new Violation("size", "width 800-2500, height from 250, ratio from 1.45"));
        }
        if (!menu.path("selected").isBoolean()) {
            found.add(new Violation("selected", "May not be null"));
        }
        if (menu.path("areas").size() > MOST_AREAS) {
            found.add(new Violation("areas", "Size must be between 0 and 20"));
        }
        var actions = new ActionRules(found, ActionRules.Place.RICH_MENU);
        for (var index = 0; index < menu.path("areas").size(); index++) {
            var action = menu.path("areas").get(index).path("action");
            actions.check("areas[" + index + "].action", action, false);
        }
        return found;
    }

    private static Optional<String> matched(Pattern pattern, String call) {
        return Optional.of(pattern.matcher(call))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
    }

    private static JsonNode parsed(Request request) {
        try {
            return JSON.readTree(request.body().bytes());
        } catch (JacksonException _) {
            return JsonNodeFactory.instance.missingNode();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Response refused(LineRefusal refusal) {
        return Response.json(refusal.status(), refusal.json());
    }
}
