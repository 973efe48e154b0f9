package jp.machimado.line;

import com.linecorp.bot.messaging.model.Action;
import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexButton;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexText;
import java.util.ArrayList;
import java.util.List;

/// The pieces of a Flex card. Texts wrap, grow with the reader's type size, and hold no control
/// characters.
final class Parts {

    private static final String INK = "#1A1A1C";
    private static final String GREY = "#4D4D4D";
    private static final String WHITE = "#FFFFFF";

    private Parts() {}

    static FlexComponent title(String text) {
        return text(text, "lg", WHITE, FlexText.Weight.BOLD);
    }

    /// A small line over the title.
    static FlexComponent overTitle(String text) {
        return text(text, "sm", WHITE, FlexText.Weight.REGULAR);
    }

    static FlexComponent line(String text) {
        return text(text, "md", INK, FlexText.Weight.REGULAR);
    }

    static FlexComponent strong(String text) {
        return text(text, "md", INK, FlexText.Weight.BOLD);
    }

    static FlexComponent large(String text) {
        return text(text, "xxl", INK, FlexText.Weight.BOLD);
    }

    static FlexComponent small(String text) {
        return text(text, "sm", GREY, FlexText.Weight.REGULAR);
    }

    /// A name and under it what holds.
    static FlexComponent field(String name, String value) {
        return column(List.of(text(name, "sm", GREY, FlexText.Weight.BOLD), line(value)), "none");
    }

    /// A row that says all of `text`, however long, and does `action` when tapped.
    static FlexComponent row(String text, String below, Action action) {
        var lines = new ArrayList<FlexComponent>();
        lines.add(text(text, "md", "#0A4A6B", FlexText.Weight.BOLD));
        if (!below.isBlank()) {
            lines.add(small(below));
        }
        return new FlexBox.Builder(FlexBox.Layout.VERTICAL, lines)
                .backgroundColor("#EAF1F6")
                .cornerRadius("md")
                .paddingAll("md")
                .action(action)
                .build();
    }

    static FlexComponent button(Action action) {
        return new FlexButton.Builder(action)
                .style(FlexButton.Style.SECONDARY)
                .height(FlexButton.Height.SM)
                .adjustMode(FlexButton.AdjustMode.SHRINK_TO_FIT)
                .build();
    }

    static FlexBox column(List<FlexComponent> parts, String spacing) {
        return new FlexBox.Builder(FlexBox.Layout.VERTICAL, List.copyOf(parts))
                .spacing(spacing)
                .build();
    }

    private static FlexText text(String text, String size, String color, FlexText.Weight weight) {
        return new FlexText.Builder()
                .text(text.replaceAll("[\\p{Cc}&&[^\n]]", " "))
                .size(size)
                .color(color)
                .weight(weight)
                .wrap(true)
                .scaling(true)
                .build();
    }
}
