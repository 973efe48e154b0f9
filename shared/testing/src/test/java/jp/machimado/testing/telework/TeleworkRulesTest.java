package jp.machimado.testing.telework;

import static jp.machimado.testing.telework.TownHall.CHIEF;
import static jp.machimado.testing.telework.TownHall.HANAKO;
import static jp.machimado.testing.telework.TownHall.MONDAY;
import static jp.machimado.testing.telework.TownHall.NOW;
import static jp.machimado.testing.telework.TownHall.OTHER_CHIEF;
import static jp.machimado.testing.telework.TownHall.PERSONNEL;
import static jp.machimado.testing.telework.TownHall.SECURITY;
import static jp.machimado.testing.telework.TownHall.TARO;
import static jp.machimado.testing.telework.TownHall.at;
import static jp.machimado.testing.telework.TownHall.done;
import static jp.machimado.testing.telework.TownHall.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.machimado.telework.Application;
import jp.machimado.telework.TeleworkOutcome;
import jp.machimado.telework.TeleworkRefusal;
import jp.machimado.telework.ledger.Decision;
import jp.machimado.telework.ledger.TeleworkPlan;
import jp.machimado.telework.ledger.TeleworkState;
import jp.machimado.telework.rules.DayPart;
import jp.machimado.telework.rules.Employment;
import jp.machimado.telework.rules.WorkKind;
import jp.machimado.telework.rules.WorkPlace;
import org.junit.jupiter.api.Test;

/// The town's rules of telework, each by the number of the requirement (research T1–T23).
class TeleworkRulesTest {

    private final TownHall hall =
            new TownHall(new InMemoryTeleworks(), new InMemoryRegistrations()).with(HANAKO, TARO);

    /// T1, T3.
    @Test
    void eachKindHasItsPlaces() {
        assertEquals(
                TeleworkRefusal.WRONG_PLACE,
                refused(hall.asks(HANAKO, plan(WorkKind.MOBILE, WorkPlace.OWN_HOME, false))));
        hall.applied(HANAKO, plan(WorkKind.HOME, WorkPlace.RELATIVES_HOME, false));
    }

    /// T5.
    @Test
    void excludedStaffNeedsAnException() {
        var plan = at(MONDAY, DayPart.DAY);
        hall.register.register(HANAKO, 2026, Employment.FISCAL_YEAR, NOW);
        assertEquals(TeleworkRefusal.NOT_ELIGIBLE, refused(hall.asks(HANAKO, plan)));
        hall.register.except(PERSONNEL, HANAKO.id(), "cares for a child", NOW);
        hall.applied(HANAKO, plan);
    }

    /// T6.
    @Test
    void registrationEndsWithTheFiscalYear() {
        var march = Instant.parse("2027-03-30T00:00:00Z");
        var inMarch = hall.form(at(LocalDate.of(2027, 3, 31), DayPart.DAY));
        done(hall.apply.apply(HANAKO, inMarch, march));
        var inApril = hall.form(at(LocalDate.of(2027, 4, 1), DayPart.DAY));
        assertEquals(
                TeleworkRefusal.NOT_REGISTERED, refused(hall.apply.apply(HANAKO, inApril, march)));
        assertEquals(List.of(2026, 2027), hall.register.years(march));
        hall.register.register(HANAKO, 2027, Employment.REGULAR, march);
        done(hall.apply.apply(HANAKO, inApril, march));
        assertEquals(
                Optional.empty(), hall.register.register(HANAKO, 2028, Employment.REGULAR, march));
    }

    /// T7.
    @Test
    void workAtTheCounterAndWithPersonalInformationStaysInTheOffice() {
        var plan = at(MONDAY, DayPart.DAY);
        assertEquals(
                TeleworkRefusal.COUNTER_DUTY,
                refused(hall.apply.apply(HANAKO, new Application(plan, true, false, "a"), NOW)));
        assertEquals(
                TeleworkRefusal.PERSONAL_INFORMATION,
                refused(hall.apply.apply(HANAKO, new Application(plan, false, true, "b"), NOW)));
    }

    /// T8.
    @Test
    void afterTheHourOfTheWorkingDayBeforeAReasonIsNeeded() {
        var plan = at(MONDAY, DayPart.DAY);
        var friday = Instant.parse("2026-07-03T08:15:01Z");
        assertEquals(
                TeleworkRefusal.LATE, refused(hall.apply.apply(HANAKO, hall.form(plan), friday)));
        var late =
                new TeleworkPlan(
                        plan.kind(),
                        plan.place(),
                        plan.day(),
                        plan.part(),
                        plan.work(),
                        Set.of(),
                        false,
                        Optional.of("a child fell ill"));
        var made = done(hall.apply.apply(HANAKO, hall.form(late), friday));
        assertEquals(Optional.of("a child fell ill"), made.steps().getFirst().why());
        done(hall.apply.apply(TARO, hall.form(plan), friday.minusSeconds(1)));
    }

