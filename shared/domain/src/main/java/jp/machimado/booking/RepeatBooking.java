package jp.machimado.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;

/// Books the same time every week, each date by itself, and tells for each date what came of it.
public final class RepeatBooking {

    /// Weeks at most.
    public static final int WEEKS = 26;

    private final BookingOffice office;
    private final ReserveSpace reserveSpace;
    private final CancelBooking cancelBooking;

    public RepeatBooking(BookingOffice office) {
        this.office = office;
        this.reserveSpace = new ReserveSpace(office);
        this.cancelBooking = new CancelBooking(office);
    }

    /// What to do with a date that cannot be had.
    public enum OnConflict {
        /// Leave it out and go on.
        SKIP,
        /// Book no later date.
        STOP
    }

    /// What came of one date.
    public record Dated(LocalDate day, Outcome outcome) {}

    /// Books `request` and the same in the following weeks, `weeks` dates in all.
    ///
    /// @throws IllegalArgumentException when `weeks` is not 2–26 or a stay is longer than a week,
    ///   so that it would meet itself
    public List<Dated> weekly(Request request, int weeks, OnConflict onConflict, Instant now) {
        if (weeks < 2 || weeks > WEEKS || request.uses().stream().anyMatch(RepeatBooking::isLong)) {
            throw new IllegalArgumentException("cannot repeat " + weeks + " weeks");
        }
        var series = request.id().value();
        var dates = new ArrayList<Dated>();
        for (int week = 0; week < weeks; week++) {
            var dated = reserve(inWeek(request, series, week), now);
            dates.add(dated);
            if (dated.outcome() instanceof Outcome.Refused && onConflict == OnConflict.STOP) {
                break;
            }
        }
        return List.copyOf(dates);
    }

    /// Cancels those bookings of `series` that begin on `from` or later.
    public List<Dated> cancel(PersonId person, String series, LocalDate from, Instant now) {
        return office.openOf(person, now).stream()
                .filter(booking -> booking.plan().series().equals(Optional.of(series)))
                .filter(booking -> !firstDay(booking).isBefore(from))
                .map(booking ->
                        new Dated(
                                firstDay(booking), cancelBooking.cancel(person, booking.id(), now)))
                .toList();
    }

    private Dated reserve(Request request, Instant now) {
        var day = request.uses().getFirst().period().firstDay();
        return new Dated(day, reserveSpace.book(request, now));
    }

    private static Request inWeek(Request request, String series, int week) {
        return new Request(
                request.person(),
                request.audience(),
                request.nonce() + "+" + week,
                request.uses().stream().map(use -> later(use, week)).toList(),
                request.people(),
                request.name(),
                request.purpose(),
                request.channel(),
                Optional.of(series));
    }

    private static Use later(Use use, int weeks) {
        return new Use(use.space(), later(use.period(), weeks), use.units());
    }

    private static Period later(Period period, int weeks) {
        return switch (period) {
            case Hours(var day, var from, var to) -> new Hours(day.plusWeeks(weeks), from, to);
            case Nights(var arrival, var departure) ->
                    new Nights(arrival.plusWeeks(weeks), departure.plusWeeks(weeks));
        };
    }

    private static boolean isLong(Use use) {
        return use.period() instanceof Nights nights && nights.length() > 7;
    }

    private static LocalDate firstDay(Booking booking) {
        return booking.plan().first().period().firstDay();
    }
}
