package jp.machimado.line;

import com.linecorp.bot.messaging.model.Action;
import com.linecorp.bot.messaging.model.DatetimePickerAction;
import com.linecorp.bot.messaging.model.FlexBlockStyle;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexBubbleStyles;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.URIAction;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A card in the making: a title, lines, and below them what can be tapped. It keeps its own words
/// as plain text too, for those who see only that.
final class Card {

    private final Tone tone;
    private final List<FlexComponent> head = new ArrayList<>();
    private final List<FlexComponent> body = new ArrayList<>();
    private final List<FlexComponent> foot = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    Card(String title, Tone tone) {
        this.tone = tone;
        head.add(Parts.title(title));
        words.add(title);
    }

    /// Puts `text` over the title, as the card's first line.
    Card first(String text) {
        head.addFirst(Parts.overTitle(text));
        words.add(text);
        return this;
    }

    Card line(String text) {
        return add(text, Parts.line(text));
    }

    Card strong(String text) {
        return add(text, Parts.strong(text));
    }

    Card large(String text) {
        return add(text, Parts.large(text));
    }

    Card small(String text) {
        return add(text, Parts.small(text));
    }

    /// Leaves out a field that has no value.
    Card field(String name, String value) {
        return value.isBlank() ? this : add(name + ": " + value, Parts.field(name, value));
    }

    /// A row that says all of what can be chosen, with `below` in small type.
    Card choice(Choice choice, String below) {
        var said = below.isBlank() ? choice.label() : choice.label() + " (" + below + ")";
        return add("・" + said, Parts.row(choice.label(), below, choice.action()));
    }

    Card choice(Choice choice) {
        return choice(choice, "");
    }

    /// A button under the card; a row when its label is longer than a button's may be.
    Card button(Choice choice) {
        return under(choice.label(), choice.action());
    }

    /// A button that asks for a date.
    Card button(DatetimePickerAction picker) {
        return under(Objects.requireNonNullElse(picker.label(), ""), picker);
    }

    /// A button that opens a page or dials a number.
    Card link(String label, URI uri) {
        return under(
                label,
                new URIAction.Builder().label(Limits.cut(label, Limits.LABEL)).uri(uri).build());
    }

    Card link(String label, Optional<URI> uri) {
        return uri.map(page -> link(label, page)).orElse(this);
    }

    private Card under(String label, Action action) {
        foot.add(
                label.length() <= Limits.LABEL
                        ? Parts.button(action)
                        : Parts.row(label, "", action));
        return this;
    }

    private Card add(String text, FlexComponent part) {
        if (!text.isBlank()) {
            body.add(part);
            words.add(text);
        }
        return this;
    }

    /// What the card says, as plain text that reads alone.
    String plain() {
        return String.join("\n", words);
    }

    /// The bubble, which is at most [Limits#BUBBLE_BYTES] long: what does not fit is left out from
    /// the end, and the page behind the button says it all.
    FlexBubble bubble() {
        var bubble = build();
        while (Weight.of(bubble) > Limits.BUBBLE_BYTES && body.size() > 1) {
            body.removeLast();
            bubble = build();
        }
        return bubble;
    }

    private FlexBubble build() {
        var bubble =
                new FlexBubble.Builder()
                        .size(FlexBubble.Size.MEGA)
                        .header(Parts.column(head, "sm"))
                        .styles(
                                new FlexBubbleStyles.Builder()
                                        .header(
                                                new FlexBlockStyle.Builder()
                                                        .backgroundColor(tone.color())
                                                        .build())
                                        .build());
        if (!body.isEmpty()) {
            bubble.body(Parts.column(body, "md"));
        }
        if (!foot.isEmpty()) {
            bubble.footer(Parts.column(foot, "sm"));
        }
        return bubble.build();
    }
}
