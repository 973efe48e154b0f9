package jp.machimado.testing.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.MORNING;
import static jp.machimado.testing.booking.Desk.TARO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.Optional;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Contacts;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;

/// What every [Contacts] promises.
public abstract class ContactsContract {

    private static final Contact LINE =
            new Contact(Contact.Channel.LINE, "U0123456789abcdef", Language.VI);
    private static final Contact MAIL =
            new Contact(Contact.Channel.MAIL, "hanako@example.jp", Language.EASY);

    /// Knows nobody.
    protected abstract Contacts empty();

    @Test
    void remembersTheLastContactOfEachPerson() {
        var contacts = empty();
        assertEquals(Optional.empty(), contacts.of(HANAKO, MORNING));
        contacts.keep(HANAKO, LINE, MORNING);
        contacts.keep(TARO, LINE, MORNING);
        contacts.keep(HANAKO, MAIL, MORNING);
        assertEquals(Optional.of(MAIL), contacts.of(HANAKO, MORNING));
        assertEquals(Optional.of(LINE), contacts.of(TARO, MORNING));
    }

    @Test
    void forgetsOnePersonAndNoOther() {
        var contacts = empty();
        contacts.keep(HANAKO, MAIL, MORNING);
        contacts.keep(TARO, LINE, MORNING);
        contacts.forget(HANAKO);
        contacts.forget(HANAKO);
        assertEquals(Optional.empty(), contacts.of(HANAKO, MORNING));
        assertEquals(Optional.of(LINE), contacts.of(TARO, MORNING));
    }

    @Test
    void forgetsWhoWasNotSeenForTwoHundredDays() {
        var contacts = empty();
        contacts.keep(HANAKO, MAIL, MORNING);
        contacts.keep(TARO, MAIL, MORNING);
        contacts.keep(HANAKO, MAIL, MORNING.plus(Duration.ofDays(1)));
        var then = MORNING.plus(Duration.ofDays(200));
        assertEquals(Optional.of(MAIL), contacts.of(TARO, then.minusSeconds(1)));
        assertEquals(Optional.empty(), contacts.of(TARO, then));
        assertEquals(Optional.of(MAIL), contacts.of(HANAKO, then));
    }

    @Test
    void lendsAnAddressUntilItsEndAndNeverInPlaceOfOneThatIsKept() {
        var contacts = empty();
        var soon = MORNING.plus(Duration.ofMinutes(10));
        contacts.lend(HANAKO, MAIL, soon);
        assertEquals(Optional.of(MAIL), contacts.of(HANAKO, soon.minusSeconds(1)));
        assertEquals(Optional.empty(), contacts.of(HANAKO, soon));
        contacts.keep(TARO, LINE, MORNING);
        contacts.lend(TARO, MAIL, soon);
        assertEquals(Optional.of(LINE), contacts.of(TARO, soon));
    }

    @Test
    void lendsAgainToWhoTriesOnceMore() {
        var contacts = empty();
        contacts.lend(HANAKO, MAIL, MORNING.plusSeconds(600));
        contacts.lend(HANAKO, MAIL, MORNING.plusSeconds(900));
        assertEquals(Optional.of(MAIL), contacts.of(HANAKO, MORNING.plusSeconds(700)));
    }

    @Test
    void aContactDoesNotTellItsAddressToALog() {
        assertFalse(MAIL.toString().contains("hanako"));
    }
}
