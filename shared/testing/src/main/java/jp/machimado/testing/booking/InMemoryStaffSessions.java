package jp.machimado.testing.booking;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.machimado.booking.staff.StaffMember;
import jp.machimado.booking.staff.StaffSessions;

/// Sessions of staff that end with the test.
public final class InMemoryStaffSessions implements StaffSessions {

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    private record Session(StaffMember member, Instant began, Instant used) {

        boolean isOpen(Instant now) {
            return now.isBefore(began.plus(LONGEST)) && now.isBefore(used.plus(IDLE));
        }
    }

    @Override
    public void open(String secret, StaffMember member, Instant now) {
        sessions.put(secret, new Session(member, now, now));
    }

    @Override
    public Optional<StaffMember> of(String secret, Instant now) {
        var used =
                sessions.computeIfPresent(
                        secret,
                        (_, session) ->
                                session.isOpen(now)
                                        ? new Session(session.member(), session.began(), now)
                                        : null);
        return Optional.ofNullable(used).map(Session::member);
    }

    @Override
    public void close(String secret) {
        sessions.remove(secret);
    }
}
