package jp.machimado.local;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import jp.machimado.functions.booking.BookingFunction;
import jp.machimado.functions.chatwebhook.ChatWebhookFunction;
import jp.machimado.functions.guide.GuideFunction;
import jp.machimado.functions.staff.StaffFunction;
import jp.machimado.lambda.Setting;
import jp.machimado.lambda.Settings;
import jp.machimado.local.http.Door;
import jp.machimado.local.http.FunctionDoor;
import jp.machimado.local.http.Response;
import jp.machimado.local.http.StaticDoor;
import jp.machimado.local.line.LineSimulator;
import jp.machimado.local.line.SimulatorDoor;
import jp.machimado.local.login.LineLogin;
import jp.machimado.local.mail.MailPages;
import jp.machimado.local.mail.Mailbox;
import jp.machimado.local.mail.SesDoor;
import jp.machimado.local.oidc.OidcDoor;
import jp.machimado.local.queue.LocalQueue;
import jp.machimado.local.queue.SqsDoor;

/// What answers at which path.
record Doors(
        Map<String, String> environment,
        InstantSource clock,
        LocalQueue queue,
        LineSimulator line,
        Mailbox mailbox) {

    /// Answers where there is no door.
    static final Door MISSING = _ -> files("missing.html").page(404);

    Map<String, Door> all() {
        var guide = new FunctionDoor("guide", new GuideFunction(environment, clock), clock);
        var webhook = new ChatWebhookFunction(environment, clock);
        var login = login();
        var staff = new FunctionDoor("staff", new StaffFunction(environment, clock), clock);
        var booking = new FunctionDoor("booking", new BookingFunction(environment, clock), clock);
        return Map.ofEntries(
                Map.entry("/", files("index.html")),
                Map.entry("/home", files("index.html")),
                Map.entry("/health", _ -> health()),
                Map.entry("/guide", guide),
                Map.entry("/opendata", guide),
                Map.entry("/opendata/facilities.csv", booking),
                Map.entry("/opendata/facilities-sjis.csv", booking),
                Map.entry("/opendata/vacancy.json", booking),
                Map.entry("/api", booking),
                Map.entry("/calendar", booking),
                Map.entry("/spaces", booking),
                Map.entry("/staff", staff),
                Map.entry("/oidc", oidc()),
                Map.entry("/line/webhook", new FunctionDoor("chat-webhook", webhook, clock)),
                Map.entry("/v2/bot", line.api()),
                Map.entry("/oauth2", login),
                Map.entry("/simulator/liff", login),
                Map.entry("/sqs", new SqsDoor(queue, LocalSettings.QUEUE)),
                Map.entry("/ses", new SesDoor(mailbox)),
                Map.entry("/simulator/mail", new MailPages(mailbox)),
                Map.entry("/simulator", new SimulatorDoor(line, this::level)));
    }

    /// The staff's identity provider of this machine; nobody is sent to it when another is set.
    private OidcDoor oidc() {
        var settings = Settings.from(environment);
        return new OidcDoor(
                settings.get(Setting.OIDC_ISSUER),
                settings.get(Setting.OIDC_CLIENT_ID),
                settings.publicUrl() + "/staff/callback",
                clock,
                new SecureRandom());
    }

    /// LINE Login; nobody asks it when another place of LINE's is set.
    private LineLogin login() {
        var settings = Settings.from(environment);
        return new LineLogin(
                settings.get(Setting.LIFF_ID),
                settings.get(Setting.LINE_LOGIN_CHANNEL_ID),
                settings.publicUrl() + "/spaces/liff",
                clock);
    }

    private static StaticDoor files(String index) {
        return new StaticDoor("/jp/machimado/local/home", index);
    }

    private SimulatorDoor.QueueLevel level() {
        return new SimulatorDoor.QueueLevel(queue.size(), queue.dead().size());
    }

    private Response health() {
        var answer = JsonNodeFactory.instance.objectNode().put("status", "ok");
        answer.put("now", clock.instant().toString());
        answer.putObject("queue").put("waiting", level().waiting()).put("dead", level().dead());
        return Response.json(200, answer.toString()).with("Cache-Control", "no-store");
    }
}
