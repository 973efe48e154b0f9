package jp.machimado.functions.chatwebhook;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;
import jp.machimado.lambda.AwsClients;
import jp.machimado.lambda.HttpCall;
import jp.machimado.lambda.Log;
import jp.machimado.lambda.Metric;
import jp.machimado.lambda.Secrets;
import jp.machimado.lambda.Setting;
import jp.machimado.lambda.Settings;
import jp.machimado.line.Signature;
import jp.machimado.line.Webhook;
import jp.machimado.line.WebhookReader;
import software.amazon.awssdk.services.sqs.SqsClient;

/// LINE's calls in: verified, stripped, queued, answered.
///
/// 200: everything is queued. 500: not everything is; LINE delivers again. Anything else is not
/// LINE's doing, and nothing is queued.
public final class ChatWebhookFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    /// Bytes of a call, decoded.
    private static final int LARGEST = 1024 * 1024;

    private static final String SIGNATURE = "x-line-signature";

    private final Supplier<String> secret;
    private final EventQueue queue;
    private final Log log;
    private final InstantSource clock;
    private final WebhookReader reader = new WebhookReader();

    /// Called by Lambda, before the snapshot is taken.
    public ChatWebhookFunction() {
        this(System.getenv(), InstantSource.system());
    }

    /// Wires itself from `environment`. Connects to nothing yet.
    public ChatWebhookFunction(Map<String, String> environment, InstantSource clock) {
        var settings = Settings.from(environment);
        var sqs = new AwsClients(settings).build(SqsClient.builder(), Setting.AWS_ENDPOINT_URL_SQS);
        this.log = Log.of(settings, clock);
        this.secret = Secrets.from(settings, clock, log).channelSecret();
        this.queue = new SqsEventQueue(sqs, settings.get(Setting.QUEUE_URL));
        this.clock = clock;
    }

    ChatWebhookFunction(Supplier<String> secret, EventQueue queue, Log log, InstantSource clock) {
        this.secret = secret;
        this.queue = queue;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        try {
            return status(taken(new HttpCall(event)));
        } catch (RuntimeException e) {
            log.fault("NOT_QUEUED", e);
            log.count(Metric.NOT_QUEUED, 1);
            return status(500);
        }
    }

    private int taken(HttpCall call) {
        var body = call.body();
        if (body.length > LARGEST) {
            log.count(Metric.TOO_LARGE, 1);
            return 413;
        }
        if (!new Signature(secret.get()).signs(body, call.header(SIGNATURE))) {
            log.count(Metric.BAD_SIGNATURE, 1);
            return 401;
        }
        return switch (reader.read(body, clock.instant())) {
            case Webhook.Malformed() -> {
                log.count(Metric.MALFORMED, 1);
                yield 400;
            }
            case Webhook.Delivered(var events, var unknown) -> {
                queue.put(events);
                log.count(Metric.QUEUED, events.size());
                log.count(Metric.UNKNOWN_EVENTS, unknown);
                yield 200;
            }
        };
    }

    private static APIGatewayV2HTTPResponse status(int code) {
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(code)
                .withHeaders(Map.of("content-type", "text/plain"))
                .withBody("")
                .build();
    }
}
