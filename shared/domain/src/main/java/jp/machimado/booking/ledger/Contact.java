package jp.machimado.booking.ledger;

import jp.machimado.words.Language;

/// Where and how somebody is reached.
///
/// @param address a LINE user id or an e-mail address
/// @param language in which they read
public record Contact(Channel channel, String address, Language language) {

    /// By what.
    public enum Channel {
        LINE,
        EMAIL
    }

    /// Says nothing of the address, so that no log can.
    @Override
    public String toString() {
        return "Contact[" + channel + ", " + language + "]";
    }
}
