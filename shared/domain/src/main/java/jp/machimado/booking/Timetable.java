package jp.machimado.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Booking.Reminded;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.Spaces;
import jp.machimado.booking.time.Nights;
import jp.machimado.town.Town;

/// When the clock must next look at a booking: to end a hold, to remind, to release what nobody
/// came for, to close what is over.
final class Timetable {

    /// How long a slot chosen on a form is kept.
    static final Duration HOLD = Duration.ofMinutes(10);

    /// How long somebody who waited may think about an offer.
    static final Duration OFFER = Duration.ofMinutes(30);

    /// How long somebody may correct what was sent back.
    static final Duration RETURN = Duration.ofDays(3);

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Spaces spaces;
    private final Town town;

    Timetable(Spaces spaces, Town town) {
        this.spaces = spaces;
        this.town = town;
    }

    /// When `booking`, written at `now`, is due next; empty when it never is.
    Optional<Instant> due(Booking booking, Instant now) {
        return switch (booking.state()) {
            case HELD, OFFERED, RETURNED -> booking.until();
            case PENDING -> Optional.of(starts(booking));
            case CONFIRMED -> confirmed(booking, now);
            case CHECKED_IN -> Optional.of(ends(booking));
            case DONE, CANCELLED, REJECTED, EXPIRED, NO_SHOW -> Optional.empty();
        };
    }

    /// The first moment of `booking`.
    Instant starts(Booking booking) {
        return booking.plan().first().period().starts(town.zone());
    }

    /// The moment after the last use of `booking` ends.
    Instant ends(Booking booking) {
        return booking.plan().uses().stream()
                .map(use -> use.period().ends(town.zone()))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /// When `booking` is released unless its person has come; empty when nobody need check in.
    /// Somebody who booked after the start has the whole grace period from then.
    Optional<Instant> release(Booking booking) {
        var begins = starts(booking).isBefore(booking.made()) ? booking.made() : starts(booking);
        return spaces.space(booking.plan().first().space())
                .map(Space::rules)
                .flatMap(rules -> rules.checkIn())
                .map(begins::plus);
    }

    /// When the reminder `which` is due.
    Instant reminder(Booking booking, Reminded which) {
        return starts(booking).minus(which == Reminded.DAY_BEFORE ? DAY : HOUR);
    }

    private Optional<Instant> confirmed(Booking booking, Instant now) {
        var reminders =
                Stream.of(Reminded.DAY_BEFORE, Reminded.HOUR_BEFORE)
                        .filter(which -> which.compareTo(booking.reminded()) > 0)
                        .filter(which -> which == Reminded.DAY_BEFORE || !isStay(booking))
                        .map(which -> reminder(booking, which))
                        .filter(now::isBefore);
        return Stream.concat(reminders, end(booking).stream()).min(Instant::compareTo);
    }

    private Optional<Instant> end(Booking booking) {
        return release(booking).or(() -> Optional.of(ends(booking)));
    }

    private static boolean isStay(Booking booking) {
        return booking.plan().first().period() instanceof Nights;
    }
}
