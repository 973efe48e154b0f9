package jp.machimado.local.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// What can be done on the simulator's page. A webhook is delivered after the page has its answer,
/// as on a phone.
final class SimulatorActs {

    private static final Duration LONGEST_DELAY = Duration.ofMinutes(2);

    private final LineSimulator line;

    SimulatorActs(LineSimulator line) {
        this.line = line;
    }

    /// Does what `act` says: `{"act":"text","user":"U…","text":"…"}`.
    ///
    /// @return `false` when there is nothing like that to do
    boolean run(JsonNode act) {
        return switch (act.path("act").asText()) {
            case "fail" -> fail(act.path("fault").asText());
            case "delay" -> delay(act.path("ms").asLong());
            case "hold" -> hold();
            case "release" -> later(() -> line.release(act.path("reversed").asBoolean()));
            case "redeliver" -> redeliver(user(act));
            default -> user(act).matches("U[0-9a-f]{32}") && said(act);
        };
    }

    private boolean said(JsonNode act) {
        var user = user(act);
        return switch (act.path("act").asText()) {
            case "text" -> say(user, act.path("text").asText());
            case "postback" -> later(() -> line.postback(user, postback(act)));
            case "sticker" -> later(() -> line.sticker(user));
            case "image" -> later(() -> line.image(user));
            case "follow" -> later(() -> line.follow(user));
            case "unfollow" -> later(() -> line.unfollow(user));
            case "unsend" -> later(() -> line.unsend(user, act.path("messageId").asText()));
            default -> false;
        };
    }

    private boolean say(String user, String text) {
        return !text.isEmpty() && later(() -> line.text(user, text));
    }

    private boolean redeliver(String user) {
        var last = line.lastEvent(user);
        last.ifPresent(event -> later(() -> line.redeliver(event)));
        return last.isPresent();
    }

    private boolean fail(String name) {
        var fault =
                Arrays.stream(Fault.values()).filter(one -> one.name().equals(name)).findFirst();
        fault.ifPresent(line::failNext);
        return fault.isPresent();
    }

    private boolean delay(long milliseconds) {
        var isAllowed = milliseconds >= 0 && milliseconds <= LONGEST_DELAY.toMillis();
        if (isAllowed) {
            line.delayWebhooks(Duration.ofMillis(milliseconds));
        }
        return isAllowed;
    }

    private boolean hold() {
        line.hold();
        return true;
    }

    private static boolean later(Runnable deed) {
        Thread.ofVirtual().name("line").start(deed);
        return true;
    }

    private static String user(JsonNode act) {
        return act.path("user").asText();
    }

    private static Postback postback(JsonNode act) {
        return new Postback(act.path("data").asText(), text(act, "displayText"), text(act, "date"));
    }

    private static Optional<String> text(JsonNode act, String name) {
        return Optional.of(act.path(name).asText()).filter(text -> !text.isEmpty());
    }
}
