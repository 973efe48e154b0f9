package jp.machimado.booking;

import java.util.Optional;
import java.util.UUID;
import jp.machimado.booking.ledger.Contact;

/// Sends each letter the way its reader is reached.
///
/// @param mail empty where no e-mail is sent
public record ByChannel(Messenger line, Optional<Messenger> mail) implements Messenger {

    @Override
    public Result send(Contact contact, Letter letter, UUID retryKey) {
        return switch (contact.channel()) {
            case LINE -> line.send(contact, letter, retryKey);
            case MAIL -> mail.map(by -> by.send(contact, letter, retryKey)).orElse(Result.NO_WAY);
            case NONE -> Result.NO_WAY;
        };
    }
}
