package jp.machimado.booking;

import java.net.URI;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.words.Language;

/// The web pages that letters lead to.
///
/// @param publicUrl the base of the web pages, without a slash at its end
public record BookingPages(String publicUrl) implements WriteLetter.Pages {

    @Override
    public URI booking(Booking booking, Language language) {
        return URI.create(
                publicUrl + "/spaces/bookings/" + booking.id() + "?lang=" + language.code());
    }

    @Override
    public URI staff() {
        return URI.create(publicUrl + "/staff/requests");
    }
}
