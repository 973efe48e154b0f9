package jp.machimado.functions.booking;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import jp.machimado.lambda.Log;
import jp.machimado.lambda.Setting;
import jp.machimado.lambda.Settings;
import jp.machimado.oidc.HttpCalls;
import jp.machimado.oidc.IdTokens;
import jp.machimado.oidc.Identity;
import jp.machimado.oidc.SigningKeys;
import jp.machimado.web.Address;
import jp.machimado.words.Language;

/// The way in from LINE (LIFF), where the town has one.
///
/// @param id of our LIFF app, by which LINE opens it
/// @param sdk the address of LINE's script
/// @param tokens believes what LINE signed for our LINE Login channel
record LiffEntrance(String id, String sdk, IdTokens tokens, Log log) {

    /// Who signs (LINE Login v2.1, "Verify ID token").
    static final String ISSUER = "https://access.line.me";

    /// LINE's script, as LINE documents it.
    private static final String SDK = "https://static.line-scdn.net/liff/edge/2/sdk.js";

    private static final String KEYS = "/oauth2/v2.1/certs";

    /// Whom LINE has signed for, who may be nobody.
    sealed interface Seen {

        /// LINE says that it is `user`.
        record By(String user) implements Seen {}

        /// The token is not to be believed.
        record Forged() implements Seen {}

        /// LINE's keys cannot be read now.
        record Unreachable() implements Seen {}
    }

    /// The way in that `settings` open; none without a LIFF app. Connects to nothing yet.
    static Optional<LiffEntrance> in(Settings settings, InstantSource clock, Log log) {
        return settings.find(Setting.LIFF_ID)
                .map(id -> {
                    var channel = settings.get(Setting.LINE_LOGIN_CHANNEL_ID);
                    var address = URI.create(settings.lineApi() + KEYS);
                    var keys = new SigningKeys(() -> address, new HttpCalls(), clock);
                    var tokens = new IdTokens(ISSUER, channel, keys, clock);
                    var sdk = settings.find(Setting.LIFF_SDK).orElse(SDK);
                    return new LiffEntrance(id, sdk, tokens, log);
                });
    }

    /// Has LINE open `address`, one of ours.
    String link(Address address, Language language) {
        var to = URLEncoder.encode(address.in(language), StandardCharsets.UTF_8);
        return "https://liff.line.me/" + id + "?to=" + to + "&lang=" + language.code();
    }

    /// Whom `token` identifies. What else the page says of its visitor is never asked for.
    Seen see(String token) {
        try {
            return tokens.verifyWithoutNonce(token)
                    .map(Identity::subject)
                    .<Seen>map(Seen.By::new)
                    .orElseGet(Seen.Forged::new);
        } catch (UncheckedIOException e) {
            log.fault("LINE_KEYS", e);
            return new Seen.Unreachable();
        }
    }
}
