package jp.machimado.functions.booking;

import java.util.Optional;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.web.booking.Problem;
import jp.machimado.words.BookingPhrase;

/// Whoever types the addresses of others must not flood them.
record MailLimit(Lobby lobby) {

    /// Messages that an address which nobody has proved is sent in an hour.
    static final int MAILS = 5;

    /// Times that one browser may have messages sent in an hour.
    static final int TRIES = 20;

    /// Counts a message to `person` that `visit` asks for; why it must not be sent, if it must not.
    Optional<Problem> exceeded(PersonId person, Visit visit) {
        var now = lobby.now();
        var browser = "browser:" + lobby.doorkeeper().secret(visit).orElseThrow();
        if (lobby.tries().count(browser, now) > TRIES) {
            return Optional.of(Problem.of(BookingPhrase.TOO_MANY_TRIES, TRIES));
        }
        return lobby.tries().count("mail:" + person, now) > MAILS
                ? Optional.of(Problem.of(BookingPhrase.TOO_MANY_MAILS, MAILS))
                : Optional.empty();
    }
}
