package jp.machimado.line;

import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexCarousel;
import com.linecorp.bot.messaging.model.FlexContainer;
import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.TextMessage;
import java.util.ArrayList;
import java.util.List;

/// The messages of one answer, and what is offered under the last of them.
final class Reply {

    private final List<Message> messages = new ArrayList<>();
    private final List<Choice> quick = new ArrayList<>();

    Reply text(String text) {
        messages.add(new TextMessage(Limits.cut(text, Limits.TEXT)));
        return this;
    }

    Reply card(Card card) {
        return flex(card.plain(), card.bubble());
    }

    /// Cards beside each other, in as many messages as their weight asks for.
    Reply cards(List<Card> cards) {
        var bubbles = new ArrayList<FlexBubble>();
        var words = new ArrayList<String>();
        for (var card : cards) {
            bubbles.add(card.bubble());
            if (isTooMuch(bubbles)) {
                var last = bubbles.removeLast();
                beside(words, bubbles);
                bubbles.clear();
                words.clear();
                bubbles.add(last);
            }
            words.add(card.plain());
        }
        beside(words, bubbles);
        return this;
    }

    private static boolean isTooMuch(List<FlexBubble> bubbles) {
        return bubbles.size() > 1
                && (bubbles.size() > Limits.BUBBLES
                        || Weight.of(new FlexCarousel(bubbles)) > Limits.CAROUSEL_BYTES);
    }

    private void beside(List<String> words, List<FlexBubble> bubbles) {
        flex(
                String.join("\n", words),
                bubbles.size() == 1 ? bubbles.getFirst() : new FlexCarousel(List.copyOf(bubbles)));
    }

    private Reply flex(String words, FlexContainer container) {
        messages.add(new FlexMessage(Limits.cut(words, Limits.ALT_TEXT), container));
        return this;
    }

    Reply quick(Choice choice) {
        quick.add(choice);
        return this;
    }

    Reply quick(List<Choice> choices) {
        quick.addAll(choices);
        return this;
    }

    /// Offers `choices` before whatever else is offered.
    Reply quickFirst(List<Choice> choices) {
        quick.addAll(0, choices);
        return this;
    }

    /// As LINE takes it: at most [Limits#MESSAGES], with at most [Limits#QUICK_REPLIES] quick
    /// replies under the last.
    List<Message> messages() {
        var all = new ArrayList<>(messages.subList(0, Math.min(messages.size(), Limits.MESSAGES)));
        if (!quick.isEmpty() && !all.isEmpty()) {
            var items = quick.stream().limit(Limits.QUICK_REPLIES).map(Choice::quickReply).toList();
            all.add(with(new QuickReply(items), all.removeLast()));
        }
        return List.copyOf(all);
    }

    private static Message with(QuickReply quick, Message message) {
        return switch (message) {
            case TextMessage text -> new TextMessage.Builder(text.text()).quickReply(quick).build();
            case FlexMessage flex ->
                    new FlexMessage.Builder(flex.altText(), flex.contents())
                            .quickReply(quick)
                            .build();
            default -> throw new IllegalArgumentException("only texts and cards are sent");
        };
    }
}
