package jp.machimado.testing.booking;

import jp.machimado.booking.ledger.Contacts;

final class InMemoryContactsTest extends ContactsContract {
    @Override
    protected Contacts empty() {
        return new InMemoryContacts();
    }
}
