package jp.machimado.booking.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.space.SiteId;

/// The ledger: all bookings, and the counters that keep two from meeting.
///
/// Reads see every posting that was kept before them. A fault (the store cannot be reached, or does
/// not say what became of a write) is an exception; the same posting may then be tried again.
public interface Bookings {

    /// Keeps all of `posting`, or nothing: each booking must still be as its step says, no counter
    /// may pass its units and no quota its limit, however many post at once.
    Written post(Posting posting);

    /// The booking called `id`.
    Optional<Booking> booking(BookingId id);

    /// The bookings of `person` that begin in `month`, cancelled ones too, in order of beginning.
    default List<Booking> of(PersonId person, YearMonth month) {
        return of(person, month, month);
    }

    /// The bookings of `person` that begin from `first` to `last`, both included, cancelled ones
    /// too, in order of beginning.
    List<Booking> of(PersonId person, YearMonth first, YearMonth last);

    /// Of the bookings of `person` that begin from `first` to `last`: those that are held, and
    /// `asked` if it is one of them. Before a booking is made one need not read them all.
    List<Booking> held(PersonId person, YearMonth first, YearMonth last, BookingId asked);

    /// The boards of all spaces of `site` in `month`, days and nights; those without any booking
    /// are left out.
    List<Board> month(SiteId site, YearMonth month);

    /// The boards of all spaces of `site` on `day`, without nights.
    List<Board> day(SiteId site, LocalDate day);

    /// Puts `wait` in line; joining twice keeps the first place.
    void join(Wait wait);

    /// Takes `wait` out of the line; nothing happens when it is not in it.
    void leave(Wait wait);

    /// Who waits at `site` for something that begins in `month`, the first in line first.
    List<Wait> waiting(SiteId site, YearMonth month);

    /// What `person` waits for, the earliest joined first.
    List<Wait> waitsOf(PersonId person);

    /// Closes the counters of `closed` in `bucket` under the name `closure`; closing them twice
    /// under one name is one closure. What is booked there stays, and is found by the board's
    /// marks.
    void close(Bucket bucket, String closure, Board.Closed closed);

    /// Takes the closure called `closure` back; nothing happens when there is none.
    void reopen(Bucket bucket, String closure);

    /// Bookings that the clock must look at by `now`, the longest overdue first. The list may lag a
    /// moment behind: the booking itself says what is due.
    List<BookingId> due(Instant now, int atMost);
}
