package jp.machimado.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.conversation.ChatEvent;
import jp.machimado.conversation.ChatEvent.Envelope;
import jp.machimado.conversation.ChatEvent.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueuedEventsTest {

    private static final Envelope FULL =
            new Envelope(
                    "01E",
                    Optional.of("U1"),
                    "U1",
                    Optional.of("tok"),
                    Instant.parse("2026-11-24T01:00:00.123Z"),
                    Instant.parse("2026-11-24T01:00:01Z"));
    private static final Envelope SCANT =
            new Envelope(
                    "01E", Optional.empty(), "01E", Optional.empty(), Instant.EPOCH, Instant.EPOCH);

    private final QueuedEvents queued = new QueuedEvents();

    static Stream<ChatEvent> everyKind() {
        return Stream.of(
                new ChatEvent.Said(FULL, "m1", "𠮷野さん\u0000\u001f\ufffe \"\\ \u202e🐕"),
                new ChatEvent.Said(SCANT, "m1", ""),
                new ChatEvent.Pressed(FULL, "menu", Optional.empty()),
                new ChatEvent.Pressed(FULL, "todo:birth:", Optional.of("2026-11-20")),
                new ChatEvent.Followed(SCANT),
                new ChatEvent.Unfollowed(FULL),
                new ChatEvent.Unsent(FULL, "m1"),
                new ChatEvent.SentMedia(FULL, Media.LOCATION));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void comeOutAsTheyWentIn(ChatEvent event) {
        assertEquals(event, queued.read(queued.write(event)));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void areWrittenInCharactersThatEveryQueueTakes(ChatEvent event) {
        assertTrue(queued.write(event).chars().allMatch(c -> c >= ' ' && c <= '~'));
    }

    @Test
    void tellTheirVersion() {
        assertTrue(queued.write(new ChatEvent.Followed(FULL)).startsWith("{\"v\":1,"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "secret",
                "{\"v\":2,\"kind\":\"followed\"}",
                "{\"v\":1,\"kind\":\"secret\",\"id\":\"1\",\"group\":\"1\",\"at\":\"1\"}",
                "{\"v\":1,\"id\":\"1\",\"group\":\"1\",\"at\":\"secret\",\"received\":\"secret\"}"
            })
    void refuseWhatWeDidNotWriteWithoutQuotingIt(String message) {
        var refusal =
                assertThrows(IllegalArgumentException.class, () -> queued.read(message)).toString();
        assertFalse(refusal.contains("secret"));
    }
}
