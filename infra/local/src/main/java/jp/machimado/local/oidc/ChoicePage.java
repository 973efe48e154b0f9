package jp.machimado.local.oidc;

import java.util.List;
import jp.machimado.local.http.Response;
import jp.machimado.web.Form;

/// The page on which one chooses as whom to sign in.
final class ChoicePage {

    private static final String BEGINNING =
            """
            <!doctype html>
            <html lang="ja"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>試用のサインイン</title><link rel="stylesheet" href="/home/home.css"></head>
            <body><main><h1>試用のサインイン</h1>
            <p>この機械だけの認証です。だれとして入るかを選んでください。実在の職員ではありません。</p>
            <form method="get" action="/oidc/authorize">
            """;

    private static final String END = "</form></main></body></html>\n";

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    /// What the browser must bring along when it has chosen.
    private static final List<String> KEPT =
            List.of(
                    "client_id",
                    "redirect_uri",
                    "response_type",
                    "state",
                    "nonce",
                    "code_challenge",
                    "code_challenge_method");

    private ChoicePage() {}

    static Response of(Form asked) {
        var fields = new StringBuilder();
        for (var name : KEPT) {
            fields.append(
                    "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n"
                            .formatted(name, escaped(asked.first(name).orElse(""))));
        }
        for (var staff : DemoStaff.ALL) {
            fields.append(
                    "<p><button name=\"as\" value=\"%s\">%s %s</button></p>\n"
                            .formatted(staff.name(), staff.words(), staff.roles()));
        }
        return Response.of(200, "text/html; charset=utf-8", BEGINNING + fields + END)
                .with("Content-Security-Policy", POLICY)
                .with("Cache-Control", "no-store");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
