package jp.machimado.local.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Delivers events to the service, or holds them back; each delivery makes the event's reply token
/// usable.
final class Deliveries {

    private final Webhook webhook;
    private final Talk talk;
    private final ReplyTokens tokens;
    private final InstantSource clock;
    private final List<ObjectNode> held = new ArrayList<>();
    private volatile Duration delay = Duration.ZERO;
    private boolean holding;

    Deliveries(Webhook webhook, Talk talk, ReplyTokens tokens, InstantSource clock) {
        this.webhook = webhook;
        this.talk = talk;
        this.tokens = tokens;
        this.clock = clock;
    }

    /// Lets each delivery from now on wait so long.
    void delay(Duration wait) {
        delay = wait;
    }

    synchronized void hold() {
        holding = true;
    }

    /// Holds no more, and delivers what was held.
    List<Delivery> release(boolean reversed) {
        return released(reversed).stream().map(this::deliver).toList();
    }

    /// Delivers `event` now, or holds it back.
    Delivery deliverOrHold(ObjectNode event) {
        return isHeld(event) ? new Delivery(event, 0) : deliver(event);
    }

    Delivery deliver(ObjectNode event) {
        waitFor(delay);
        var begun = clock.instant();
        allow(event, begun);
        var status = webhook.deliver(List.of(event));
        var note = JsonNodeFactory.instance.objectNode();
        note.put("webhookEventId", event.path("webhookEventId").asText());
        note.put("isRedelivery", event.path("deliveryContext").path("isRedelivery").asBoolean());
        note.put("status", status);
        note.put("ms", Duration.between(begun, clock.instant()).toMillis());
        talk.add(clock.instant(), user(event), Entry.Kind.DELIVERED, note);
        return new Delivery(event, status);
    }

    /// Makes the reply token of `event`, delivered at `at`, usable.
    void allow(JsonNode event, Instant at) {
        if (event.has("replyToken")) {
            var eventAt = Instant.ofEpochMilli(event.path("timestamp").asLong());
            tokens.delivered(event.path("replyToken").asText(), user(event), eventAt, at);
        }
    }

    static String user(JsonNode event) {
        return event.path("source").path("userId").asText();
    }

    private static void waitFor(Duration wait) {
        if (wait.isPositive()) {
            LockSupport.parkNanos(wait.toNanos());
        }
    }

    private synchronized boolean isHeld(ObjectNode event) {
        return holding && held.add(event);
    }

    private synchronized List<ObjectNode> released(boolean reversed) {
        holding = false;
        var all = List.copyOf(reversed ? held.reversed() : held);
        held.clear();
        return all;
    }
}
