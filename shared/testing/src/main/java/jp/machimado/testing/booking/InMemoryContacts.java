package jp.machimado.testing.booking;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Contacts;
import jp.machimado.booking.ledger.PersonId;

/// Contacts in this process's memory.
public final class InMemoryContacts implements Contacts {

    private final Map<PersonId, Contact> contacts = new ConcurrentHashMap<>();

    @Override
    public Optional<Contact> of(PersonId person) {
        return Optional.ofNullable(contacts.get(person));
    }

    @Override
    public void keep(PersonId person, Contact contact) {
        contacts.put(person, contact);
    }

    @Override
    public void forget(PersonId person) {
        contacts.remove(person);
    }
}
