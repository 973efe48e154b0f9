package jp.machimado.local.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import jp.machimado.local.MovedClock;
import jp.machimado.local.http.LocalHost;
import jp.machimado.local.http.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SqsException;

/// The AWS SDK itself talks to the door.
final class SqsDoorTest {

    private final LocalQueue queue;
    private final LocalHost host;
    private final SqsClient sqs;
    private final String url;

    SqsDoorTest(@TempDir Path folder) throws IOException {
        queue = LocalQueue.open(folder.resolve("q.jsonl"), QueueRules.OURS, new MovedClock());
        host =
                LocalHost.on(
                        0,
                        Map.of("/sqs", new SqsDoor(queue, "chat.fifo")),
                        _ -> Response.json(404, "{}"));
        host.start();
        var endpoint = "http://localhost:" + host.port() + "/sqs";
        url = endpoint + "/000000000000/chat.fifo";
        sqs =
                SqsClient.builder()
                        .endpointOverride(URI.create(endpoint))
                        .region(Region.AP_NORTHEAST_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create("local", "local")))
                        .httpClient(UrlConnectionHttpClient.create())
                        .build();
    }

    @AfterEach
    void closes() {
        sqs.close();
        host.close();
        queue.close();
    }

    @Test
    void oneMessageIsQueuedAsItIs() {
        var answer =
                sqs.sendMessage(message ->
                        message.queueUrl(url)
                                .messageGroupId("sakura")
                                .messageDeduplicationId("event-1")
                                .messageBody("下諏訪町 🍎"));
        var received = queue.receive().orElseThrow();
        assertEquals(answer.messageId(), received.message().id());
        assertEquals("下諏訪町 🍎", received.message().body());
        assertEquals("sakura", received.message().group());
    }

    @Test
    void aBatchTellsEntryByEntryWhatWasRefused() {
        var answer =
                sqs.sendMessageBatch(batch ->
                        batch.queueUrl(url).entries(entry(1, "sakura"), entry(2, "two words")));
        assertEquals("1", answer.successful().getFirst().id());
        assertEquals("2", answer.failed().getFirst().id());
        assertTrue(answer.failed().getFirst().senderFault());
        assertEquals(1, queue.size());
    }

    @Test
    void elevenEntriesAreTooMany() {
        var entries = IntStream.range(0, 11).mapToObj(number -> entry(number, "a")).toList();
        assertThrows(
                SqsException.class,
                () -> sqs.sendMessageBatch(batch -> batch.queueUrl(url).entries(entries)));
        assertEquals(0, queue.size());
    }

    @Test
    void anotherQueueDoesNotExist() {
        assertThrows(
                QueueDoesNotExistException.class,
                () ->
                        sqs.sendMessage(message ->
                                message.queueUrl(url.replace("chat", "other"))
                                        .messageGroupId("a")
                                        .messageDeduplicationId("1")
                                        .messageBody("x")));
    }

    private static SendMessageBatchRequestEntry entry(int number, String group) {
        return SendMessageBatchRequestEntry.builder()
                .id(Integer.toString(number))
                .messageBody("body " + number)
                .messageGroupId(group)
                .messageDeduplicationId("event-" + number)
                .build();
    }
}
