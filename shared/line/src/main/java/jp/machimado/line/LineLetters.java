package jp.machimado.line;

import com.linecorp.bot.messaging.model.Message;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.machimado.booking.Letter;
import jp.machimado.booking.Messenger;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.conversation.Button;
import jp.machimado.conversation.booking.BookingStep;

/// Pushes letters through LINE's Messaging API, as a card with a button.
public final class LineLetters implements Messenger {

    /// All of one call, of which a sender makes several before its time is up.
    private static final Duration CALL = Duration.ofSeconds(6);

    private final LineCalls line;

    /// Sends to `endpoint` (LINE's own is `https://api.line.me`), with the token that `accessToken`
    /// gives at each call.
    public LineLetters(URI endpoint, Supplier<String> accessToken) {
        this(endpoint, accessToken, CALL);
    }

    LineLetters(URI endpoint, Supplier<String> accessToken, Duration call) {
        this.line = new LineCalls(endpoint, accessToken, call);
    }

    /// A refused access token is tried again: once the town has put in the new one, it is sent.
    @Override
    public Result send(Contact contact, Letter letter, UUID retryKey) {
        return switch (line.push(contact.address(), retryKey, messages(letter))) {
            case SENT -> Result.SENT;
            case NOT_NOW, UNAUTHORIZED -> Result.TRY_AGAIN;
            case MONTHLY_LIMIT -> Result.MONTHLY_LIMIT;
            case TOKEN_SPENT, REFUSED -> Result.REFUSED;
        };
    }

    private static BookingStep step(Letter.Answer answer) {
        var act =
                switch (answer.act()) {
                    case ACCEPT -> BookingStep.Act.ACCEPT;
                    case DECLINE -> BookingStep.Act.CANCEL;
                    case CHECK_IN -> BookingStep.Act.CHECK_IN;
                    case SHOW -> BookingStep.Act.SHOW;
                };
        return new BookingStep.OnBooking(act, answer.booking());
    }

    /// A card with a button for each answer; the page is left out where a button does the same.
    static List<Message> messages(Letter letter) {
        var card = new Card(letter.title(), Tone.PLAIN);
        letter.lines().forEach(card::strong);
        card.line(letter.next());
        for (var answer : letter.answers()) {
            card.button(new Choice(answer.label(), new Button.Booking(step(answer))));
        }
        boolean said = letter.answers().stream().anyMatch(it -> it.label().equals(letter.button()));
        if (!said) {
            card.link(letter.button(), letter.page());
        }
        return new Reply().card(card).messages();
    }
}
