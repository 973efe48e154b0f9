package jp.machimado.testing.telework;

import static jp.machimado.testing.telework.TownHall.CHIEF;
import static jp.machimado.testing.telework.TownHall.HANAKO;
import static jp.machimado.testing.telework.TownHall.MONDAY;
import static jp.machimado.testing.telework.TownHall.NOW;
import static jp.machimado.testing.telework.TownHall.TARO;
import static jp.machimado.testing.telework.TownHall.at;
import static jp.machimado.testing.telework.TownHall.done;
import static jp.machimado.testing.telework.TownHall.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import jp.machimado.booking.staff.Role;
import jp.machimado.booking.staff.StaffMember;
import jp.machimado.telework.TeleworkOutcome;
import jp.machimado.telework.TeleworkRefusal;
import jp.machimado.telework.ledger.Disasters;
import jp.machimado.telework.ledger.Registrations;
import jp.machimado.telework.ledger.Telework;
import jp.machimado.telework.ledger.TeleworkState;
import jp.machimado.telework.ledger.Teleworks;
import jp.machimado.telework.rules.DayPart;
import jp.machimado.testing.AtOnce;
import org.junit.jupiter.api.Test;

/// What every store of applications promises, however many apply at once.
public abstract class TeleworkContract {

    private static final YearMonth JULY = YearMonth.of(2026, 7);

    /// Stores in which nothing is kept yet.
    protected abstract Teleworks teleworks();

    protected abstract Registrations registrations();

    protected abstract Disasters disasters();

    private TownHall hall() {
        return new TownHall(teleworks(), registrations());
    }

    @Test
    void anApplicationIsKeptAndFoundByPersonAndDivision() {
        var hall = hall().with(HANAKO);
        var made = hall.applied(HANAKO, at(MONDAY, DayPart.DAY, "notebook"));
        assertEquals(List.of(made), hall.teleworks.of(HANAKO.id(), JULY));
        assertEquals(List.of(made), hall.teleworks.of("tax", JULY));
        assertEquals(made, hall.teleworks.telework(made.id()).orElseThrow());
        assertEquals(List.of(), hall.teleworks.of("water", JULY));
        assertEquals(List.of(), hall.differences(JULY));
    }

    @Test
    void theSameFormSentTwiceIsOneApplication() {
        var hall = hall().with(HANAKO);
        var form = hall.form(at(MONDAY, DayPart.DAY));
        var first = done(hall.apply.apply(HANAKO, form, NOW));
        assertEquals(first, done(hall.apply.apply(HANAKO, form, NOW.plusSeconds(1))));
        assertEquals(1, hall.teleworks.of(HANAKO.id(), JULY).size());
    }

    @Test
    void aHalfDayIsAppliedForOnce() {
        var hall = hall().with(HANAKO);
        hall.applied(HANAKO, at(MONDAY, DayPart.MORNING));
        assertEquals(TeleworkRefusal.ALREADY, refused(hall.asks(HANAKO, at(MONDAY, DayPart.DAY))));
        hall.applied(HANAKO, at(MONDAY, DayPart.AFTERNOON));
        assertEquals(List.of(), hall.differences(JULY));
    }

    /// T10: ten work there, three stay at the counter, each sends ten at once.
    @Test
    void theCounterStaysStaffedHoweverManyApplyAtOnce() throws Exception {
        var hall = hall();
        var members = new StaffMember[10];
        for (int number = 0; number < members.length; number++) {
            members[number] = TownHall.member("member-" + number, "tax", Role.MEMBER);
        }
        hall.with(members);
        var turn = new AtomicInteger();
        var kept = new ConcurrentHashMap<String, Telework>();
        AtOnce.run(
                100,
                () -> {
                    var member = members[turn.getAndIncrement() % members.length];
                    if (hall.asks(member, at(MONDAY, DayPart.MORNING))
                            instanceof TeleworkOutcome.Done(var telework)) {
                        kept.put(telework.id().value(), telework);
                    }
                });
        assertEquals(7, kept.size());
        assertEquals(7, kept.values().stream().map(Telework::person).distinct().count());
        assertEquals(List.of(), hall.differences(JULY));
    }

