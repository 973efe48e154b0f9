package jp.machimado.telework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.machimado.booking.staff.StaffMember;
import jp.machimado.telework.ledger.Registration;
import jp.machimado.telework.ledger.TeleworkPlan;
import jp.machimado.telework.rules.TeleworkRules;
import jp.machimado.town.Town;

/// Judges an application by the rules that need no counter.
record JudgePlan(TeleworkOffice office) {

    /// Why `application` of `member`, registered as `registered`, is refused; empty when it is not.
    Optional<TeleworkRefusal> refuses(
            Application application, Optional<Registration> registered, Instant now) {
        return registration(registered)
                .or(() -> tasks(application))
                .or(() -> plan(application.plan(), now));
    }

    /// The registration of `member` for `day`.
    Optional<Registration> registration(StaffMember member, LocalDate day) {
        return office.registrations().of(member.id(), Registration.fiscalYear(day));
    }

    private Optional<TeleworkRefusal> registration(Optional<Registration> registered) {
        if (registered.isEmpty()) {
            return Optional.of(TeleworkRefusal.NOT_REGISTERED);
        }
        var found = registered.get();
        if (rules().division(found.division()).isEmpty()) {
            return Optional.of(TeleworkRefusal.UNKNOWN_DIVISION);
        }
        boolean needsException = rules().excluded().contains(found.employment());
        return needsException && found.exception().isEmpty()
                ? Optional.of(TeleworkRefusal.NOT_ELIGIBLE)
                : Optional.empty();
    }

    private static Optional<TeleworkRefusal> tasks(Application application) {
        if (application.counterDuty()) {
            return Optional.of(TeleworkRefusal.COUNTER_DUTY);
        }
        return application.personalInformation()
                ? Optional.of(TeleworkRefusal.PERSONAL_INFORMATION)
                : Optional.empty();
    }

    private Optional<TeleworkRefusal> plan(TeleworkPlan plan, Instant now) {
        if (plan.place().kind() != plan.kind()) {
            return Optional.of(TeleworkRefusal.WRONG_PLACE);
        }
        if (!plan.devices().stream().allMatch(id -> rules().device(id).isPresent())) {
            return Optional.of(TeleworkRefusal.UNKNOWN_DEVICE);
        }
        return day(plan, now);
    }

    private Optional<TeleworkRefusal> day(TeleworkPlan plan, Instant now) {
        var today = LocalDate.ofInstant(now, town().zone());
        if (plan.day().isBefore(today)) {
            return Optional.of(TeleworkRefusal.PAST);
        }
        if (!town().calendar().isWorkingDay(plan.day())) {
            return Optional.of(TeleworkRefusal.CLOSED_DAY);
        }
        if (plan.day().isAfter(today.plusDays(rules().daysAhead()))) {
            return Optional.of(TeleworkRefusal.TOO_FAR_AHEAD);
        }
        return isLate(plan.day(), now) && plan.late().isEmpty()
                ? Optional.of(TeleworkRefusal.LATE)
                : Optional.empty();
    }

    /// Whether at `now` it is too late to apply for `day` without a reason.
    boolean isLate(LocalDate day, Instant now) {
        var before = day.minusDays(1);
        while (!town().calendar().isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return now.isAfter(before.atTime(rules().applyBy()).atZone(town().zone()).toInstant());
    }

    private TeleworkRules rules() {
        return office.rules();
    }

    private Town town() {
        return office.town();
    }
}
