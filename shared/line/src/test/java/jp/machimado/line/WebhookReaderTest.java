package jp.machimado.line;

import static jp.machimado.line.Delivery.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import jp.machimado.conversation.ChatEvent;
import jp.machimado.conversation.ChatEvent.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookReaderTest {

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
}