    @Test
    void aWithdrawnPlaceIsFreeAgainAndTwiceIsOnce() {
        var hall = hall().with(HANAKO, TARO);
        var made = hall.applied(HANAKO, at(MONDAY, DayPart.DAY, "router"));
        assertEquals(
                TeleworkRefusal.NO_DEVICE,
                refused(hall.asks(TARO, at(MONDAY, DayPart.DAY, "router"))));
        var gone = done(hall.apply.withdraw(HANAKO, made.id(), NOW));
        assertEquals(TeleworkState.WITHDRAWN, gone.state());
        assertEquals(gone, done(hall.apply.withdraw(HANAKO, made.id(), NOW.plusSeconds(9))));
        hall.applied(TARO, at(MONDAY, DayPart.DAY, "router"));
        hall.applied(HANAKO, at(MONDAY, DayPart.DAY));
        assertEquals(List.of(), hall.differences(JULY));
    }

    @Test
    void aChangeMovesEveryCounterAndAFailedOneNone() {
        var hall = hall().with(HANAKO, TARO);
        var made = hall.applied(HANAKO, at(MONDAY, DayPart.DAY, "notebook"));
        done(hall.decide.approve(CHIEF, made.id(), NOW));
        var tuesday = hall.form(at(MONDAY.plusDays(1), DayPart.MORNING, "router"));
        var moved = done(hall.apply.change(HANAKO, made.id(), tuesday, NOW));
        assertEquals(TeleworkState.PENDING, moved.state());
        assertEquals(List.of(), hall.differences(JULY));
        hall.applied(TARO, at(MONDAY, DayPart.DAY, "router"));
        var taken = hall.form(at(MONDAY, DayPart.DAY, "router"));
        assertEquals(
                TeleworkRefusal.NO_DEVICE,
                refused(hall.apply.change(HANAKO, made.id(), taken, NOW)));
        assertEquals(moved, hall.teleworks.telework(made.id()).orElseThrow());
        assertEquals(List.of(), hall.differences(JULY));
    }

    @Test
    void approvingAndWithdrawingAtOnceLeavesOneOfThem() throws Exception {
        var hall = hall().with(HANAKO);
        var made = hall.applied(HANAKO, at(MONDAY, DayPart.DAY, "notebook"));
        var turn = new AtomicInteger();
        var states = new ConcurrentHashMap<TeleworkState, Integer>(Map.of());
        AtOnce.run(
                8,
                () -> {
                    var outcome =
                            turn.getAndIncrement() % 2 == 0
                                    ? hall.apply.withdraw(HANAKO, made.id(), NOW)
                                    : hall.decide.approve(CHIEF, made.id(), NOW);
                    if (outcome instanceof TeleworkOutcome.Done(var telework)) {
                        states.merge(telework.state(), 1, Integer::sum);
                    }
                });
        var last = hall.teleworks.telework(made.id()).orElseThrow();
        assertEquals(last.version(), last.steps().size());
        assertEquals(true, states.containsKey(last.state()), states::toString);
        assertEquals(List.of(), hall.differences(JULY));
    }

    @Test
    void theCapsAreLiftedUntilThatEnds() {
        var disasters = disasters();
        assertEquals(Optional.empty(), disasters.lifted());
        var lifted = new Disasters.Lifted(CHIEF.id(), "chief", "an earthquake", NOW);
        disasters.lift(lifted);
        assertEquals(Optional.of(lifted), disasters.lifted());
        disasters.end();
        assertEquals(Optional.empty(), disasters.lifted());
    }

    @Test
    void whoIsRegisteredIsFoundByYearAndDivision() {
        var hall = hall().with(HANAKO, TARO);
        var all = hall.registrations.of("tax", 2026);
        assertEquals(List.of("hanako", "taroyama"), all.stream().map(it -> it.name()).toList());
        assertEquals(List.of(), hall.registrations.of("tax", 2027));
    }
}
