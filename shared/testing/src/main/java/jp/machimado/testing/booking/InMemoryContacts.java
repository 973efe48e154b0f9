package jp.machimado.testing.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Contacts;
import jp.machimado.booking.ledger.PersonId;

/// Contacts in this process's memory.
public final class InMemoryContacts implements Contacts {

    private static final Duration KEPT = Duration.ofDays(200);

    private final Map<PersonId, Kept> contacts = new ConcurrentHashMap<>();

    private record Kept(Contact contact, Instant until) {}

    @Override
    public Optional<Contact> of(PersonId person, Instant now) {
        return Optional.ofNullable(contacts.get(person))
                .filter(kept -> now.isBefore(kept.until()))
                .map(Kept::contact);
    }

    @Override
    public void keep(PersonId person, Contact contact, Instant now) {
        contacts.put(person, new Kept(contact, now.plus(KEPT)));
    }

    @Override
    public void lend(PersonId person, Contact contact, Instant until) {
        contacts.merge(
                person,
                new Kept(contact, until),
                (old, lent) -> old.until().isBefore(until) ? lent : old);
    }

    @Override
    public void forget(PersonId person) {
        contacts.remove(person);
    }
}
