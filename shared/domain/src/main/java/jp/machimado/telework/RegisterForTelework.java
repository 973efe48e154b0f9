package jp.machimado.telework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.staff.StaffMember;
import jp.machimado.telework.ledger.Registration;
import jp.machimado.telework.rules.Employment;

/// Registers members of staff for telework, for each fiscal year anew, once they have gone through
/// the checklist of workplace and safety.
public final class RegisterForTelework {

    private final TeleworkOffice office;

    public RegisterForTelework(TeleworkOffice office) {
        this.office = office;
    }

    /// The fiscal years for which one can register at `now`: this one, and the next as soon as one
    /// can apply for its days.
    public List<Integer> years(Instant now) {
        var today = LocalDate.ofInstant(now, office.town().zone());
        return Stream.of(today, today.plusDays(office.rules().daysAhead()))
                .map(Registration::fiscalYear)
                .distinct()
                .toList();
    }

    /// Those of [#years] for which `person` is registered.
    public List<Registration> of(PersonId person, Instant now) {
        return years(now).stream()
                .flatMap(year -> office.registrations().of(person, year).stream())
                .toList();
    }

    /// Registers `member` for the fiscal year `year`; empty when one cannot register for it now, or
    /// their division does not telework. An exception that they were given stays.
    public Optional<Registration> register(
            StaffMember member, int year, Employment employment, Instant now) {
        return member.division()
                .filter(division -> office.rules().division(division).isPresent())
                .filter(_ -> years(now).contains(year))
                .map(division -> registered(member, division, year, employment, now));
    }

    private Registration registered(
            StaffMember member, String division, int year, Employment employment, Instant now) {
        var exception =
                office.registrations().of(member.id(), year).flatMap(Registration::exception);
        var registration =
                new Registration(
                        member.id(), member.name(), division, year, employment, exception, now);
        office.registrations().keep(registration);
        return registration;
    }

    /// Lets `person` telework although their employment is excluded, because of `reason`, in all
    /// years for which they are registered; none when they are not.
    public List<Registration> except(StaffMember by, PersonId person, String reason, Instant now) {
        var excepted =
                of(person, now).stream()
                        .map(old -> old.with(new Registration.Exemption(by.id(), reason, now)))
                        .toList();
        excepted.forEach(office.registrations()::keep);
        return excepted;
    }
}
