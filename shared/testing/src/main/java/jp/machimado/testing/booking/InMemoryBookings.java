package jp.machimado.testing.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.machimado.booking.ledger.Board;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.ledger.Bucket;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Posting;
import jp.machimado.booking.ledger.Step;
import jp.machimado.booking.ledger.Wait;
import jp.machimado.booking.ledger.Written;
import jp.machimado.booking.space.SiteId;

/// The ledger in this process's memory, with the same promises as the table's.
public final class InMemoryBookings implements Bookings {

    private static final Comparator<Wait> LINE =
            Comparator.comparing(Wait::since).thenComparing(Wait::id);

    private final InMemoryBoards boards = new InMemoryBoards();
    private final InMemoryQuotas quotas = new InMemoryQuotas();
    private final Map<BookingId, Booking> bookings = new TreeMap<>();
    private final Map<BookingId, Instant> due = new TreeMap<>();
    private final Map<BookingId, Wait> waits = new TreeMap<>();
    private final List<Notice> notices = new ArrayList<>();

    @Override
    public synchronized Written post(Posting posting) {
        if (posting.steps().stream().allMatch(step -> stands(step.after()))) {
            return new Written.Kept();
        }
        return refusal(posting).orElseGet(() -> kept(posting));
    }

    private boolean stands(Booking booking) {
        return booking(booking.id()).equals(Optional.of(booking));
    }

    private Optional<Written> refusal(Posting posting) {
        var stale =
                posting.steps().stream()
                        .filter(step -> !booking(step.after().id()).equals(step.before()))
                        .<Written>map(step -> new Written.Stale(booking(step.after().id())));
        var taken =
                posting.slots().entrySet().stream()
                        .flatMap(slot -> boards.taken(slot.getKey(), slot.getValue()).stream());
        var reached =
                posting.quotas().entrySet().stream()
                        .flatMap(
                                quota -> quotas.reached(quota.getKey(), quota.getValue()).stream());
        var gone =
                posting.served().stream()
                        .filter(wait -> !waits.containsKey(wait.id()))
                        .<Written>map(_ -> new Written.NotWaiting());
        return Stream.of(stale, taken, reached, gone).flatMap(refusals -> refusals).findFirst();
    }

    private Written kept(Posting posting) {
        posting.steps().forEach(this::keep);
        posting.slots().forEach(boards::keep);
        posting.quotas().forEach(quotas::keep);
        posting.served().ifPresent(this::leave);
        return new Written.Kept();
    }

    private void keep(Step step) {
        var id = step.after().id();
        bookings.put(id, step.after());
        step.due().ifPresentOrElse(at -> due.put(id, at), () -> due.remove(id));
        notices.addAll(step.notices());
    }

    @Override
    public synchronized Optional<Booking> booking(BookingId id) {
        return Optional.ofNullable(bookings.get(id));
    }

    @Override
    public synchronized List<Booking> of(PersonId person, YearMonth first, YearMonth last) {
        return bookings.values().stream()
                .filter(booking -> booking.person().equals(person))
                .filter(booking -> !booking.month().isBefore(first))
                .filter(booking -> !booking.month().isAfter(last))
                .sorted(Comparator.comparing(Booking::begins).thenComparing(Booking::id))
                .toList();
    }

    @Override
    public List<Booking> held(PersonId person, YearMonth first, YearMonth last, BookingId asked) {
        return of(person, first, last).stream()
                .filter(booking ->
                        booking.state() == BookingState.HELD || booking.id().equals(asked))
                .toList();
    }

    @Override
    public synchronized List<Board> month(SiteId site, YearMonth month) {
        return boards.where(bucket -> bucket.site().equals(site) && bucket.month().equals(month));
    }

    @Override
    public synchronized List<Board> day(SiteId site, LocalDate day) {
        return boards.where(bucket ->
                bucket.site().equals(site)
                        && bucket.month().equals(YearMonth.from(day))
                        && bucket.day() == day.getDayOfMonth());
    }

    @Override
    public synchronized void join(Wait wait) {
        waits.putIfAbsent(wait.id(), wait);
    }

    @Override
    public synchronized void leave(Wait wait) {
        waits.remove(wait.id());
    }

    @Override
    public synchronized List<Wait> waiting(SiteId site, YearMonth month) {
        return waits.values().stream()
                .filter(wait -> wait.plan().site().equals(site) && wait.month().equals(month))
                .sorted(LINE)
                .toList();
    }

    @Override
    public synchronized List<Wait> waitsOf(PersonId person) {
        return waits.values().stream()
                .filter(wait -> wait.person().equals(person))
                .sorted(LINE)
                .toList();
    }

    @Override
    public synchronized void close(Bucket bucket, String closure, Board.Closed closed) {
        boards.close(bucket, closure, closed);
    }

    @Override
    public synchronized void reopen(Bucket bucket, String closure) {
        boards.reopen(bucket, closure);
    }

    @Override
    public synchronized List<BookingId> due(Instant now, int atMost) {
        return due.entrySet().stream()
                .filter(entry -> !now.isBefore(entry.getValue()))
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .limit(atMost)
                .toList();
    }

    /// All notices so far, in the order of their causes.
    public synchronized List<Notice> notices() {
        return List.copyOf(notices);
    }
}
