package jp.machimado.booking.ledger;

import java.util.Optional;

/// How those who booked are reached.
public interface Contacts {

    /// How `person` is reached; empty when nobody knows (any more).
    Optional<Contact> of(PersonId person);

    /// Remembers `contact` in place of what was known of `person`.
    void keep(PersonId person, Contact contact);

    /// Forgets how `person` is reached.
    void forget(PersonId person);
}
