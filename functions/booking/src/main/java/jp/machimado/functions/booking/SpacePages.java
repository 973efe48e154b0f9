package jp.machimado.functions.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.web.Address;
import jp.machimado.web.WebResponse;
import jp.machimado.web.booking.AccessWish;
import jp.machimado.web.booking.SpaceWeek;

/// The places of the town and what is free there.
final class SpacePages {

    private static final int DAYS = 7;

    private final Lobby lobby;
    private final Look look;

    SpacePages(Lobby lobby) {
        this.lobby = lobby;
        this.look = new Look(lobby);
    }

    /// All places, to be looked at on the day that is asked for; goes on to that day where there is
    /// nothing to choose.
    WebResponse sites(Visit visit) {
        var sites = lobby.spaces().sites();
        var day = lobby.asked(visit);
        if (sites.size() == 1 && day.isPresent()) {
            var only = Address.of("/spaces/" + sites.getFirst().id());
            return WebResponse.redirect(
                    only.with("day", List.of(day.get().toString())).in(visit.language()));
        }
        var model = Map.<String, Object>of("sites", sites, "day", day);
        return lobby.show(200, "sites", Address.of("/spaces"), visit, model);
    }

    /// What is free at `place`.
    WebResponse site(Site place, Visit visit) {
        var day = look.day(visit, lobby.spaces().at(place.id()));
        var wish = AccessWish.read(visit.query());
        var address = Address.of("/spaces/" + place.id()).with("day", List.of(day.toString()));
        return lobby.show(
                200,
                "site",
                wish.in(address),
                visit,
                Map.of(
                        "place", place,
                        "spaces", look.day(place, day),
                        "stays", look.stays(place, day),
                        "wish", wish,
                        "day", day,
                        "today", lobby.today(),
                        "moved", isMoved(day, visit)));
    }

    /// The week of `space` from the day that is asked for; nights are listed on the form itself.
    WebResponse week(Site place, Space space, Visit visit) {
        if (space.kind().byNight()) {
            return lobby.missing(visit);
        }
        var first = lobby.day(visit);
        var days =
                first.datesUntil(first.plusDays(DAYS))
                        .map(each -> new SpaceWeek.Column(each, look.day(space, each)))
                        .toList();
        return lobby.show(
                200,
                "week",
                Address.of(SpaceForms.path(space) + "/week").with("day", List.of(first.toString())),
                visit,
                Map.of(
                        "place",
                        place,
                        "week",
                        new SpaceWeek(space, days),
                        "day",
                        first,
                        "today",
                        lobby.today()));
    }

    private boolean isMoved(LocalDate day, Visit visit) {
        return day.isAfter(lobby.today()) && lobby.asked(visit).isEmpty();
    }
}
