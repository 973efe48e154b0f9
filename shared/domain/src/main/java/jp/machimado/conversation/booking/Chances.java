package jp.machimado.conversation.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.ledger.Booking;

/// What can be had instead of what was refused: the same length at the nearest other times of the
/// day.
record Chances(BookingOffice office) {

    private static final int MOST = 3;

    /// At most three options near `chosen`; none when no time of a day is chosen.
    List<Option> near(Chosen chosen, Optional<Booking> moving, Instant now) {
        if (chosen.what() == What.STAY
                || chosen.day().isEmpty()
                || chosen.from().isEmpty()
                || chosen.length().isEmpty()) {
            return List.of();
        }
        var day = chosen.day().get();
        int from = chosen.from().get();
        int length = chosen.length().get();
        var free = new FreeTimes(office, chosen.what(), day, moving, now);
        return free.starts().stream()
                .sorted(Comparator.comparingInt((Integer start) -> Math.abs(start - from)))
                .flatMap(start ->
                        free.spaces(start, length).stream()
                                .limit(1)
                                .map(space ->
                                        new Option(
                                                new Option.OfChance(day, start, space),
                                                BookingStep.pick(
                                                        chosen.from(Optional.of(start))
                                                                .at(Optional.of(space.id()))))))
                .limit(MOST)
                .toList();
    }
}
