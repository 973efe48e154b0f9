package jp.machimado.telework.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.ledger.PersonId;

/// All applications, and the counters that keep the rules.
///
/// Reads see every posting that was kept before them. A fault (the store cannot be reached, or does
/// not say what became of a write) is an exception; the same posting may then be tried again.
public interface Teleworks {

    /// Keeps all of `posting`, or nothing: the application must still be as it was before, and no
    /// counter may pass its limit, however many post at once.
    TeleworkWritten post(TeleworkPosting posting);

    /// The application called `id`.
    Optional<Telework> telework(TeleworkId id);

    /// The applications of `person` for days of `month`, in whatever state, in order of days.
    List<Telework> of(PersonId person, YearMonth month);

    /// The applications in `division` for days of `month`, in whatever state, in order of days.
    List<Telework> of(String division, YearMonth month);

    /// What `field` of `counter` counts now.
    int count(Counter counter, String field);
}
