package jp.machimado.telework.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.telework.rules.Employment;

/// Somebody registered for telework (利用者登録) for a fiscal year, with the checklist of their
/// workplace and its safety gone through.
///
/// @param name as they were signed in
/// @param fiscalYear the year in which it begins on 1 April (地方自治法208条)
/// @param exception why they may telework although their kind of employment may not; empty when
///   none is needed or given
public record Registration(
        PersonId person,
        String name,
        String division,
        int fiscalYear,
        Employment employment,
        Optional<Exemption> exception,
        Instant at) {

    private static final MonthDay FIRST_DAY = MonthDay.of(4, 1);

    /// Lets somebody telework nevertheless.
    ///
    /// @param by whoever gave it
    public record Exemption(PersonId by, String reason, Instant at) {}

    /// The same with `given`.
    public Registration with(Exemption given) {
        return new Registration(
                person, name, division, fiscalYear, employment, Optional.of(given), at);
    }

    /// The fiscal year in which `day` lies.
    public static int fiscalYear(LocalDate day) {
        var before = MonthDay.from(day).isBefore(FIRST_DAY);
        return before ? day.getYear() - 1 : day.getYear();
    }
}
