package jp.machimado.testing.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.booking.ledger.NoticeId;
import jp.machimado.booking.ledger.Outbox;

/// The notices of a ledger in this process's memory.
public final class InMemoryOutbox implements Outbox {

    private static final Comparator<Sending> LONGEST_DUE =
            Comparator.comparing(Sending::due)
                    .thenComparing(sending -> sending.notice().booking())
                    .thenComparingInt(sending -> sending.notice().version())
                    .thenComparing(sending -> sending.notice().kind());

    private final InMemoryBookings bookings;
    private final Map<NoticeId, Sending> begun = new HashMap<>();

    /// The notices that are posted to `bookings`.
    public InMemoryOutbox(InMemoryBookings bookings) {
        this.bookings = bookings;
    }

    private record Sending(
            Notice notice, State state, int attempts, Instant due, Optional<Instant> first) {

        Sending to(State next) {
            return new Sending(notice, next, attempts, due, first);
        }

        boolean isDue(Instant now) {
            return (state == State.WAITING || state == State.SENDING) && !now.isBefore(due);
        }
    }

    @Override
    public synchronized Optional<Claimed> claim(NoticeId id, Instant now, Duration lease) {
        return all().filter(sending -> sending.notice().id().equals(id))
                .filter(sending -> sending.isDue(now))
                .findFirst()
                .map(sending -> claim(sending, now, lease));
    }

    private Claimed claim(Sending sending, Instant now, Duration lease) {
        var first = sending.first().orElse(now);
        int attempts = sending.attempts() + 1;
        var notice = sending.notice();
        begun.put(
                notice.id(),
                new Sending(notice, State.SENDING, attempts, now.plus(lease), Optional.of(first)));
        return new Claimed(notice, attempts, first);
    }

    @Override
    public synchronized void sent(Claimed claimed) {
        begun.computeIfPresent(claimed.notice().id(), (_, sending) -> sending.to(State.SENT));
    }

    @Override
    public synchronized void failed(Claimed claimed, Instant next) {
        end(claimed, State.WAITING, next);
    }

    @Override
    public synchronized void uncertain(Claimed claimed) {
        end(claimed, State.UNCERTAIN, claimed.firstTried());
    }

    @Override
    public synchronized void dropped(Claimed claimed) {
        end(claimed, State.DROPPED, claimed.firstTried());
    }

    private void end(Claimed claimed, State state, Instant due) {
        begun.computeIfPresent(
                claimed.notice().id(),
                (_, sending) ->
                        sending.state() == State.SENDING && sending.attempts() == claimed.attempts()
                                ? new Sending(
                                        sending.notice(),
                                        state,
                                        sending.attempts(),
                                        due,
                                        sending.first())
                                : sending);
    }

    @Override
    public synchronized List<NoticeId> dueNotices(Instant now, int atMost) {
        return all().filter(sending -> sending.isDue(now))
                .sorted(LONGEST_DUE)
                .map(sending -> sending.notice().id())
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized List<Entry> of(BookingId booking) {
        return all().filter(sending -> sending.notice().booking().equals(booking))
                .map(sending -> new Entry(sending.notice(), sending.state(), sending.attempts()))
                .sorted(
                        Comparator.comparingInt((Entry entry) -> entry.notice().version())
                                .thenComparing(entry -> entry.notice().kind().name()))
                .toList();
    }

    private Stream<Sending> all() {
        return bookings.notices().stream()
                .map(notice ->
                        begun.getOrDefault(
                                notice.id(),
                                new Sending(
                                        notice,
                                        State.WAITING,
                                        0,
                                        notice.notBefore(),
                                        Optional.empty())));
    }
}
