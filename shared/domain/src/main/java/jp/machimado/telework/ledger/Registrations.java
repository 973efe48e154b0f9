package jp.machimado.telework.ledger;

import java.util.List;
import java.util.Optional;
import jp.machimado.booking.ledger.PersonId;

/// Who is registered for telework.
public interface Registrations {

    /// Keeps `registration` in place of that person's of the same year.
    void keep(Registration registration);

    /// That of `person` for the fiscal year `year`.
    Optional<Registration> of(PersonId person, int year);

    /// All of `division` for the fiscal year `year`, in order of names.
    List<Registration> of(String division, int year);
}
