package jp.machimado.conversation.booking;

import java.util.Arrays;
import java.util.Optional;
import jp.machimado.booking.ledger.BookingId;

/// A step of booking, by button or by word. It names ids alone, which are looked up again: whatever
/// it says, another person's booking is not found.
public sealed interface BookingStep {

    /// Asks what is to be booked.
    record Start() implements BookingStep {}

    /// Goes on with what is chosen so far. A date picked beside it is the day.
    ///
    /// @param page of the times that are offered
    record Pick(Chosen chosen, int page) implements BookingStep {}

    /// Says yes to the confirm screen.
    record Confirm(Chosen chosen, Sealed sealed) implements BookingStep {}

    /// Waits for what is taken.
    record Join(Chosen chosen, Sealed sealed) implements BookingStep {}

    /// Shows what the person has booked and waits for.
    record Mine(int page) implements BookingStep {}

    /// Does something with the person's own booking or wait `id`.
    record OnBooking(Act act, BookingId id) implements BookingStep {}

    /// Ends booking without a booking.
    record Stop() implements BookingStep {}

    /// What can be done with a booking.
    enum Act {
        SHOW,
        CHANGE,
        ASK_CANCEL,
        CANCEL,
        /// Takes an offer or a hold.
        ACCEPT,
        CHECK_IN,
        LEAVE,
        STOP_WAITING
    }

    /// Goes on with `chosen`.
    static BookingStep pick(Chosen chosen) {
        return new Pick(chosen, 0);
    }

    /// As a postback carries it after its first word; without colons at its ends.
    default String text() {
        return switch (this) {
            case Start() -> "start";
            case Pick(var chosen, var page) -> "pick:" + page + ":" + ChosenText.of(chosen);
            case Confirm(var chosen, var sealed) -> "confirm:" + sealed(sealed, chosen);
            case Join(var chosen, var sealed) -> "join:" + sealed(sealed, chosen);
            case Mine(var page) -> "mine:" + page;
            case OnBooking(var act, var id) -> "on:" + act + ":" + id;
            case Stop() -> "stop";
        };
    }

    private static String sealed(Sealed sealed, Chosen chosen) {
        return sealed.nonce() + ":" + sealed.seal() + ":" + ChosenText.of(chosen);
    }

    /// The step that [#text] wrote; empty for anything else.
    static Optional<BookingStep> parse(String text) {
        var parts = text.split(":", -1);
        return switch (parts[0] + "/" + (parts.length - 1)) {
            case "start/0" -> Optional.of(new Start());
            case "pick/2" ->
                    page(parts[1])
                            .flatMap(page ->
                                    ChosenText.parse(parts[2])
                                            .map(chosen -> new Pick(chosen, page)));
            case "confirm/3" ->
                    ChosenText.parse(parts[3])
                            .map(chosen -> new Confirm(chosen, new Sealed(parts[1], parts[2])));
            case "join/3" ->
                    ChosenText.parse(parts[3])
                            .map(chosen -> new Join(chosen, new Sealed(parts[1], parts[2])));
            case "mine/1" -> page(parts[1]).map(Mine::new);
            case "on/2" -> onBooking(parts[1], parts[2]);
            case "stop/0" -> Optional.of(new Stop());
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> page(String text) {
        return text.matches("[0-9]{1,2}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private static Optional<BookingStep> onBooking(String name, String id) {
        return Arrays.stream(Act.values())
                .filter(act -> act.name().equals(name) && id.matches("[0-9a-f]{24}"))
                .findFirst()
                .map(act -> new OnBooking(act, new BookingId(id)));
    }

    /// What the confirm screen carries, so that only its own button can be pressed.
    ///
    /// @param nonce the same however often the screen is sent or its button tapped
    /// @param seal over nonce, person and choice
    record Sealed(String nonce, String seal) {}
}
