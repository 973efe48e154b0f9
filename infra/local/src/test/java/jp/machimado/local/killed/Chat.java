package jp.machimado.local.killed;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import jp.machimado.dynamodb.DynamoStatistics;
import jp.machimado.dynamodb.Retry;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.functions.chatwebhook.ChatWebhookFunction;
import jp.machimado.local.MovedClock;
import jp.machimado.local.http.FunctionDoor;
import jp.machimado.local.http.LocalHost;
import jp.machimado.local.http.Response;
import jp.machimado.local.line.Channel;
import jp.machimado.local.line.Entry;
import jp.machimado.local.line.LineSimulator;
import jp.machimado.local.queue.EventSourceMapping;
import jp.machimado.local.queue.LocalQueue;
import jp.machimado.local.queue.QueueRules;
import jp.machimado.local.queue.SqsDoor;
import jp.machimado.testing.dynamodb.EmbeddedDynamo;
import jp.machimado.testing.town.SmallPack;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Everything around chat-reply, which outlives its processes: LINE, webhook, queue, table, clock.
final class Chat implements AutoCloseable {

    private static final String TABLE = "town";
    private static final int FEW_WAYS = 400;

    private final MovedClock clock = new MovedClock();
    private final KillPoint kill = new KillPoint();
    private final EmbeddedDynamo dynamo = EmbeddedDynamo.start(Optional.empty(), Map.of());
    private final Map<String, String> settings = new HashMap<>();
    private final LocalHost host;
    private final LocalQueue queue;
    private final LineSimulator line;
    private ReplyWorker worker;
    private EventSourceMapping mapping;

    /// Opens everything and keeps its files in `place`.
    Chat(Path place) throws IOException {
        host = LocalHost.on(0, Map.of(), _ -> Response.json(404, "{}"));
        queue = LocalQueue.open(place.resolve("queue.jsonl"), QueueRules.OURS, clock);
        var url = "http://localhost:" + host.port();
        var channel = new Channel("secret", "token", URI.create(url + "/line/webhook"));
        line = new LineSimulator(channel, clock, new Random(1), Optional.empty());
        settings.put("TOWN_PACK", SmallPack.in(place.resolve("pack"), FEW_WAYS).toString());
        settings.put("TOWN_TABLE", TABLE);
        settings.put("QUEUE_URL", url + "/sqs/000000000000/chat.fifo");
        settings.put("AWS_ENDPOINT_URL_SQS", url + "/sqs");
        settings.put("AWS_ENDPOINT_URL_DYNAMODB", url + "/table");
        settings.put("AWS_REGION", "ap-northeast-1");
        settings.put("PUBLIC_URL", url);
        settings.put("LINE_API_ENDPOINT", url);
        settings.put("PERSON_KEY", "a key that only tests use");
        settings.put("LINE_CHANNEL_SECRET", channel.secret());
        settings.put("LINE_CHANNEL_ACCESS_TOKEN", channel.accessToken());
        open();
        worker = new ReplyWorker(settings, clock);
        mapping = mapping(worker);
    }

    private void open() {
        var webhook = new ChatWebhookFunction(settings, clock);
        host.add("/line/webhook", new FunctionDoor("chat-webhook", webhook, clock));
        host.add("/sqs", new SqsDoor(queue, "chat.fifo"));
        host.add("/v2/bot", kill.before(line.api()));
        host.add("/table", kill.before(dynamo.endpoint()));
        host.start();
        try (var client = client()) {
            TownTable.createIfMissing(client, TABLE);
        }
    }

    /// Patient: a DynamoDB that has only just begun is slow.
    private DynamoDbClient client() {
        var anyone = StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));
        return DynamoDbClient.builder()
                .endpointOverride(dynamo.endpoint())
                .region(Region.AP_NORTHEAST_1)
                .credentialsProvider(anyone)
                .build();
    }

    private EventSourceMapping mapping(ReplyWorker function) {
        return new EventSourceMapping(queue, function, Duration.ofSeconds(10));
    }

    /// `user` writes, chat-reply is killed after `step`, and another process of it is started.
    void killAt(KillPoint.Step step, String user) throws IOException {
        kill.arm(step, worker::kill);
        line.text(user, "こんにちは");
        mapping.pass();
        if (!kill.isDone()) {
            throw new IllegalStateException("chat-reply never came to " + step);
        }
        mapping.close();
        worker.close();
        worker = new ReplyWorker(settings, clock);
        mapping = mapping(worker);
    }

    /// Lets `seconds` pass and then everything be done that waits.
    void pass(int seconds) {
        clock.pass(seconds);
        mapping.pass();
    }

    /// How often `user` was answered.
    long answers(String user) {
        return line.conversation(user).stream()
                .filter(entry ->
                        entry.kind() == Entry.Kind.REPLY || entry.kind() == Entry.Kind.PUSH)
                .count();
    }

    /// How much was counted in all.
    long counted() {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(9));
        try (var client = client()) {
            var table = new TownTable(client, TABLE, new Retry(new Random(1), _ -> {}));
            return new DynamoStatistics(table)
                    .counts(day, day).stream().mapToLong(DynamoStatistics.Count::times).sum();
        }
    }

    /// How many messages wait, or are dead.
    int waiting() {
        return queue.size() + queue.dead().size();
    }

    /// What LINE last refused.
    String lastRefusal() {
        return line.refusals().getLast().json().toString();
    }

    @Override
    public void close() {
        mapping.close();
        worker.close();
        host.close();
        queue.close();
        dynamo.close();
    }
}
