package jp.machimado.functions.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.Vacancy;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.web.booking.SpaceDay;
import jp.machimado.web.booking.Stay;

/// What is free, as pages show it.
final class Look {

    /// How many nights a page shows.
    static final int NIGHTS = 14;

    private static final int QUARTER = 900;

    private final Lobby lobby;
    private final Vacancy vacancy;

    Look(Lobby lobby) {
        this(lobby, Optional.empty());
    }

    /// What is free for whoever gives `moving` back in exchange.
    Look(Lobby lobby, Optional<Booking> moving) {
        this.lobby = lobby;
        this.vacancy = new Vacancy(lobby.office(), moving);
    }

    /// The spaces of `place` on `day` that are booked by time.
    List<SpaceDay> day(Site place, LocalDate day) {
        return vacancy.day(place.id(), day).entrySet().stream()
                .map(entry ->
                        new SpaceDay(entry.getKey(), entry.getValue(), first(entry.getKey(), day)))
                .toList();
    }

    /// `space`, booked by time, on `day`.
    SpaceDay day(Space space, LocalDate day) {
        var place = lobby.spaces().site(space.site()).orElseThrow();
        return day(place, day).stream()
                .filter(each -> each.space().equals(space))
                .findFirst()
                .orElseThrow();
    }

    /// `space`, booked by the night, for `nights` from `day`.
    Stay stay(Space space, LocalDate day, int nights) {
        var within = new Nights(day, day.plusDays(nights));
        return new Stay(space, within, vacancy.freeNights(space, within));
    }

    /// The spaces of `place` that are booked by the night, on that of `day`.
    List<Stay> stays(Site place, LocalDate day) {
        return lobby.spaces().at(place.id()).stream()
                .filter(space -> space.kind().byNight())
                .map(space -> stay(space, day, 1))
                .toList();
    }

    /// The day that the address of `visit` asks for; when it asks for none, the first on which one
    /// of `spaces` may still be booked by time; today for nights alone.
    LocalDate day(Visit visit, List<Space> spaces) {
        var today = lobby.today();
        var timed = spaces.stream().filter(space -> !space.kind().byNight()).toList();
        return lobby.asked(visit)
                .orElseGet(() ->
                        today.datesUntil(today.plusDays(NIGHTS))
                                .filter(day -> timed.stream().anyMatch(space -> isOpen(space, day)))
                                .findFirst()
                                .orElse(today));
    }

    /// Whether the rules take bookings of `space` for some time of `day`.
    private boolean isOpen(Space space, LocalDate day) {
        boolean holiday = lobby.site().town().calendar().holidays().contains(day);
        int shortest = space.rules().limits().shortest();
        return space.rules()
                .openOn(day, holiday)
                .filter(open -> first(space, day) + shortest <= open.to())
                .isPresent();
    }

    /// The first quarter of `day` that has not begun, as early as the rules of `space` ask.
    private int first(Space space, LocalDate day) {
        var notice = space.rules().limits().notice();
        var zone = lobby.site().town().zone();
        var soonest = LocalDateTime.ofInstant(lobby.now().plus(notice), zone);
        if (soonest.toLocalDate().isAfter(day)) {
            return Hours.A_DAY;
        }
        return soonest.toLocalDate().isBefore(day)
                ? 0
                : Math.min(Hours.A_DAY, soonest.toLocalTime().toSecondOfDay() / QUARTER + 1);
    }
}
