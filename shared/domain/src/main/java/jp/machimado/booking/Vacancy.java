package jp.machimado.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.machimado.booking.ledger.Board;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Bucket;
import jp.machimado.booking.ledger.Claim;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.SiteId;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;

/// What is free. It is a look, not a promise: only booking decides.
public final class Vacancy {

    private final BookingOffice office;
    private final Optional<Booking> moving;

    public Vacancy(BookingOffice office) {
        this(office, Optional.empty());
    }

    /// What is free for whoever gives `moving` back in exchange.
    public Vacancy(BookingOffice office, Optional<Booking> moving) {
        this.office = office;
        this.moving = moving;
    }

    /// How a quarter of a day stands for one space.
    public enum State {
        FREE,
        TAKEN,
        CLOSED,
        /// Outside the opening hours.
        SHUT
    }

    /// The 96 quarters of `day` for each space of `site` that is booked by time, in the pack's
    /// order.
    public Map<Space, List<State>> day(SiteId site, LocalDate day) {
        var boards = new Boards(office.bookings()).day(site, day);
        return office.spaces().at(site).stream()
                .filter(space -> !space.kind().byNight())
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                space -> quarters(space, day, boards),
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    /// The spaces of `site` that are free for all of `period`, by the rules and the ledger both as
    /// they are now for anybody.
    public List<Space> free(SiteId site, Period period) {
        return free(site, period, 1);
    }

    /// Those of [#free(SiteId, Period)] that have units enough for `people`.
    public List<Space> free(SiteId site, Period period, int people) {
        var boards = new Boards(office.bookings()).of(site, period);
        return office.spaces().at(site).stream()
                .filter(space -> space.kind().byNight() == !(period instanceof Hours))
                .filter(space -> isFree(claims(space, period, people), boards))
                .toList();
    }

    /// The days of `within` whose nights are free in `space`.
    public List<LocalDate> freeNights(Space space, Nights within) {
        var boards = new Boards(office.bookings()).of(space.site(), within);
        return within.days().stream()
                .filter(day -> isFree(claims(space, new Nights(day, day.plusDays(1))), boards))
                .toList();
    }

    /// Whether all that `plan` claims is free.
    boolean isFree(Plan plan) {
        return isFree(plan.claims(), boards(plan.uses(), new Boards(office.bookings())));
    }

    /// Whether all of `uses`, which the rules allow, is free by `boards`.
    boolean isFree(List<Use> uses, Boards boards) {
        return isFree(new Claims(office.spaces()).of(uses), boards(uses, boards));
    }

    private Map<Bucket, Board> boards(List<Use> uses, Boards boards) {
        var all = new HashMap<Bucket, Board>();
        for (var use : uses) {
            office.spaces()
                    .space(use.space())
                    .ifPresent(space -> all.putAll(boards.of(space.site(), use.period())));
        }
        return all;
    }

    private List<Claim> claims(Space space, Period period) {
        return claims(space, period, 1);
    }

    private List<Claim> claims(Space space, Period period, int people) {
        var use = new Use(space.id(), period, space.unitsFor(people));
        return new Claims(office.spaces()).of(List.of(use));
    }

    private boolean isFree(List<Claim> claims, Map<Bucket, Board> boards) {
        return claims.stream()
                .allMatch(claim -> {
                    var board = boards.get(claim.bucket());
                    int units = units(claim.bucket());
                    return board == null
                            ? claim.units() <= units
                            : without(board).free(claim.from(), claim.to(), units) >= claim.units();
                });
    }

    /// `board` as it is without the booking that is given back.
    private Board without(Board board) {
        var given =
                moving.stream()
                        .filter(booking -> booking.state().holds())
                        .flatMap(booking -> booking.plan().claims().stream())
                        .filter(claim -> claim.bucket().equals(board.bucket()))
                        .toList();
        if (given.isEmpty()) {
            return board;
        }
        var counts = new TreeMap<>(board.counts());
        for (var claim : given) {
            for (int at = claim.from(); at < claim.to(); at++) {
                counts.merge(at, -claim.units(), Integer::sum);
            }
        }
        return new Board(board.bucket(), counts, board.marks(), board.closures());
    }

    private int units(Bucket bucket) {
        return office.spaces().space(bucket.space()).map(Space::units).orElse(0);
    }

    private List<State> quarters(Space space, LocalDate day, Map<Bucket, Board> boards) {
        boolean holiday = office.town().calendar().holidays().contains(day);
        var open = space.rules().openOn(day, holiday);
        var states = new ArrayList<State>();
        for (int quarter = 0; quarter < Hours.A_DAY; quarter++) {
            int at = quarter;
            boolean opened =
                    open.filter(hours -> hours.from() <= at && at < hours.to()).isPresent();
            states.add(opened ? state(space, new Hours(day, at, at + 1), boards) : State.SHUT);
        }
        return List.copyOf(states);
    }

    private State state(Space space, Hours quarter, Map<Bucket, Board> boards) {
        var claims = claims(space, quarter);
        boolean closed =
                claims.stream()
                        .anyMatch(claim -> {
                            var board = boards.get(claim.bucket());
                            return board != null && board.isClosed(quarter.from());
                        });
        if (closed) {
            return State.CLOSED;
        }
        return isFree(claims, boards) ? State.FREE : State.TAKEN;
    }
}
