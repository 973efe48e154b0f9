package jp.machimado.booking;

import java.util.List;
import java.util.Optional;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;

/// What somebody asks to book.
///
/// @param audience the kind of user
/// @param nonce of the confirm screen: the same when the same screen is sent twice
/// @param people how many come, at least 1
/// @param name for the desk; empty in LINE
/// @param series the id that repeated bookings share; empty for a single one
public record Request(
        PersonId person,
        Audience audience,
        String nonce,
        List<Use> uses,
        int people,
        Optional<String> name,
        Optional<String> purpose,
        Plan.Channel channel,
        Optional<String> series) {

    public Request {
        uses = List.copyOf(uses);
    }

    /// The id of the booking that it becomes.
    public BookingId id() {
        return BookingId.of(person, nonce);
    }
}
