package jp.machimado.functions.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.Vacancy;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
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
        int from = day.equals(lobby.today()) ? next() : 0;
        return vacancy.day(place.id(), day).entrySet().stream()
                .map(entry -> new SpaceDay(entry.getKey(), entry.getValue(), from))
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

    /// The first quarter of today that has not begun.
    private int next() {
        var time = LocalTime.ofInstant(lobby.now(), lobby.site().town().zone());
        return Math.min(96, time.toSecondOfDay() / QUARTER + 1);
    }
}
