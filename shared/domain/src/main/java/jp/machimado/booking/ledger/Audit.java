package jp.machimado.booking.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Who of the staff looked at, or changed, what tells of persons. Kept for a year.
public interface Audit {

    /// One look.
    ///
    /// @param who the name by which the member of staff signed in
    /// @param what the page, such as `board`
    /// @param about a booking's number, a day or a month; never a person's name
    record Look(Instant at, PersonId staff, String who, String what, String about) {}

    /// Remembers `look`.
    void write(Look look);

    /// The looks on `day` of the town's calendar, the latest first.
    List<Look> on(LocalDate day);
}
