package jp.machimado.conversation.booking;

import java.util.function.Supplier;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.conversation.booking.BookingStep.Sealed;
import jp.machimado.seal.Seal;

/// Seals confirm screens: what somebody confirms is what we showed to them and to nobody else.
///
/// @param key the secret of persons, asked for at each use
record ConfirmSeal(Supplier<String> key) {

    private static final int BYTES = 12;

    /// The seal on the screen that shows `chosen` to `person` in answer to the event `eventId`.
    Sealed seal(PersonId person, Chosen chosen, String eventId) {
        var nonce = hash("nonce\n" + eventId);
        return new Sealed(nonce, over(person, chosen, nonce));
    }

    /// Whether we put `sealed` on the screen that shows `chosen` to `person`.
    boolean isOurs(Sealed sealed, PersonId person, Chosen chosen) {
        return Seal.isSame(over(person, chosen, sealed.nonce()), sealed.seal());
    }

    private String over(PersonId person, Chosen chosen, String nonce) {
        return hash("seal\n" + person + "\n" + nonce + "\n" + ChosenText.of(chosen));
    }

    private String hash(String text) {
        return Seal.under(key.get()).over(text, BYTES);
    }
}
