package jp.machimado.local;

import java.util.List;
import java.util.Map;
import jp.machimado.line.RichMenu;
import jp.machimado.local.http.Body;
import jp.machimado.local.http.Door;
import jp.machimado.local.http.Request;
import jp.machimado.local.http.Response;

/// Gives the service's rich menu to LINE's simulator, in the three calls that LINE wants for it.
final class LocalRichMenu {

    private final Door api;
    private final String accessToken;

    LocalRichMenu(Door api, String accessToken) {
        this.api = api;
        this.accessToken = accessToken;
    }

    /// Makes `menu`, uploads its picture and shows it to everybody.
    void show(RichMenu menu) {
        var made = call("/v2/bot/richmenu", "application/json", Body.of(menu.json()));
        var id = made.replaceFirst(".*\"richMenuId\":\"([^\"]+)\".*", "$1");
        call("/v2/bot/richmenu/" + id + "/content", "image/png", Body.of(menu.png()));
        call("/v2/bot/user/all/richmenu/" + id, "application/json", Body.of(""));
    }

    private String call(String path, String type, Body body) {
        var headers =
                Map.of(
                        "authorization",
                        List.of("Bearer " + accessToken),
                        "content-type",
                        List.of(type));
        var answer = api.answer(new Request("POST", path, "", headers, body, "127.0.0.1"));
        return checked(path, answer);
    }

    private static String checked(String path, Response answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(path + ": " + answer.body().text());
        }
        return answer.body().text();
    }
}
