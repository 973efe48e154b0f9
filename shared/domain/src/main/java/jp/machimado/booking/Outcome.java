package jp.machimado.booking;

import jp.machimado.booking.ledger.Booking;

/// What came of an act on a booking.
public sealed interface Outcome {

    /// It is done, now or by an earlier try of the same act.
    record Done(Booking booking) implements Outcome {}

    /// Nothing was done, and the booking, if there is one, is as before.
    record Refused(Refusal refusal) implements Outcome {}

    /// There is no such booking, or it is another person's: the two are not told apart.
    record NotFound() implements Outcome {}

    /// A refusal for `reason` alone.
    static Outcome refused(Refusal.Reason reason) {
        return new Refused(Refusal.of(reason));
    }
}
