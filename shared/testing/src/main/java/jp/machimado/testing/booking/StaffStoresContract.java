package jp.machimado.testing.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.machimado.booking.ledger.Audit;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.staff.Role;
import jp.machimado.booking.staff.SignInAttempts;
import jp.machimado.booking.staff.SignInAttempts.Attempt;
import jp.machimado.booking.staff.StaffMember;
import jp.machimado.booking.staff.StaffSessions;
import org.junit.jupiter.api.Test;

/// What every store of sessions, attempts and looks of staff promises.
public abstract class StaffStoresContract {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final StaffMember MEMBER =
            new StaffMember(
                    new PersonId("staff-member"),
                    "A",
                    Set.of(Role.DESK, Role.APPROVER),
                    Optional.of("zeimu"));
    private static final Attempt ATTEMPT = new Attempt("state", "nonce", "verifier");

    /// Stores in which nothing is kept yet.
    protected abstract StaffSessions sessions();

    protected abstract SignInAttempts attempts();

    protected abstract Audit audit();

    @Test
    void remembersWhoSignedInAndWithWhichRoles() {
        var sessions = sessions();
        sessions.open("secret", MEMBER, NOON);
        assertEquals(Optional.of(MEMBER), sessions.of("secret", NOON.plusSeconds(60)));
        assertEquals(Optional.empty(), sessions.of("another", NOON.plusSeconds(60)));
    }

    @Test
    void endsASessionThatIsClosedOrIdle() {
        var sessions = sessions();
        sessions.open("closed", MEMBER, NOON);
        sessions.close("closed");
        assertEquals(Optional.empty(), sessions.of("closed", NOON));
        sessions.open("idle", MEMBER, NOON);
        assertEquals(Optional.empty(), sessions.of("idle", NOON.plus(StaffSessions.IDLE)));
    }

    @Test
    void keepsAUsedSessionForTwelveHoursAndNoLonger() {
        var sessions = sessions();
        sessions.open("used", MEMBER, NOON);
        for (int hour = 1; hour < 12; hour++) {
            var then = NOON.plus(Duration.ofHours(hour));
            assertEquals(Optional.of(MEMBER), sessions.of("used", then), "hour " + hour);
        }
        assertEquals(Optional.empty(), sessions.of("used", NOON.plus(StaffSessions.LONGEST)));
    }

    @Test
    void givesAnAttemptOutOnceAndForTenMinutes() {
        var attempts = attempts();
        attempts.keep("once", ATTEMPT, NOON);
        assertEquals(Optional.of(ATTEMPT), attempts.take("once", NOON.plusSeconds(599)));
        assertEquals(Optional.empty(), attempts.take("once", NOON.plusSeconds(599)));
        attempts.keep("late", ATTEMPT, NOON);
        assertEquals(Optional.empty(), attempts.take("late", NOON.plusSeconds(600)));
    }

    @Test
    void tellsTheLooksOfADayTheLatestFirst() {
        var audit = audit();
        var first = new Audit.Look(NOON, MEMBER.id(), "A", "board", "2026-11-24");
        var second = new Audit.Look(NOON.plusSeconds(1), MEMBER.id(), "A", "booking", "1a2b-3c4d");
        var nextDay = new Audit.Look(NOON.plusSeconds(86400), MEMBER.id(), "A", "board", "x");
        List.of(first, second, nextDay).forEach(audit::write);
        assertEquals(List.of(second, first), audit.on(LocalDate.of(2026, 11, 24)));
    }
}
