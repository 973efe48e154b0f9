package jp.machimado.line;

import static jp.machimado.line.Delivery.NOW;
import static jp.machimado.line.Delivery.TEXT;
import static jp.machimado.line.Delivery.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import jp.machimado.conversation.ChatEvent;
import jp.machimado.guide.safety.PrivateNumbers;
import org.junit.jupiter.api.Test;

/// What becomes of a text before anybody sees it.
class SaidTextTest {

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
}
