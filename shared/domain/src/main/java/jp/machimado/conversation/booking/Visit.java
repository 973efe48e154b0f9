package jp.machimado.conversation.booking;

import java.time.Instant;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.space.Audience;
import jp.machimado.words.Language;

/// Somebody whom we can tell from others, at one event.
record Visit(PersonId person, String userId, String eventId, Language language, Instant now) {

    /// The chat asks nobody who they are, so everybody is judged as one from elsewhere.
    static final Audience AUDIENCE = Audience.VISITOR;

    /// The chat does not ask how many come.
    static final int PEOPLE = 1;

    Contact contact() {
        return new Contact(Contact.Channel.LINE, userId, language);
    }
}
