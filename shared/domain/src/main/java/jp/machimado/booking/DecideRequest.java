package jp.machimado.booking;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.booking.ledger.PersonId;

/// The town decides on requests. They hold their time meanwhile, so nothing is checked again;
/// deciding twice is one decision, and nobody decides on their own request, whatever their role.
public final class DecideRequest {

    private final BookingOffice office;
    private final HandOver handOver;

    public DecideRequest(BookingOffice office) {
        this.office = office;
        this.handOver = new HandOver(office);
    }

    /// Approves request `id` for the town by `approver`.
    public Outcome approve(PersonId approver, BookingId id, Instant now) {
        return decide(
                approver,
                id,
                BookingState.CONFIRMED,
                booking -> {
                    var after = booking.to(BookingState.CONFIRMED);
                    var posting =
                            office.draft(now)
                                    .move(booking, after, List.of(Notice.Kind.APPROVED))
                                    .posting();
                    return office.answer(office.bookings().post(posting), after);
                });
    }

    /// Rejects request `id` because of `why`; its time is free again.
    public Outcome reject(PersonId approver, BookingId id, String why, Instant now) {
        return decide(
                approver,
                id,
                BookingState.REJECTED,
                booking -> {
                    var after = booking.to(BookingState.REJECTED, why);
                    var told = List.of(Notice.Kind.REJECTED);
                    return office.answer(handOver.release(booking, after, told, now), after);
                });
    }

    /// Sends request `id` back to be corrected because of `why`; its time stays held for three
    /// days.
    public Outcome sendBack(PersonId approver, BookingId id, String why, Instant now) {
        return decide(
                approver,
                id,
                BookingState.RETURNED,
                booking -> {
                    var end = now.plus(Timetable.RETURN);
                    var after = booking.to(BookingState.RETURNED, why, end);
                    var posting =
                            office.draft(now)
                                    .move(booking, after, List.of(Notice.Kind.RETURNED))
                                    .posting();
                    return office.answer(office.bookings().post(posting), after);
                });
    }

    private Outcome decide(
            PersonId approver,
            BookingId id,
            BookingState decided,
            Function<Booking, Outcome> decision) {
        var found = office.bookings().booking(id);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        var booking = found.get();
        if (booking.person().equals(approver)) {
            return Outcome.refused(Reason.OWN_REQUEST);
        }
        if (booking.state() == decided) {
            return new Outcome.Done(booking);
        }
        return booking.state() == BookingState.PENDING
                ? decision.apply(booking)
                : Outcome.refused(Reason.NOT_NOW);
    }
}
