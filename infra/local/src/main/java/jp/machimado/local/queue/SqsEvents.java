package jp.machimado.local.queue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/// SQS events, in JSON, as Lambda makes them for a FIFO queue.
final class SqsEvents {

    static final String REGION = "ap-northeast-1";
    static final String ARN = "arn:aws:sqs:" + REGION + ":000000000000:chat.fifo";

    private SqsEvents() {}

    static byte[] of(Received received) {
        var sent = received.message();
        var event = JsonNodeFactory.instance.objectNode();
        var message = event.putArray("Records").addObject();
        message.put("messageId", sent.id())
                .put("receiptHandle", received.receipt())
                .put("body", sent.body())
                .put("md5OfBody", md5(sent.body()))
                .put("eventSource", "aws:sqs")
                .put("eventSourceARN", ARN)
                .put("awsRegion", REGION);
        message.putObject("messageAttributes");
        message.putObject("attributes")
                .put("ApproximateReceiveCount", Integer.toString(received.count()))
                .put("ApproximateFirstReceiveTimestamp", millis(received.firstReceivedAt()))
                .put("SentTimestamp", millis(sent.sentAt()))
                .put("SequenceNumber", sequence(sent.sequence()))
                .put("MessageGroupId", sent.group())
                .put("MessageDeduplicationId", sent.deduplicationId())
                .put("SenderId", "AROALOCAL:chat-webhook");
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String millis(Instant time) {
        return Long.toString(time.toEpochMilli());
    }

    /// SQS's twenty digits.
    static String sequence(long number) {
        return String.format("%020d", number);
    }

    static String md5(String body) {
        try {
            var digest = MessageDigest.getInstance("MD5");
            return HexFormat.of().formatHex(digest.digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("every Java has MD5", fault);
        }
    }
}
