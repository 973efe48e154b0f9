package jp.machimado.booking.ledger;

import java.time.Instant;
import java.util.Optional;

/// Remembers where persons hear from us.
public interface Contacts {

    /// The contact of `person` at `now`; empty for somebody unknown or forgotten.
    Optional<Contact> of(PersonId person, Instant now);

    /// Keeps `contact` of `person` for 200 days from `now`; the last one counts.
    void keep(PersonId person, Contact contact, Instant now);

    /// Keeps `contact` of `person` until `until`, unless one is kept that lasts longer: what
    /// somebody has only typed must not take the place of what was proved.
    void lend(PersonId person, Contact contact, Instant until);

    /// Forgets the contact of `person`.
    void forget(PersonId person);
}
