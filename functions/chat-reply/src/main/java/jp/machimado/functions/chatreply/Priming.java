package jp.machimado.functions.chatreply;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.conversation.Button;
import jp.machimado.conversation.ChatEvent;
import jp.machimado.guide.TownPack;
import jp.machimado.lambda.Log;
import jp.machimado.lambda.Loopback;
import jp.machimado.lambda.Settings;
import jp.machimado.line.QueuedEvents;
import jp.machimado.words.Language;

/// Answers nobody, many times, before the snapshot is taken, so that the first person does not wait
/// for classes to be loaded and compiled.
///
/// All of the function is used as it is, with settings of its own: the table and LINE are a
/// [Loopback], the secrets are no secrets, and it is always the same day. So nothing leaves the
/// process, and nothing that is secret, random or of today gets into the snapshot.
final class Priming {

    private static final int QUESTIONS = 10;
    private static final int ROUNDS = 3;
    private static final String NOBODY = "priming";
    private static final InstantSource CLOCK = () -> Instant.EPOCH;
    private static final ChatEvent.Envelope SENDER =
            new ChatEvent.Envelope(
                    NOBODY,
                    Optional.of(NOBODY),
                    NOBODY,
                    Optional.of(NOBODY),
                    Instant.EPOCH,
                    Instant.EPOCH);

    private final Wiring wiring;
    private final TownPack pack;
    private final QueuedEvents queued = new QueuedEvents();

    Priming(Wiring wiring, TownPack pack) {
        this.wiring = wiring;
        this.pack = pack;
    }

    /// Lets `wiring` answer.
    ///
    /// @return how many calls the table and LINE would have had
    /// @throws IOException when this machine has no loopback
    int run() throws IOException {
        var log = new Log(NOBODY, CLOCK, _ -> {});
        try (var loopback = new Loopback()) {
            var environment = environment(loopback.address());
            var answering = wiring.answering(environment, Settings.from(environment), CLOCK, log);
            var function = new ChatReplyFunction(answering, log);
            for (int round = 0; round < ROUNDS; round++) {
                for (var event : events()) {
                    function.handleRequest(queued(event), new ByteArrayOutputStream(), null);
                }
            }
            return loopback.calls();
        }
    }

    /// All that `Wiring` needs, and nothing of the environment that Lambda gives.
    private static Map<String, String> environment(String address) {
        return Map.of(
                "AWS_ENDPOINT_URL_DYNAMODB", address,
                "LINE_API_ENDPOINT", address,
                "LINE_CHANNEL_SECRET", NOBODY,
                "LINE_CHANNEL_ACCESS_TOKEN", NOBODY,
                "PERSON_KEY", NOBODY.repeat(3),
                "TOWN_TABLE", NOBODY);
    }

    private List<ChatEvent> events() {
        var events = new ArrayList<ChatEvent>();
        events.add(new ChatEvent.Followed(SENDER));
        for (var language : Language.values()) {
            pack.ways().stream()
                    .filter(way -> way.language() == language)
                    .limit(QUESTIONS)
                    .forEach(way -> events.add(new ChatEvent.Said(SENDER, NOBODY, way.text())));
        }
        for (var button : buttons()) {
            events.add(new ChatEvent.Pressed(SENDER, button.postback(), Optional.empty()));
        }
        return events;
    }

    private List<Button> buttons() {
        var buttons = new ArrayList<Button>();
        buttons.add(new Button.Browse(""));
        buttons.add(new Button.TownHall());
        buttons.add(new Button.LifeEvents());
        pack.lifeEvents().keySet().stream()
                .limit(QUESTIONS)
                .forEach(event -> buttons.add(new Button.Branch(event, List.of())));
        pack.procedures().keySet().stream()
                .limit(QUESTIONS)
                .forEach(procedure -> buttons.add(new Button.ShowProcedure(procedure)));
        return buttons;
    }

    /// An event as Lambda writes it.
    private InputStream queued(ChatEvent event) {
        var batch = JsonNodeFactory.instance.objectNode();
        var message = batch.putArray("Records").addObject();
        message.put("messageId", NOBODY)
                .put("receiptHandle", NOBODY)
                .put("body", queued.write(event))
                .put("eventSource", "aws:sqs");
        message.putObject("attributes")
                .put("ApproximateReceiveCount", "1")
                .put("MessageGroupId", NOBODY);
        message.putObject("messageAttributes");
        return new ByteArrayInputStream(batch.toString().getBytes(StandardCharsets.UTF_8));
    }
}
