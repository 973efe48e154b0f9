package jp.machimado.testing.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.TARO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Contacts;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;

/// What every [Contacts] promises.
public abstract class ContactsContract {

    private static final Contact LINE =
            new Contact(Contact.Channel.LINE, "U0123456789abcdef", Language.VI);
    private static final Contact EMAIL =
            new Contact(Contact.Channel.EMAIL, "hanako@example.jp", Language.EASY);

    /// Knows nobody.
    protected abstract Contacts empty();

    @Test
    void remembersTheLastContactOfEachPerson() {
        var contacts = empty();
        assertEquals(Optional.empty(), contacts.of(HANAKO));
        contacts.keep(HANAKO, LINE);
        contacts.keep(TARO, LINE);
        contacts.keep(HANAKO, EMAIL);
        assertEquals(Optional.of(EMAIL), contacts.of(HANAKO));
        assertEquals(Optional.of(LINE), contacts.of(TARO));
    }

    @Test
    void forgetsOnePersonAndNoOther() {
        var contacts = empty();
        contacts.keep(HANAKO, EMAIL);
        contacts.keep(TARO, LINE);
        contacts.forget(HANAKO);
        contacts.forget(HANAKO);
        assertEquals(Optional.empty(), contacts.of(HANAKO));
        assertEquals(Optional.of(LINE), contacts.of(TARO));
    }

    @Test
    void aContactDoesNotTellItsAddressToALog() {
        assertFalse(EMAIL.toString().contains("hanako"));
    }
}
