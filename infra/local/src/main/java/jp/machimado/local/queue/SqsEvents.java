package jp.machimado.local.queue;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// SQS events as Lambda makes them for a FIFO queue.
final class SqsEvents {

    static final String REGION = "ap-northeast-1";
    static final String ARN = "arn:aws:sqs:" + REGION + ":000000000000:chat.fifo";

    private SqsEvents() {}

    static SQSEvent of(Received received) {
        var sent = received.message();
        var message = new SQSEvent.SQSMessage();
        message.setMessageId(sent.id());
        message.setReceiptHandle(received.receipt());
        message.setBody(sent.body());
        message.setMd5OfBody(md5(sent.body()));
        message.setMessageAttributes(Map.of());
        message.setEventSource("aws:sqs");
        message.setEventSourceArn(ARN);
        message.setAwsRegion(REGION);
        message.setAttributes(
                Map.of(
                        "ApproximateReceiveCount", Integer.toString(received.count()),
                        "ApproximateFirstReceiveTimestamp",
                                Long.toString(received.firstReceivedAt().toEpochMilli()),
                        "SentTimestamp", Long.toString(sent.sentAt().toEpochMilli()),
                        "SequenceNumber", sequence(sent.sequence()),
                        "MessageGroupId", sent.group(),
                        "MessageDeduplicationId", sent.deduplicationId(),
                        "SenderId", "AROALOCAL:chat-webhook"));
        var event = new SQSEvent();
        event.setRecords(List.of(message));
        return event;
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
