package jp.machimado.conversation.booking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.time.Hours;
import jp.machimado.conversation.booking.Chosen.DeskWish;

/// What was chosen, as a postback carries it: eight fields between commas, empty where nothing is
/// chosen.
final class ChosenText {

    private static final int FIELDS = 8;
    private static final String NO_DESK = "-";
    private static final String NUMBER = "[0-9]{1,2}";

    private ChosenText() {}

    static String of(Chosen chosen) {
        return String.join(
                ",",
                chosen.what().name(),
                text(chosen.moving()),
                text(chosen.day()),
                text(chosen.part()),
                text(chosen.from()),
                text(chosen.length()),
                text(chosen.space()),
                chosen.desk()
                        .map(desk ->
                                switch (desk) {
                                    case DeskWish.None() -> NO_DESK;
                                    case DeskWish.At(var space) -> space.value();
                                })
                        .orElse(""));
    }

    private static String text(Optional<?> field) {
        return field.map(Object::toString).orElse("");
    }

    /// What [#of] wrote; empty for anything else.
    static Optional<Chosen> parse(String text) {
        var parts = text.split(",", -1);
        if (parts.length != FIELDS) {
            return Optional.empty();
        }
        try {
            return What.named(parts[0]).map(what -> chosen(what, parts));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Chosen chosen(What what, String[] parts) {
        return new Chosen(
                what,
                field(parts[1], BookingId::new),
                field(parts[2], LocalDate::parse),
                field(parts[3], name -> DayPart.of(name).orElseThrow(ChosenText::forged)),
                field(parts[4], text -> number(text, 0, Hours.A_DAY - 1)),
                field(parts[5], text -> number(text, 1, Hours.A_DAY)),
                field(parts[6], SpaceId::new),
                field(parts[7], ChosenText::desk));
    }

    private static <T> Optional<T> field(String text, Function<String, T> read) {
        return text.isEmpty() ? Optional.empty() : Optional.of(read.apply(text));
    }

    private static int number(String text, int least, int most) {
        if (!text.matches(NUMBER)
                || Integer.parseInt(text) < least
                || Integer.parseInt(text) > most) {
            throw forged();
        }
        return Integer.parseInt(text);
    }

    private static DeskWish desk(String text) {
        return text.equals(NO_DESK) ? new DeskWish.None() : new DeskWish.At(new SpaceId(text));
    }

    private static IllegalArgumentException forged() {
        return new IllegalArgumentException("no postback of ours");
    }
}
