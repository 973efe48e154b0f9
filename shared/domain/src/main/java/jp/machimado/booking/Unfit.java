package jp.machimado.booking;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.SiteId;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceEdit;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.Spaces;

/// Finds the open bookings that changed rules would no longer allow. How early one books, how far
/// ahead and as whom is left aside: that was right or wrong on the day of booking.
final class Unfit {

    private static final int MONTHS_AHEAD = 12;

    private final BookingOffice office;
    private final Set<SpaceId> changed;
    private final Set<SiteId> sites;
    private final Judge judge;

    Unfit(BookingOffice office, SpaceEdit edit) {
        this.office = office;
        var after = office.spaces().with(List.of(edit));
        var concerned =
                after.spaces().stream()
                        .filter(space -> space.rules().id().equals(edit.rules().id()))
                        .toList();
        this.changed = concerned.stream().map(Space::id).collect(Collectors.toUnmodifiableSet());
        this.sites = concerned.stream().map(Space::site).collect(Collectors.toUnmodifiableSet());
        var lenient =
                after.spaces().stream()
                        .map(space -> space.under(space.rules().onceBooked()))
                        .toList();
        this.judge = new Judge(new Spaces(after.sites(), lenient), office.town());
    }

    List<Booking> bookings(Instant now) {
        return sites.stream()
                .flatMap(site -> open(site, now))
                .filter(booking -> !fits(booking))
                .sorted(Comparator.comparing(Booking::begins))
                .toList();
    }

    private boolean fits(Booking booking) {
        var plan = booking.plan();
        var starts = office.timetable().starts(booking);
        return judge.refuses(plan.uses(), Audience.STAFF, plan.people(), starts).isEmpty();
    }

    private Stream<Booking> open(SiteId site, Instant now) {
        var month = YearMonth.from(now.atZone(office.town().zone()));
        return Stream.iterate(month, next -> next.plusMonths(1))
                .limit(MONTHS_AHEAD)
                .flatMap(at -> office.bookings().month(site, at).stream())
                .flatMap(board -> board.marks().keySet().stream())
                .distinct()
                .flatMap(id -> office.bookings().booking(id).stream())
                .filter(booking -> booking.state().isOpen())
                .filter(booking -> now.isBefore(office.timetable().ends(booking)))
                .filter(booking ->
                        booking.plan().uses().stream()
                                .anyMatch(use -> changed.contains(use.space())));
    }
}
