package jp.machimado.booking.ledger;

import java.time.Instant;
import java.util.Optional;

/// Remembers who has an address at which a calendar reads their bookings. Only its generation is
/// kept: the address itself is made of it by a key, so that whoever reads the store cannot read the
/// calendar.
public interface Feeds {

    /// The generation of the address of `person` that is valid at `now`; empty when there is none.
    Optional<String> of(PersonId person, Instant now);

    /// Makes `generation`, at least 128 random bits, the only valid one of `person` for 400 days
    /// from `now`.
    void keep(PersonId person, String generation, Instant now);

    /// Takes the address of `person` back; nothing happens when there is none.
    void forget(PersonId person);
}
