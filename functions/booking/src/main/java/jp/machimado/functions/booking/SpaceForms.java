package jp.machimado.functions.booking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceKind;
import jp.machimado.functions.booking.opendata.LinkedPlace;
import jp.machimado.web.Address;
import jp.machimado.web.WebResponse;
import jp.machimado.web.booking.Entry;
import jp.machimado.web.booking.Problems;
import jp.machimado.web.booking.Stated;

/// The form by which one space is booked: by times of a day, or by nights.
final class SpaceForms {

    private final Lobby lobby;
    private final Look look;
    private final LinkedPlace linked;

    SpaceForms(Lobby lobby) {
        this.lobby = lobby;
        this.look = new Look(lobby);
        this.linked = new LinkedPlace(lobby.feeds().base());
    }

    /// The form for `space`.
    WebResponse space(Site place, Space space, Visit visit) {
        return form(200, place, space, visit, Entry.wished(visit.query()), Problems.NONE);
    }

    /// The form for `space` with what was typed, and what is wrong with it.
    WebResponse form(
            int status, Site place, Space space, Visit visit, Entry entry, Problems problems) {
        var day = day(entry, space, visit);
        var secret = lobby.doorkeeper().secret(visit);
        var given = secret.orElseGet(lobby.doorkeeper()::fresh);
        var nonce = lobby.doorkeeper().fresh();
        var model = new HashMap<>(chosen(space, day));
        var sent = visit.isReading() ? visit.query() : visit.body();
        model.put("borrowed", sent.all("equipment"));
        model.put("audience", Stated.in(sent));
        model.putAll(
                Map.of(
                        "place", place,
                        "day", day,
                        "today", lobby.today(),
                        "entry", entry,
                        "problems", problems,
                        "linked", linked.of(place, space, visit.language()),
                        "nonce", nonce,
                        "token", lobby.doorkeeper().token(given, path(space) + nonce)));
        model.put("moved", isMoved(day, entry, visit));
        model.put("proved", lobby.inLine(visit).isPresent());
        var name = space.kind().byNight() ? "stay" : "space";
        var address = Address.of(path(space)).with("day", List.of(day.toString()));
        var response = lobby.show(status, name, address, visit, model);
        return secret.isPresent() ? response : lobby.doorkeeper().give(response, given);
    }

    private Map<String, Object> chosen(Space space, LocalDate day) {
        if (space.kind().byNight()) {
            return Map.of("chosen", look.stay(space, day, Look.NIGHTS));
        }
        var things = equipment(space).stream().map(thing -> look.day(thing, day)).toList();
        return Map.of("chosen", look.day(space, day), "equipment", things);
    }

    /// What may be borrowed with `space`.
    List<Space> equipment(Space space) {
        return space.kind() == SpaceKind.ROOM
                ? lobby.spaces().at(space.site()).stream()
                        .filter(other -> other.kind() == SpaceKind.EQUIPMENT)
                        .toList()
                : List.of();
    }

    private boolean isMoved(LocalDate day, Entry entry, Visit visit) {
        return day.isAfter(lobby.today()) && entry.day().isEmpty() && lobby.asked(visit).isEmpty();
    }

    /// Where the form for `space` is.
    static String path(Space space) {
        return "/spaces/" + space.site() + "/" + space.id();
    }

    /// The day that was typed, as long as it is not over; the one asked for when none was typed.
    private LocalDate day(Entry entry, Space space, Visit visit) {
        var today = lobby.today();
        return entry.day().isEmpty()
                ? look.day(visit, List.of(space))
                : entry.firstDay().filter(day -> !day.isBefore(today)).orElse(today);
    }
}
