package jp.machimado.functions.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.Vacancy;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.web.Address;
import jp.machimado.web.WebResponse;
import jp.machimado.web.booking.Entry;
import jp.machimado.web.booking.Problem;
import jp.machimado.web.booking.SpaceDay;

/// The places of the town, what is free there, and the form to book it.
final class SpacePages {

    private final Lobby lobby;
    private final Vacancy vacancy;

    SpacePages(Lobby lobby) {
        this.lobby = lobby;
        this.vacancy = new Vacancy(lobby.office());
    }

    /// All places.
    WebResponse sites(Visit visit) {
        var model = Map.<String, Object>of("sites", lobby.spaces().sites());
        return lobby.show(200, "sites", Address.of("/spaces"), visit, model);
    }

    /// What is free at `place`.
    WebResponse site(Site place, Visit visit) {
        var day = day(visit);
        var address = Address.of("/spaces/" + place.id()).with("day", List.of(day.toString()));
        return lobby.show(
                200,
                "site",
                address,
                visit,
                Map.of(
                        "place",
                        place,
                        "spaces",
                        spaces(place, day),
                        "day",
                        day,
                        "today",
                        lobby.today()));
    }

    /// The form for `space`.
    WebResponse space(Site place, Space space, Visit visit) {
        return form(200, place, space, visit, Entry.EMPTY, Optional.empty());
    }

    /// The form for `space` with what was typed, and what is wrong with it.
    WebResponse form(
            int status,
            Site place,
            Space space,
            Visit visit,
            Entry entry,
            Optional<Problem> problem) {
        var day = day(visit);
        var secret = lobby.doorkeeper().secret(visit);
        var given = secret.orElseGet(lobby.doorkeeper()::fresh);
        var nonce = lobby.doorkeeper().fresh();
        var address = Address.of(path(space)).with("day", List.of(day.toString()));
        var chosen =
                spaces(place, day).stream()
                        .filter(each -> each.space().equals(space))
                        .findFirst()
                        .orElseThrow();
        var model =
                Map.<String, Object>of(
                        "place", place,
                        "chosen", chosen,
                        "day", day,
                        "today", lobby.today(),
                        "entry", entry,
                        "problem", problem,
                        "nonce", nonce,
                        "token", lobby.doorkeeper().token(given, path(space) + nonce));
        var response = lobby.show(status, "space", address, visit, model);
        return secret.isPresent() ? response : lobby.doorkeeper().give(response, given);
    }

    /// Where the form for `space` is.
    static String path(Space space) {
        return "/spaces/" + space.site() + "/" + space.id();
    }

    /// The day that `visit` asks for; today when it asks for none or for one that is over.
    LocalDate day(Visit visit) {
        var today = lobby.today();
        return visit.body()
                .first("day")
                .or(() -> visit.query().first("day"))
                .flatMap(SpacePages::parse)
                .filter(day -> !day.isBefore(today) && day.isBefore(today.plusYears(2)))
                .orElse(today);
    }

    private List<SpaceDay> spaces(Site place, LocalDate day) {
        int from = day.equals(lobby.today()) ? next() : 0;
        return vacancy.day(place.id(), day).entrySet().stream()
                .map(entry -> new SpaceDay(entry.getKey(), entry.getValue(), from))
                .toList();
    }

    /// The first quarter of today that has not begun.
    private int next() {
        var time = LocalTime.ofInstant(lobby.now(), lobby.site().town().zone());
        return Math.min(96, time.toSecondOfDay() / 900 + 1);
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
