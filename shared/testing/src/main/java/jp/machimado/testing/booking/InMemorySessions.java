package jp.machimado.testing.booking;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Sessions;

/// Sessions in this process's memory.
public final class InMemorySessions implements Sessions {

    private final Map<String, Open> sessions = new HashMap<>();

    private record Open(PersonId person, Instant began, Instant used) {}

    @Override
    public synchronized void open(String secret, PersonId person, Instant now) {
        sessions.put(secret, new Open(person, now, now));
    }

    @Override
    public synchronized Optional<PersonId> of(String secret, Instant now) {
        var found =
                Optional.ofNullable(sessions.get(secret))
                        .filter(open -> now.isBefore(open.began().plus(LONGEST)))
                        .filter(open -> now.isBefore(open.used().plus(IDLE)));
        found.ifPresent(open -> sessions.put(secret, new Open(open.person(), open.began(), now)));
        return found.map(Open::person);
    }

    @Override
    public synchronized void close(String secret) {
        sessions.remove(secret);
    }
}
