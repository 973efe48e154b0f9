package jp.machimado.dynamodb.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.dynamodb.Faults;
import jp.machimado.testing.booking.Desk;
import software.amazon.awssdk.core.exception.SdkException;

/// What the racers share: the time, and what they were told.
final class Race {

    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    private final Bookings bookings;
    private final AtomicReference<Instant> now = new AtomicReference<>(Desk.MORNING);
    private final AtomicInteger acts = new AtomicInteger();
    private final AtomicInteger deaths = new AtomicInteger();
    private final Queue<BookingId> refused = new ConcurrentLinkedQueue<>();
    private final Queue<String> problems = new ConcurrentLinkedQueue<>();

    Race(Bookings bookings) {
        this.bookings = bookings;
    }

    Instant now() {
        return now.get();
    }

    void passHalfAMinute() {
        now.updateAndGet(before -> before.plus(HALF_A_MINUTE));
    }

    void acted() {
        acts.incrementAndGet();
    }

    void died() {
        deaths.incrementAndGet();
    }

    int acts() {
        return acts.get();
    }

    int deaths() {
        return deaths.get();
    }

    /// The person of the booking that would be `id` was told that the time is taken.
    void refused(BookingId id) {
        refused.add(id);
    }

    Collection<BookingId> refused() {
        return refused;
    }

    void problem(String problem) {
        problems.add(problem);
    }

    Collection<String> problems() {
        return problems;
    }

    boolean is(BookingId id, Predicate<Booking> wanted) {
        while (true) {
            try {
                return bookings.booking(id).filter(wanted).isPresent();
            } catch (SdkException | Faults.Killed _) {
                died();
            }
        }
    }
}
