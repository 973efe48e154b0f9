package jp.machimado.conversation.booking;

import java.time.LocalDate;
import java.util.Optional;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;

/// What somebody has chosen so far.
///
/// @param moving the booking that is changed; empty for a new one
/// @param day of use or arrival
/// @param part of the day in which they look; empty once they have a start
/// @param from the quarter of the day; never for a stay
/// @param length in quarters, or nights for a stay
/// @param desk for the days of a stay; empty until that is asked
public record Chosen(
        What what,
        Optional<BookingId> moving,
        Optional<LocalDate> day,
        Optional<DayPart> part,
        Optional<Integer> from,
        Optional<Integer> length,
        Optional<SpaceId> space,
        Optional<DeskWish> desk) {

    /// Whether somebody who stays wants to work at a desk.
    public sealed interface DeskWish {

        /// No desk.
        record None() implements DeskWish {}

        /// `space`, every day on which it opens.
        record At(SpaceId space) implements DeskWish {}
    }

    /// Nothing but `what`.
    public static Chosen of(What what) {
        return new Chosen(
                what,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Chosen moving(BookingId id) {
        return new Chosen(what, Optional.of(id), day, part, from, length, space, desk);
    }

    /// For `other` instead, from the day on.
    Chosen on(Optional<LocalDate> other) {
        return new Chosen(what, moving, other, part, from, length, space, desk);
    }

    Chosen in(Optional<DayPart> other) {
        return new Chosen(what, moving, day, other, from, length, space, desk);
    }

    Chosen from(Optional<Integer> other) {
        return new Chosen(what, moving, day, part, other, length, space, desk);
    }

    Chosen lasting(Optional<Integer> other) {
        return new Chosen(what, moving, day, part, from, other, space, desk);
    }

    Chosen at(Optional<SpaceId> other) {
        return new Chosen(what, moving, day, part, from, length, other, desk);
    }

    Chosen with(Optional<DeskWish> other) {
        return new Chosen(what, moving, day, part, from, length, space, other);
    }

    /// Without what was chosen last; empty when nothing was.
    Optional<Chosen> back() {
        if (desk.isPresent()) {
            return Optional.of(with(Optional.empty()));
        }
        if (space.isPresent()) {
            return Optional.of(at(Optional.empty()));
        }
        if (length.isPresent()) {
            return Optional.of(lasting(Optional.empty()));
        }
        if (from.isPresent()) {
            return Optional.of(from(Optional.empty()));
        }
        if (part.isPresent()) {
            return Optional.of(in(Optional.empty()));
        }
        return day.isPresent() ? Optional.of(on(Optional.empty())) : Optional.empty();
    }

    /// When it is, once that is chosen; empty also when there is no such time, as after midnight.
    public Optional<Period> period() {
        if (day.isEmpty() || length.isEmpty() || length.get() < 1) {
            return Optional.empty();
        }
        if (what == What.STAY) {
            return Optional.of(new Nights(day.get(), day.get().plusDays(length.get())));
        }
        return from.filter(start -> start >= 0 && start + length.get() <= Hours.A_DAY)
                .map(start -> new Hours(day.get(), start, start + length.get()));
    }
}
