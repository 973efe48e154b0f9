package jp.machimado.telework.ledger;

import java.time.Instant;
import java.util.Optional;
import jp.machimado.booking.ledger.PersonId;

/// Whether the caps of persons are lifted, as in a disaster or an epidemic.
public interface Disasters {

    /// Somebody lifted them.
    ///
    /// @param name of whoever did, as they were signed in
    record Lifted(PersonId by, String name, String reason, Instant at) {}

    /// What is now; empty when they hold.
    Optional<Lifted> lifted();

    /// Lifts them.
    void lift(Lifted lifted);

    /// Lets them hold again.
    void end();
}
