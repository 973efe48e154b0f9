package jp.machimado.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import jp.machimado.conversation.ChatEvent;
import jp.machimado.conversation.ChatEvent.Media;
import jp.machimado.guide.safety.PrivateNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final String TEXT =
            """
            {"type":"message","webhookEventId":"01E","replyToken":"tok","timestamp":1700000000000,
             "mode":"active","deliveryContext":{"isRedelivery":false},
             "source":{"type":"user","userId":"U1"},
             "message":{"id":"m1","type":"text","quoteToken":"q","text":"%s"}}\
            """;

    private final WebhookReader reader = new WebhookReader();

    @Test
    void readsAText() {
        var said = assertInstanceOf(ChatEvent.Said.class, one(TEXT.formatted("犬が死にました")));
        assertEquals("犬が死にました", said.text());
        assertEquals("m1", said.messageId());
        assertEquals(
                new ChatEvent.Envelope(
                        "01E",
                        Optional.of("U1"),
                        "U1",
                        Optional.of("tok"),
                        Instant.ofEpochMilli(1_700_000_000_000L),
                        NOW),
                said.envelope());
    }

    @Test
    void replacesAPrivateNumberBeforeAnybodySeesIt() {
        var said =
                assertInstanceOf(
                        ChatEvent.Said.class, one(TEXT.formatted("私のは 1234-5678-9018 です")));
        assertEquals("私のは " + PrivateNumbers.MARKER + " です", said.text());
    }

    @Test
    void cutsATextAtFiveThousandUnitsWithoutSplittingACodePoint() {
        var said =
                assertInstanceOf(
                        ChatEvent.Said.class, one(TEXT.formatted("あ" + "𠮷".repeat(4_000))));
        assertEquals("あ" + "𠮷".repeat(2_499), said.text());
    }

    @Test
    void leavesNoPartOfANumberThatTheCutWouldSplit() {
        var long_ = "あ".repeat(4_994) + " 1234 5678 9018";
        var said = assertInstanceOf(ChatEvent.Said.class, one(TEXT.formatted(long_)));
        assertEquals("あ".repeat(4_994), said.text());
    }

    @Test
    void survivesFiveThousandDigits() {
        var said = assertInstanceOf(ChatEvent.Said.class, one(TEXT.formatted("1 ".repeat(2_500))));
        assertTrue(said.text().length() <= 5_000);
    }

    @Test
    void mendsHalfACodePoint() {
        var said = assertInstanceOf(ChatEvent.Said.class, one(TEXT.formatted("a\\ud842b")));
        assertEquals("a?b", said.text());
    }

    @ParameterizedTest
    @CsvSource({
        "IMAGE, image",
        "VIDEO, video",
        "AUDIO, audio",
        "FILE, file",
        "LOCATION, location",
        "STICKER, sticker"
    })
    void keepsNothingOfMediaButTheirKind(Media media, String type) {
        var event =
                one(
                        """
                        {"type":"message","webhookEventId":"01E","source":{"userId":"U1"},
                         "message":{"id":"m","type":"%s","title":"秘密","address":"下諏訪町4611",
                          "fileName":"診断書.pdf","keywords":["x"]}}\
                        """
                                .formatted(type));
        assertEquals(media, assertInstanceOf(ChatEvent.SentMedia.class, event).media());
        assertFalse(new QueuedEvents().write(event).contains("4611"));
    }

    @Test
    void readsATapWithItsDate() {
        var pressed =
                assertInstanceOf(
                        ChatEvent.Pressed.class,
                        one(
                                """
                                {"type":"postback","webhookEventId":"01E","source":{"userId":"U1"},
                                 "postback":{"data":"todo:birth:first",
                                  "params":{"date":"2026-11-20"}}}\
                                """));
        assertEquals("todo:birth:first", pressed.postback());
        assertEquals(Optional.of("2026-11-20"), pressed.date());
    }

    @Test
    void dropsTheContentOfAPostbackThatIsNoButtonOfOurs() {
        var pressed =
                assertInstanceOf(
                        ChatEvent.Pressed.class,
                        one(
                                """
                                {"type":"postback","webhookEventId":"01E","source":{"userId":"U1"},
                                 "postback":{"data":"drop table; 123456789018",
                                  "params":{"date":"tomorrow"}}}\
                                """));
        assertEquals("", pressed.postback());
        assertEquals(Optional.empty(), pressed.date());
    }

    @ParameterizedTest
    @CsvSource({"follow, Followed", "join, Followed", "unfollow, Unfollowed"})
    void readsFollowingAndLeaving(String type, String kind) {
        assertEquals(
                kind,
                one("{\"type\":\"" + type + "\",\"webhookEventId\":\"01E\"}")
                        .getClass()
                        .getSimpleName());
    }

    @Test
    void readsWhichMessageWasTakenBack() {
        var unsent =
                assertInstanceOf(
                        ChatEvent.Unsent.class,
                        one(
                                """
                                {"type":"unsend","webhookEventId":"01E",
                                 "source":{"userId":"U1"},"unsend":{"messageId":"m7"}}\
                                """));
        assertEquals("m7", unsent.messageId());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'group','groupId':'C1','userId':'U1'} | U1",
                "{'type':'group','groupId':'C1'} | C1",
                "{'type':'room','roomId':'R1'} | R1",
                "{'type':'user'} | 01E",
                "null | 01E"
            })
    void handlesInOrderThePersonElseTheGroupElseTheEvent(String source, String group) {
        var event =
                one(
                        "{\"type\":\"join\",\"webhookEventId\":\"01E\",\"source\":"
                                + source.replace('\'', '"')
                                + "}");
        assertEquals(group, event.envelope().group());
    }

    @Test
    void countsWhatItDoesNotKnowAndReadsTheRest() {
        var body =
                "{\"events\":["
                        + String.join(
                                ",",
                                "{\"type\":\"beacon\",\"webhookEventId\":\"a\"}",
                                "{\"type\":\"new-in-2027\",\"webhookEventId\":\"b\"}",
                                "{\"type\":\"message\",\"webhookEventId\":\"c\",\"message\":"
                                        + "{\"id\":\"m\",\"type\":\"hologram\"}}",
                                "{\"type\":\"follow\"}",
                                "7",
                                TEXT.formatted("はい"))
                        + "]}";
        var delivered =
                assertInstanceOf(Webhook.Delivered.class, reader.read(body.getBytes(UTF_8), NOW));
        assertEquals(5, delivered.unknown());
        assertEquals(1, delivered.events().size());
    }

    @Test
    void readsACallWithoutEvents() {
        assertEquals(
                new Webhook.Delivered(List.of(), 0),
                reader.read("{\"destination\":\"U0\",\"events\":[]}".getBytes(UTF_8), NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "7", "{}", "{\"events\":{}}", "<xml/>"})
    void saysOfWhatIsNotLinesFormThatItIsMalformed(String body) {
        assertEquals(new Webhook.Malformed(), reader.read(body.getBytes(UTF_8), NOW));
    }

    @Test
    void saysThatABottomlessBodyIsMalformed() {
        var body = "[".repeat(500_000);
        assertEquals(new Webhook.Malformed(), reader.read(body.getBytes(UTF_8), NOW));
    }

    @Test
    void neverThrowsWhateverIsAltered() {
        var random = new Random(20261124);
        var whole = ("{\"events\":[" + TEXT.formatted("税はいくら 1234") + "]}").getBytes(UTF_8);
        Stream.generate(() -> altered(whole, random))
                .limit(1_000)
                .forEach(body -> assertDoesNotThrow(() -> reader.read(body, NOW)));
    }

    private static byte[] altered(byte[] whole, Random random) {
        var body = whole.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return body;
    }

    private ChatEvent one(String event) {
        var body = ("{\"destination\":\"U0\",\"events\":[" + event + "]}").getBytes(UTF_8);
        var delivered = assertInstanceOf(Webhook.Delivered.class, reader.read(body, NOW));
        assertEquals(0, delivered.unknown());
        assertEquals(1, delivered.events().size());
        return delivered.events().getFirst();
    }
}
