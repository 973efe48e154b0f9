package jp.machimado.booking.ledger;

import java.util.Arrays;

/// How a bucket remembers one booking: which counters, how many units, and its state. It says
/// nothing about a person, so that a bucket may be shown to anybody.
///
/// @param from first counter
/// @param to the counter after the last
/// @param state one of [BookingState]
public record Mark(int from, int to, int units, BookingState state) {

    /// As it is kept: `34-42|1|C`.
    public String text() {
        return from + "-" + to + "|" + units + "|" + state.letter();
    }

    /// Reads what [#text] wrote.
    ///
    /// @throws IllegalArgumentException when it did not
    public static Mark parse(String text) {
        var parts = text.split("[-|]", -1);
        if (parts.length != 4 || parts[3].length() != 1) {
            throw new IllegalArgumentException("not a mark: " + text);
        }
        return new Mark(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                state(parts[3].charAt(0)));
    }

    private static BookingState state(char letter) {
        return Arrays.stream(BookingState.values())
                .filter(state -> state.letter() == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a state: " + letter));
    }
}