    /// T9.
    @Test
    void theManagerOfTheDivisionDecidesAndNobodyOnTheirOwn() {
        var made = hall.applied(HANAKO, at(MONDAY, DayPart.DAY));
        assertInstanceOf(
                TeleworkOutcome.NotFound.class, hall.decide.approve(OTHER_CHIEF, made.id(), NOW));
        assertInstanceOf(TeleworkOutcome.NotFound.class, hall.decide.approve(TARO, made.id(), NOW));
        assertEquals(
                TeleworkRefusal.WITHOUT_REASON,
                refused(hall.decide.reject(CHIEF, made.id(), " ", NOW)));
        var back = done(hall.decide.sendBack(CHIEF, made.id(), "say what you will do", NOW));
        assertEquals(TeleworkRefusal.NOT_NOW, refused(hall.decide.approve(CHIEF, made.id(), NOW)));
        var form = hall.form(back.plan());
        done(hall.apply.change(HANAKO, made.id(), form, NOW));
        var approved = done(hall.decide.approve(CHIEF, made.id(), NOW));
        assertEquals(approved, done(hall.decide.approve(CHIEF, made.id(), NOW.plusSeconds(5))));
        assertEquals(
                List.of(
                        TeleworkState.PENDING,
                        TeleworkState.RETURNED,
                        TeleworkState.PENDING,
                        TeleworkState.APPROVED),
                approved.steps().stream().map(Decision::to).toList());
        hall.with(CHIEF);
        var own = hall.applied(CHIEF, at(MONDAY, DayPart.DAY));
        assertEquals(TeleworkRefusal.OWN, refused(hall.decide.approve(CHIEF, own.id(), NOW)));
        done(hall.decide.approve(PERSONNEL, own.id(), NOW));
    }

    /// T11.
    @Test
    void aWeekAndAMonthHaveTheirDaysUnlessThereIsADisaster() {
        for (int day = 0; day < 3; day++) {
            hall.applied(HANAKO, at(MONDAY.plusDays(day), DayPart.DAY));
        }
        var thursday = at(MONDAY.plusDays(3), DayPart.AFTERNOON);
        assertEquals(TeleworkRefusal.WEEK_FULL, refused(hall.asks(HANAKO, thursday)));
        for (int week = 1; week < 4; week++) {
            for (int day = 0; day < (week == 3 ? 1 : 2); day++) {
                hall.applied(HANAKO, at(MONDAY.plusWeeks(week).plusDays(day), DayPart.DAY));
            }
        }
        var ninth = at(MONDAY.plusWeeks(3).plusDays(1), DayPart.MORNING);
        assertEquals(TeleworkRefusal.MONTH_FULL, refused(hall.asks(HANAKO, ninth)));
        hall.disaster();
        hall.applied(HANAKO, thursday);
        hall.applied(HANAKO, ninth);
    }

    /// T11: of a short week one working day is left for the office.
    @Test
    void aShortWeekLeavesADayForTheOffice() {
        var december = Instant.parse("2026-12-24T00:00:00Z");
        var monday = LocalDate.of(2026, 12, 28);
        assertEquals(
                TeleworkRefusal.WEEK_FULL,
                refused(hall.apply.apply(HANAKO, hall.form(at(monday, DayPart.DAY)), december)));
        assertEquals(
                TeleworkRefusal.CLOSED_DAY,
                refused(
                        hall.apply.apply(
                                HANAKO, hall.form(at(monday.plusDays(1), DayPart.DAY)), december)));
    }

    /// T13.
    @Test
    void whatIsTakenOutNeedsTheSecurityOfficerToo() {
        var made = hall.applied(HANAKO, plan(WorkKind.HOME, WorkPlace.OWN_HOME, true));
        assertEquals(
                TeleworkRefusal.NOT_NOW, refused(hall.decide.approve(SECURITY, made.id(), NOW)));
        assertEquals(
                TeleworkState.SECURING, done(hall.decide.approve(CHIEF, made.id(), NOW)).state());
        assertEquals(
                TeleworkState.APPROVED,
                done(hall.decide.approve(SECURITY, made.id(), NOW)).state());
    }

    private static TeleworkPlan plan(WorkKind kind, WorkPlace place, boolean takesOut) {
        return new TeleworkPlan(
                kind,
                place,
                MONDAY,
                DayPart.DAY,
                "plan of the year",
                Set.of(),
                takesOut,
                Optional.empty());
    }
}
