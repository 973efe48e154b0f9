package jp.machimado.booking;

import java.time.Instant;
import java.util.List;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Booking.Reminded;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Notice;

/// Does what time alone brings about: ends holds and offers, reminds, releases what nobody came
/// for, and closes what is over. Run twice for one moment, it does nothing the second time.
public final class MindTheClock {

    private final BookingOffice office;
    private final HandOver handOver;

    public MindTheClock(BookingOffice office) {
        this.office = office;
        this.handOver = new HandOver(office);
    }

    /// Does what is due by `now`, at most `atMost` bookings.
    ///
    /// @return how many bookings it looked at; when that is `atMost`, more may be due
    public int mind(Instant now, int atMost) {
        var due = office.bookings().due(now, atMost);
        due.forEach(id -> mind(id, now));
        return due.size();
    }

    /// Does what is due by `now` for booking `id` alone.
    public void mind(BookingId id, Instant now) {
        office.bookings().booking(id).ifPresent(booking -> mind(booking, now));
    }

    private void mind(Booking booking, Instant now) {
        switch (booking.state()) {
            case HELD -> expire(booking, List.of(), now);
            case OFFERED, RETURNED -> expire(booking, List.of(Notice.Kind.EXPIRED), now);
            case PENDING -> pending(booking, now);
            case CONFIRMED -> confirmed(booking, now);
            case CHECKED_IN -> finish(booking, now);
            case DONE, CANCELLED, REJECTED, EXPIRED, NO_SHOW -> {
                // Nothing is due.
            }
        }
    }

    private void expire(Booking booking, List<Notice.Kind> told, Instant now) {
        if (booking.isOver(now)) {
            handOver.release(booking, booking.to(BookingState.EXPIRED), told, now);
        }
    }

    private void pending(Booking booking, Instant now) {
        if (!now.isBefore(office.timetable().starts(booking))) {
            var after = booking.to(BookingState.EXPIRED);
            handOver.release(booking, after, List.of(Notice.Kind.EXPIRED), now);
        }
    }

    private void confirmed(Booking booking, Instant now) {
        var timetable = office.timetable();
        var release = timetable.release(booking);
        if (release.filter(end -> !now.isBefore(end)).isPresent()) {
            var after = booking.to(BookingState.NO_SHOW);
            handOver.release(booking, after, List.of(Notice.Kind.RELEASED), now);
        } else if (release.isEmpty() && !now.isBefore(timetable.ends(booking))) {
            finish(booking, now);
        } else {
            remind(booking, now);
        }
    }

    /// Reminds of the nearer of the reminders that are due; the other is then of no use.
    private void remind(Booking booking, Instant now) {
        var timetable = office.timetable();
        if (!now.isBefore(timetable.starts(booking))) {
            return;
        }
        if (isDue(booking, Reminded.HOUR_BEFORE, now)) {
            reminded(booking, Reminded.HOUR_BEFORE, Notice.Kind.REMINDER_HOUR, now);
        } else if (isDue(booking, Reminded.DAY_BEFORE, now)) {
            reminded(booking, Reminded.DAY_BEFORE, Notice.Kind.REMINDER_DAY, now);
        }
    }

    private boolean isDue(Booking booking, Reminded which, Instant now) {
        var at = office.timetable().reminder(booking, which);
        return which.compareTo(booking.reminded()) > 0
                && !now.isBefore(at)
                && booking.made().isBefore(at);
    }

    private void reminded(Booking booking, Reminded which, Notice.Kind kind, Instant now) {
        var draft = office.draft(now).move(booking, booking.reminded(which), List.of(kind));
        office.bookings().post(draft.posting());
    }

    private void finish(Booking booking, Instant now) {
        if (!now.isBefore(office.timetable().ends(booking))) {
            var draft = office.draft(now).move(booking, booking.to(BookingState.DONE), List.of());
            office.bookings().post(draft.posting());
        }
    }
}
