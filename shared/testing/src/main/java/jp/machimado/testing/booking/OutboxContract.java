package jp.machimado.testing.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.done;
import static jp.machimado.testing.booking.Desk.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.ledger.Notice.Kind;
import jp.machimado.booking.ledger.NoticeId;
import jp.machimado.booking.ledger.Outbox;
import jp.machimado.booking.ledger.Outbox.State;
import jp.machimado.testing.AtOnce;
import org.junit.jupiter.api.Test;

/// What every [Outbox] promises.
public abstract class OutboxContract {

    private static final Duration LEASE = Duration.ofMinutes(1);

    /// A ledger and the outbox of its notices.
    public record Stores(Bookings bookings, Outbox outbox) {}

    /// A desk and the outbox of its ledger.
    private record Counter(Desk desk, Outbox outbox) {}

    /// Empty ones.
    protected abstract Stores empty();

    private Counter counter() {
        var stores = empty();
        return new Counter(new Desk(stores.bookings()), stores.outbox());
    }

    private static Booking booked(Desk desk) {
        return desk.booked(HANAKO, on("desk-1", "09:00", "10:00"));
    }

    private static NoticeId booked(Booking booking) {
        return new NoticeId(booking.id(), 1, Kind.BOOKED);
    }

    @Test
    void holdsWhatABookingTellsUntilItIsSent() {
        var counter = counter();
        var desk = counter.desk;
        var outbox = counter.outbox;
        var booking = booked(desk);
        assertEquals(List.of(booked(booking)), outbox.dueNotices(desk.now, 10));
        assertEquals(List.of(), outbox.dueNotices(desk.now.minusSeconds(1), 10));
        outbox.sent(outbox.claim(booked(booking), desk.now, LEASE).orElseThrow());
        var later = desk.now.plus(Duration.ofDays(1));
        assertEquals(List.of(), outbox.dueNotices(later, 10));
        assertEquals(Optional.empty(), outbox.claim(booked(booking), later, LEASE));
        var entry = outbox.of(booking.id()).getFirst();
        assertEquals(booked(booking), entry.notice().id());
        assertEquals(desk.now, entry.notice().notBefore());
        assertEquals(State.SENT, entry.state());
    }

    @Test
    void tellsTheLongestOverdueFirstAndNoMoreThanAskedFor() {
        var counter = counter();
        var desk = counter.desk;
        var outbox = counter.outbox;
        var first = booked(desk);
        desk.now = desk.now.plusNanos(1);
        var second = desk.booked(HANAKO, on("desk-2", "09:00", "10:00"));
        assertEquals(List.of(booked(first), booked(second)), outbox.dueNotices(desk.now, 10));
        assertEquals(List.of(booked(first)), outbox.dueNotices(desk.now, 1));
    }

    @Test
    void isClaimedByOneOfManyWhoTryAtOnce() throws Exception {
        var counter = counter();
        var desk = counter.desk;
        var outbox = counter.outbox;
        var booking = booked(desk);
        var claims = new AtomicInteger();
        AtOnce.run(
                10,
                () ->
                        outbox.claim(booked(booking), desk.now, LEASE)
                                .ifPresent(_ -> claims.incrementAndGet()));
        assertEquals(1, claims.get());
    }

    @Test
    void aFailedNoticeIsDueAgainLater() {
        var counter = counter();
        var desk = counter.desk;
        var outbox = counter.outbox;
        var booking = booked(desk);
        var next = desk.now.plusSeconds(30);
        outbox.failed(outbox.claim(booked(booking), desk.now, LEASE).orElseThrow(), next);
        assertEquals(List.of(), outbox.dueNotices(next.minusNanos(1), 10));
        assertEquals(List.of(booked(booking)), outbox.dueNotices(next, 10));
        var again = outbox.claim(booked(booking), next, LEASE).orElseThrow();
        assertEquals(2, again.attempts());
        assertEquals(desk.now, again.firstTried());
    }

    @Test
    void aClaimWhoseHolderDiedIsTakenOverAndTheOldHolderChangesNothing() {
        var counter = counter();
        var desk = counter.desk;
        var outbox = counter.outbox;
        var booking = booked(desk);
        var dead = outbox.claim(booked(booking), desk.now, LEASE).orElseThrow();
        var lapsed = desk.now.plus(LEASE);
        assertEquals(Optional.empty(), outbox.claim(booked(booking), lapsed.minusNanos(1), LEASE));
        assertEquals(List.of(booked(booking)), outbox.dueNotices(lapsed, 10));
        var living = outbox.claim(booked(booking), lapsed, LEASE).orElseThrow();
        outbox.failed(dead, lapsed);
        outbox.dropped(dead);
        outbox.uncertain(dead);
        assertEquals(State.SENDING, outbox.of(booking.id()).getFirst().state());
        outbox.sent(dead);
        outbox.failed(living, lapsed);
        assertEquals(State.SENT, outbox.of(booking.id()).getFirst().state());
    }

    @Test
    void whatIsUncertainOrDroppedIsNotTriedAgain() {
        var counter = counter();
        var desk = counter.desk;
        var outbox = counter.outbox;
        var booking = booked(desk);
        outbox.uncertain(outbox.claim(booked(booking), desk.now, LEASE).orElseThrow());
        done(desk.cancel.cancel(HANAKO, booking.id(), desk.now));
        var cancelled = new NoticeId(booking.id(), 2, Kind.CANCELLED);
        outbox.dropped(outbox.claim(cancelled, desk.now, LEASE).orElseThrow());
        var states = outbox.of(booking.id()).stream().map(Outbox.Entry::state).toList();
        assertEquals(List.of(State.UNCERTAIN, State.DROPPED), states);
        assertTrue(outbox.dueNotices(desk.now.plus(Duration.ofDays(2)), 10).isEmpty());
    }

    @Test
    void nobodyClaimsWhatDoesNotExist() {
        var counter = counter();
        var desk = counter.desk;
        var outbox = counter.outbox;
        var booking = booked(desk);
        var other = new NoticeId(booking.id(), 7, Kind.CLOSED);
        assertEquals(Optional.empty(), outbox.claim(other, desk.now, LEASE));
        assertEquals(1, outbox.of(booking.id()).size());
    }
}
