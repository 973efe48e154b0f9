package jp.machimado.local.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.StreamSupport;
import jp.machimado.local.http.Door;

/// LINE, with its users: sends what they do to the service's webhook and takes the service's
/// replies through [#api].
///
/// Webhooks are real HTTP calls with a real signature. Methods that send return when the webhook
/// has been answered.
public final class LineSimulator {

    /// How long a [Fault#SLOW] answer takes.
    public static final Duration SLOW = Duration.ofSeconds(8);

    private final InstantSource clock;
    private final Talk talk;
    private final ReplyTokens tokens = new ReplyTokens();
    private final RichMenus richMenus;
    private final Sending sending;
    private final LineApi api;
    private final WebhookEvents events;
    private final Deliveries deliveries;

    /// @param random for ids and tokens
    /// @param file where the talk is kept over a restart; empty for tests
    public LineSimulator(
            Channel channel, InstantSource clock, RandomGenerator random, Optional<Path> file) {
        var ids = new Ids(random);
        this.clock = clock;
        this.talk = new Talk(file);
        this.richMenus = new RichMenus(ids);
        this.sending = new Sending(talk, tokens, ids, clock);
        this.api = new LineApi(channel.accessToken(), sending, richMenus, SLOW, ids);
        this.events = new WebhookEvents(ids);
        this.deliveries = new Deliveries(new Webhook(channel), talk, tokens, clock);
        talk.all().forEach(this::recall);
    }

    /// The Messaging API, to be opened under any path of an HTTP host.
    public Door api() {
        return api;
    }

    /// `user` writes `text`.
    public Delivery text(String user, String text) {
        return sent(events.text(user, text, clock.instant()), Optional.of(text));
    }

    /// `user` taps a button.
    public Delivery postback(String user, Postback postback) {
        return sent(events.postback(user, postback, clock.instant()), postback.displayText());
    }

    /// `user` sends a sticker.
    public Delivery sticker(String user) {
        return sent(events.sticker(user, clock.instant()), Optional.empty());
    }

    /// `user` sends a photo.
    public Delivery image(String user) {
        return sent(events.image(user, clock.instant()), Optional.empty());
    }

    /// `user` adds the account as a friend, or unblocks it.
    public Delivery follow(String user) {
        var isUnblocked = sending.isBlocked(user);
        sending.blocked(user, false);
        return sent(events.follow(user, isUnblocked, clock.instant()), Optional.empty());
    }

    /// `user` blocks the account.
    public Delivery unfollow(String user) {
        sending.blocked(user, true);
        return sent(events.unfollow(user, clock.instant()), Optional.empty());
    }

    /// `user` takes the message `messageId` back.
    public Delivery unsend(String user, String messageId) {
        return sent(events.unsend(user, messageId, clock.instant()), Optional.empty());
    }

    /// `user` does something that this class has no word for: any event in LINE's JSON.
    public Delivery event(ObjectNode event) {
        return sent(event, Optional.empty());
    }

    /// LINE delivers `event` again: the same event, id and token, marked as a redelivery.
    public Delivery redeliver(ObjectNode event) {
        var again = event.deepCopy();
        again.putObject("deliveryContext").put("isRedelivery", true);
        return deliveries.deliver(again);
    }

    /// The last thing that `user` did; empty when there was none.
    public Optional<ObjectNode> lastEvent(String user) {
        return conversation(user).reversed().stream()
                .filter(entry -> entry.kind() == Entry.Kind.EVENT)
                .map(entry -> (ObjectNode) entry.json().path("event"))
                .findFirst();
    }

    /// Lets each webhook from now on wait so long before it is delivered.
    public void delayWebhooks(Duration delay) {
        deliveries.delay(delay);
    }

    /// Holds webhooks back from now on.
    public void hold() {
        deliveries.hold();
    }

    /// Delivers the webhooks that were held back, and holds no more.
    ///
    /// @param reversed the last first, as redelivery can do it
    public List<Delivery> release(boolean reversed) {
        return deliveries.release(reversed);
    }

    /// Lets the next sending call fail so; several faults happen one after the other.
    public void failNext(Fault fault) {
        api.failNext(fault);
    }

    /// What happened with `user`, in order.
    public List<Entry> conversation(String user) {
        return talk.all().stream().filter(entry -> entry.user().equals(user)).toList();
    }

    /// The messages that the service has sent to `user`, replies and push messages, in order.
    public List<JsonNode> messagesTo(String user) {
        return conversation(user).stream()
                .filter(LineSimulator::isFromService)
                .flatMap(entry -> StreamSupport.stream(messages(entry).spliterator(), false))
                .toList();
    }

    /// Calls that were refused or failed, in order.
    public List<Entry> refusals() {
        return talk.all().stream().filter(entry -> entry.kind() == Entry.Kind.REFUSED).toList();
    }

    /// Everything that happened.
    Talk talk() {
        return talk;
    }

    RichMenus richMenus() {
        return richMenus;
    }

    private Delivery sent(ObjectNode event, Optional<String> shown) {
        var json = JsonNodeFactory.instance.objectNode();
        json.set("event", event);
        shown.ifPresent(text -> json.put("shown", text));
        talk.add(clock.instant(), Deliveries.user(event), Entry.Kind.EVENT, json);
        return deliveries.deliverOrHold(event);
    }

    /// Brings tokens and blocks back from an entry of an earlier run.
    private void recall(Entry entry) {
        var event = entry.json().path("event");
        if (entry.kind() == Entry.Kind.EVENT) {
            deliveries.allow(event, entry.at());
            switch (event.path("type").asText()) {
                case "unfollow" -> sending.blocked(entry.user(), true);
                case "follow" -> sending.blocked(entry.user(), false);
                default -> {}
            }
        } else if (entry.kind() == Entry.Kind.REPLY) {
            tokens.spent(entry.json().path("replyToken").asText());
        }
    }

    private static boolean isFromService(Entry entry) {
        return entry.kind() == Entry.Kind.REPLY || entry.kind() == Entry.Kind.PUSH;
    }

    private static JsonNode messages(Entry entry) {
        return entry.json().path("messages");
    }
}
