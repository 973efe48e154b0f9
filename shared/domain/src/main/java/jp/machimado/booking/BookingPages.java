package jp.machimado.booking;

import java.net.URI;
import java.util.function.Supplier;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.words.Language;

/// The web pages that letters lead to.
///
/// @param publicUrl the base of the web pages, without a slash at its end
/// @param formKey signs the links by which persons open their bookings; asked anew for each letter
public record BookingPages(String publicUrl, Supplier<String> formKey)
        implements WriteLetter.Pages {

    @Override
    public URI booking(Booking booking, Language language) {
        var link = new BookingLink(formKey.get(), publicUrl).to(booking);
        return URI.create(link + "&lang=" + language.code());
    }

    @Override
    public URI staff() {
        return URI.create(publicUrl + "/staff/requests");
    }
}
