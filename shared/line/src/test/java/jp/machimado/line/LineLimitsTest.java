package jp.machimado.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import jp.machimado.conversation.Button;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineLimitsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void holdForEverythingThatIsSaid(Language language) {
        var said = Town.speeches().map(speech -> Seen.of(speech, language)).toList();
        assertTrue(said.size() > 1_000);
        said.forEach(LineLimitsTest::holdFor);
    }

    private static void holdFor(Seen seen) {
        assertTrue(seen.messages().size() >= 1 && seen.messages().size() <= 5);
        seen.messages().forEach(LineLimitsTest::checkMessage);
        seen.objects()
                .filter(node -> node.has("data") || node.has("uri"))
                .forEach(LineLimitsTest::checkAction);
        seen.objects()
                .filter(node -> node.path("type").asText().equals("bubble"))
                .forEach(bubble -> assertTrue(bytes(bubble) <= 30_000));
        seen.all("text").forEach(text -> assertFalse(text.isBlank()));
    }

    private static void checkMessage(JsonNode message) {
        if (message.path("type").asText().equals("text")) {
            assertLength(message.path("text"), 5_000);
        } else {
            assertEquals("flex", message.path("type").asText());
            assertLength(message.path("altText"), 400);
            var container = message.path("contents");
            if (container.path("type").asText().equals("carousel")) {
                assertTrue(container.path("contents").size() <= 12);
                assertTrue(bytes(container) <= 50_000);
            }
        }
        var items = message.path("quickReply").path("items");
        assertTrue(items.size() <= 13);
        var labels = new HashSet<String>();
        items.forEach(item -> labels.add(item.path("action").path("label").asText()));
        assertEquals(items.size(), labels.size(), "two quick replies say the same");
    }

    private static void checkAction(JsonNode action) {
        assertLength(action.path("label"), 20);
        if (action.has("data")) {
            assertLength(action.path("data"), 300);
            assertTrue(Button.parse(action.path("data").asText()).isPresent());
            assertTrue(action.path("displayText").asText().length() <= 300);
        } else {
            assertLength(action.path("uri"), 1_000);
        }
    }

    private static void assertLength(JsonNode text, int most) {
        int length = text.asText().length();
        assertTrue(length >= 1 && length <= most, () -> length + " units: " + text);
    }

    private static int bytes(JsonNode node) {
        return node.toString().getBytes(UTF_8).length;
    }

    @Test
    void holdForACardOfAnyLength() {
        var card = new Card("題", Tone.PLAIN).link("くわしく", URI.create("https://a.jp"));
        IntStream.range(0, 300).forEach(i -> card.line(i + "あ".repeat(500)));
        var bubble = card.bubble();
        assertTrue(Weight.of(bubble) <= 30_000);
        assertTrue(Weight.of(bubble) > 25_000, "no more is left out than must be");
        assertTrue(bubble.footer() != null);
    }

    @Test
    void holdForAnyNumberOfCardsAndNoneIsLost() {
        var cards =
                IntStream.range(0, 30)
                        .mapToObj(i -> new Card("題" + i, Tone.PLAIN).line("あ".repeat(2_000)))
                        .toList();
        var reply = new Reply().cards(cards).messages();
        assertEquals(5, reply.size());
        assertTrue(reply.toString().contains("題29"));
    }

    @Test
    void cutNoCodePointInTwo() {
        assertEquals("𠮷".repeat(9) + "…", Limits.cut("𠮷".repeat(20), 20));
        assertEquals("𠮷".repeat(10), Limits.cut("𠮷".repeat(10), 20));
        assertEquals("a" + "𠮷".repeat(9) + "…", Limits.cut("a" + "𠮷".repeat(20), 20));
    }

    @Test
    void keepAtMostThirteenQuickReplies() {
        var choice = new Choice("はい", new Button.Menu());
        var message =
                new Reply().text("?").quick(java.util.Collections.nCopies(20, choice)).messages();
        assertEquals(13, List.copyOf(message.getFirst().quickReply().items()).size());
    }
}
