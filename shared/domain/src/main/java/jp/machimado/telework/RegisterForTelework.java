package jp.machimado.telework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.staff.StaffMember;
import jp.machimado.telework.ledger.Registration;
import jp.machimado.telework.rules.Employment;

/// Registers members of staff for telework, anew each fiscal year, once they have gone through the
/// checklist of workplace and safety.
public final class RegisterForTelework {

    private final TeleworkOffice office;

    public RegisterForTelework(TeleworkOffice office) {
        this.office = office;
    }

    /// Registers `member` for the fiscal year of `now`; empty when their division does not
    /// telework. An exception that they were given stays.
    public Optional<Registration> register(StaffMember member, Employment employment, Instant now) {
        return member.division()
                .filter(division -> office.rules().division(division).isPresent())
                .map(division -> registered(member, division, employment, now));
    }

    private Registration registered(
            StaffMember member, String division, Employment employment, Instant now) {
        var year = year(now);
        var exception =
                office.registrations().of(member.id(), year).flatMap(Registration::exception);
        var registration =
                new Registration(
                        member.id(), member.name(), division, year, employment, exception, now);
        office.registrations().keep(registration);
        return registration;
    }

    /// Lets `person` telework although their employment is excluded, because of `reason`; empty
    /// when they have not registered.
    public Optional<Registration> except(
            StaffMember by, PersonId person, String reason, Instant now) {
        var found = office.registrations().of(person, year(now));
        var excepted = found.map(old -> old.with(new Registration.Exemption(by.id(), reason, now)));
        excepted.ifPresent(office.registrations()::keep);
        return excepted;
    }

    private int year(Instant now) {
        return Registration.fiscalYear(LocalDate.ofInstant(now, office.town().zone()));
    }
}
