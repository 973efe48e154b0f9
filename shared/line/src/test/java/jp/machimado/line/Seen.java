package jp.machimado.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.machimado.conversation.Outgoing;
import jp.machimado.conversation.Speech;
import jp.machimado.words.Language;
import jp.machimado.words.Phrasebook;

/// Messages as LINE gets them.
record Seen(JsonNode messages) {

    static final Phrasebook BOOK = new Phrasebook();

    private static final ObjectMapper JSON = ModelObjectMapper.createNewObjectMapper();
    static final String LIFF = "1234567890-AbcdEfgh";
    private static final LineMessages LINE =
            new LineMessages(Town.PACK, BOOK, "https://machimado.example.jp", LIFF);

    static Seen of(Speech speech, Language language) {
        var outgoing = new Outgoing("01HZXY0123456789ABCDEFGHJK", speech, language);
        var request = new ReplyMessageRequest("token", LINE.of(outgoing), false);
        return new Seen(JSON.valueToTree(request).path("messages"));
    }

    JsonNode first() {
        return messages.get(0);
    }

    JsonNode last() {
        return messages.get(messages.size() - 1);
    }

    /// Every object, however deep.
    Stream<JsonNode> objects() {
        return objects(messages);
    }

    private static Stream<JsonNode> objects(JsonNode node) {
        var below = StreamSupport.stream(node.spliterator(), false).flatMap(Seen::objects);
        return node.isObject() ? Stream.concat(Stream.of(node), below) : below;
    }

    /// The text values of the fields called `name`.
    List<String> all(String name) {
        return objects()
                .filter(node -> node.has(name))
                .map(node -> node.path(name).asText())
                .toList();
    }

    List<String> quickReplies() {
        return StreamSupport.stream(last().path("quickReply").path("items").spliterator(), false)
                .map(item -> item.path("action").path("data").asText())
                .toList();
    }
}
