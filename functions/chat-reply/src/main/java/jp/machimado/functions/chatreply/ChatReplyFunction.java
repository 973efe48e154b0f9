package jp.machimado.functions.chatreply;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import jp.machimado.conversation.AnswerEvent.Result;
import jp.machimado.lambda.Log;
import jp.machimado.lambda.Metric;
import jp.machimado.lambda.Settings;
import jp.machimado.line.QueuedEvents;
import org.jspecify.annotations.Nullable;

/// Queue to conversation to LINE.
///
/// What fails is delivered again, three times in all. The third time it ends here, noted without
/// its text, so that the dead-letter queue holds only what crashed the function itself.
public final class ChatReplyFunction implements RequestStreamHandler {

    /// As `maxReceiveCount` in `template.yaml`.
    private static final int RECEIVES = 3;

    private final Answering answering;
    private final Log log;
    private final QueuedEvents queued = new QueuedEvents();

    /// Called by Lambda, before the snapshot is taken: wired and primed.
    public ChatReplyFunction() {
        this(
                new Wiring(Settings.from(System.getenv())).primed(),
                System.getenv(),
                InstantSource.system());
    }

    /// Wires itself from `environment`: reads the town pack and its index. Connects to nothing yet.
    public ChatReplyFunction(Map<String, String> environment, InstantSource clock) {
        this(new Wiring(Settings.from(environment)), environment, clock);
    }

    private ChatReplyFunction(Wiring wiring, Map<String, String> environment, InstantSource clock) {
        var settings = Settings.from(environment);
        this.log = Log.of(settings, clock);
        this.answering = wiring.answering(environment, settings, clock, log);
    }

    ChatReplyFunction(Answering answering, Log log) {
        this.answering = answering;
        this.log = log;
    }

    /// Answers a [QueueBatch] with the messages that must be delivered again. After one that
    /// failed, the later ones of its group wait too, so that they stay in order.
    @Override
    public void handleRequest(InputStream event, OutputStream answer, @Nullable Context context)
            throws IOException {
        QueueBatch.write(failures(QueueBatch.read(event)), answer);
    }

    private List<String> failures(List<QueueBatch.Message> messages) {
        var failures = new ArrayList<String>();
        var waiting = new HashSet<String>();
        for (var message : messages) {
            if (waiting.contains(message.group()) || !isDone(message)) {
                waiting.add(message.group());
                failures.add(message.id());
            }
        }
        return failures;
    }

    private boolean isDone(QueueBatch.Message message) {
        boolean lastTry = message.receives() >= RECEIVES;
        try {
            var chatEvent = queued.read(message.body());
            var result = answering.handle(chatEvent, lastTry);
            count(result, chatEvent.envelope().webhookEventId());
            return result != Result.TRY_AGAIN;
        } catch (RuntimeException e) {
            log.fault("NOT_HANDLED", e);
            if (lastTry) {
                log.count(Metric.POISONED, message.id());
            }
            return lastTry;
        }
    }

    private void count(Result result, String eventId) {
        switch (result) {
            case ANSWERED -> log.count(Metric.ANSWERED, 1);
            case ANSWERED_BEFORE -> log.count(Metric.ANSWERED_BEFORE, 1);
            case TRY_AGAIN -> log.count(Metric.TRY_AGAIN, eventId);
            case GIVEN_UP -> log.count(Metric.GIVEN_UP, eventId);
            case MONTHLY_LIMIT -> log.count(Metric.MONTHLY_LIMIT, eventId);
            case REFUSED -> log.count(Metric.REFUSED, eventId);
            case UNCERTAIN -> log.count(Metric.UNCERTAIN, eventId);
        }
    }
}
