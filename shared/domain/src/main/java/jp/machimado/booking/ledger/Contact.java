package jp.machimado.booking.ledger;

import jp.machimado.words.Language;

/// Where a person hears from us. It is kept apart from bookings, and only while one is open.
///
/// @param address a LINE user id or an e-mail address; empty for [Channel#NONE]
/// @param language in which they read
public record Contact(Channel channel, String address, Language language) {

    /// By which way.
    public enum Channel {
        LINE,
        MAIL,
        /// Booked on the phone or at the counter without an address: nobody is written to.
        NONE
    }

    /// Says nothing of the address, so that no log can.
    @Override
    public String toString() {
        return "Contact[" + channel + ", " + language + "]";
    }
}
