package jp.machimado.booking;

import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.seal.Seal;

/// The link in a message by which a person opens their booking. Nothing is kept for it: its token
/// is a keyed hash of the booking and its person.
public final class BookingLink {

    private final Seal seal;
    private final String base;

    /// @param key a secret of at least 16 characters
    /// @param base of the web pages, without a slash at its end
    public BookingLink(String key, String base) {
        this.seal = Seal.under(key);
        this.base = base;
    }

    /// The link to `booking` for its person.
    public String to(Booking booking) {
        var id = booking.id();
        return base + "/spaces/booking/" + id + "?t=" + token(id, booking.person());
    }

    /// Whether `token` is that of the link to `id` for `person`.
    public boolean opens(BookingId id, PersonId person, String token) {
        return Seal.isSame(token(id, person), token);
    }

    private String token(BookingId id, PersonId person) {
        return seal.over("link\n" + id + "\n" + person);
    }
}
