package jp.machimado.dynamodb.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.CancelBooking;
import jp.machimado.booking.ChangeBooking;
import jp.machimado.booking.CloseSpace;
import jp.machimado.booking.MindTheClock;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Request;
import jp.machimado.booking.ReserveSpace;
import jp.machimado.booking.ledger.Board;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.SiteId;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceRules;
import jp.machimado.booking.space.Spaces;
import jp.machimado.testing.booking.InventedTown;
import jp.machimado.words.Wording;

/// The invented town's acts over one ledger, at a site of its own so that many histories fit into
/// one table, with two desks a month for each person.
final class History {

    private static final int PER_MONTH = 2;

    private final Bookings bookings;
    private final SiteId site;
    private final ReserveSpace reserve;
    private final ChangeBooking change;
    private final CancelBooking cancel;
    private final CloseSpace close;
    private final MindTheClock clock;
    private Instant now;
    private int closures;

    History(Bookings bookings, String name, Instant now) {
        this.bookings = bookings;
        this.site = new SiteId(name);
        this.now = now;
        var spaces = spaces(site);
        var office = new BookingOffice(bookings, () -> spaces, InventedTown.town());
        this.reserve = new ReserveSpace(office);
        this.change = new ChangeBooking(office);
        this.cancel = new CancelBooking(office);
        this.close = new CloseSpace(office);
        this.clock = new MindTheClock(office);
    }

    private static Spaces spaces(SiteId site) {
        var here = new Site(site, Wording.same("here"), true, Optional.empty(), Optional.empty());
        var moved = InventedTown.spaces().spaces().stream().map(space -> moved(space, site));
        return new Spaces(List.of(here), moved.toList());
    }

    private static Space moved(Space space, SiteId site) {
        return new Space(
                space.id(),
                site,
                space.kind(),
                space.name(),
                space.units(),
                space.people(),
                space.parts(),
                space.rules().id().equals("desk") ? fewer(space.rules()) : space.rules(),
                space.access(),
                space.seat());
    }

    private static SpaceRules fewer(SpaceRules rules) {
        var limits = rules.limits();
        return InventedTown.rules(
                rules.id(),
                new SpaceRules.Limits(
                        limits.grid(),
                        limits.shortest(),
                        limits.longest(),
                        limits.before(),
                        limits.after(),
                        limits.notice(),
                        limits.daysAhead(),
                        OptionalInt.of(PER_MONTH)),
                rules.approval());
    }

    String make(String id, String person, List<Use> uses, boolean held) {
        var request = request(id, person, uses);
        return text(held ? reserve.hold(request, now) : reserve.book(request, now));
    }

    private Request request(String id, String person, List<Use> uses) {
        return new Request(
                person(person),
                Audience.VISITOR,
                id,
                uses,
                1,
                Optional.empty(),
                Optional.empty(),
                Plan.Channel.WEB,
                Optional.empty());
    }

    String confirm(String id, String person) {
        return text(reserve.confirm(person(person), id(id, person), now));
    }

    String cancel(String id, String person) {
        return text(cancel.cancel(person(person), id(id, person), now));
    }

    String change(String id, String person, List<Use> uses) {
        return text(change.change(person(person), id(id, person), uses, Audience.VISITOR, now));
    }

    void close(Use use) {
        close.close(new CloseSpace.Closure("closure-" + closures++, List.of(use), "why"), now);
    }

    void pass(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
        clock.mind(now, 1_000);
    }

    Optional<BookingState> state(String id, String person) {
        return bookings.booking(id(id, person)).map(booking -> booking.state());
    }

    /// How many units are taken where any are, of the given months.
    Map<Cell, Integer> taken(List<YearMonth> months) {
        var taken = new HashMap<Cell, Integer>();
        for (var board : boards(months)) {
            board.counts()
                    .keySet()
                    .forEach(counter -> {
                        if (board.taken(counter) > 0) {
                            taken.put(cell(board, counter), board.taken(counter));
                        }
                    });
        }
        return taken;
    }

    /// What the town closed in the given months.
    List<Cell> closed(List<YearMonth> months) {
        return boards(months).stream()
                .flatMap(board ->
                        board.counts().keySet().stream()
                                .filter(board::isClosed)
                                .map(counter -> cell(board, counter)))
                .toList();
    }

    private List<Board> boards(List<YearMonth> months) {
        return months.stream().flatMap(month -> bookings.month(site, month).stream()).toList();
    }

    private static Cell cell(Board board, int counter) {
        var bucket = board.bucket();
        var space = bucket.space().value();
        return bucket.day() == 0
                ? new Cell(bucket.month().atDay(counter), -1, space)
                : new Cell(bucket.month().atDay(bucket.day()), counter, space);
    }

    private PersonId person(String person) {
        return new PersonId(site + "-" + person);
    }

    private BookingId id(String id, String person) {
        return BookingId.of(person(person), id);
    }

    private static String text(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> "DONE";
            case Outcome.NotFound _ -> "NOT_FOUND";
            case Outcome.Refused(var refusal) -> refusal.reason().name();
        };
    }
}
