package jp.machimado.booking;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Claim;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.booking.ledger.Wait;
import jp.machimado.booking.ledger.Written;

/// Writes steps that give up time, and offers it to the first in line in the same posting, so that
/// nobody can take it in between.
final class HandOver {

    private final BookingOffice office;

    HandOver(BookingOffice office) {
        this.office = office;
    }

    /// Writes the step from `before` to `after`, of which `told` tell. Whom the freed time does not
    /// suit, who has no booking left this month, or whose offer is too much for one transaction, is
    /// passed over and stays in line.
    Written release(Booking before, Booking after, List<Notice.Kind> told, Instant now) {
        for (var wait : line(before, now)) {
            var posting =
                    office.draft(now)
                            .move(before, after, told)
                            .make(offer(wait, now), List.of(Notice.Kind.OFFERED))
                            .serve(wait)
                            .posting();
            if (posting.items() > BookingOffice.ITEMS) {
                continue;
            }
            var written = office.bookings().post(posting);
            if (written instanceof Written.Kept || written instanceof Written.Stale) {
                return written;
            }
        }
        return office.bookings().post(office.draft(now).move(before, after, told).posting());
    }

    /// Who waits for something that `booking` takes and may still have it, the first in line first.
    private List<Wait> line(Booking booking, Instant now) {
        var judge = office.judge();
        return months(booking)
                .flatMap(month -> office.bookings().waiting(booking.plan().site(), month).stream())
                .filter(wait -> meets(wait.plan().claims(), booking.plan().claims()))
                .filter(wait ->
                        judge.refuses(
                                        wait.plan().uses(),
                                        wait.audience(),
                                        wait.plan().people(),
                                        now)
                                .isEmpty())
                .sorted(Comparator.comparing(Wait::since).thenComparing(Wait::id))
                .toList();
    }

    /// The months that `booking` touches and the one before: a stay may wait from there.
    private static Stream<YearMonth> months(Booking booking) {
        var touched = booking.plan().claims().stream().map(claim -> claim.bucket().month());
        var nights =
                booking.plan().claims().stream()
                        .filter(claim -> claim.bucket().day() == 0)
                        .map(claim -> claim.bucket().month().minusMonths(1));
        return Stream.concat(touched, nights).distinct();
    }

    private static boolean meets(List<Claim> wanted, List<Claim> freed) {
        return wanted.stream()
                .anyMatch(want ->
                        freed.stream()
                                .anyMatch(free ->
                                        free.bucket().equals(want.bucket())
                                                && free.from() < want.to()
                                                && want.from() < free.to()));
    }

    private Booking offer(Wait wait, Instant now) {
        var starts = wait.plan().first().period().starts(office.town().zone());
        var until = now.plus(Timetable.OFFER);
        var end = starts.isAfter(now) && starts.isBefore(until) ? starts : until;
        return Booking.made(
                wait.id(), wait.person(), wait.plan(), BookingState.OFFERED, now, Optional.of(end));
    }
}
