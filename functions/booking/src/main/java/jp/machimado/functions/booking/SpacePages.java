package jp.machimado.functions.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.machimado.booking.space.Site;
import jp.machimado.web.Address;
import jp.machimado.web.WebResponse;

/// The places of the town and what is free there.
final class SpacePages {

    private final Lobby lobby;
    private final Look look;

    SpacePages(Lobby lobby) {
        this.lobby = lobby;
        this.look = new Look(lobby);
    }

    /// All places.
    WebResponse sites(Visit visit) {
        var model = Map.<String, Object>of("sites", lobby.spaces().sites());
        return lobby.show(200, "sites", Address.of("/spaces"), visit, model);
    }

    /// What is free at `place`.
    WebResponse site(Site place, Visit visit) {
        var day = look.day(visit, lobby.spaces().at(place.id()));
        var address = Address.of("/spaces/" + place.id()).with("day", List.of(day.toString()));
        return lobby.show(
                200,
                "site",
                address,
                visit,
                Map.of(
                        "place", place,
                        "spaces", look.day(place, day),
                        "stays", look.stays(place, day),
                        "day", day,
                        "today", lobby.today(),
                        "moved", isMoved(day, visit)));
    }

    private boolean isMoved(LocalDate day, Visit visit) {
        return day.isAfter(lobby.today()) && lobby.asked(visit).isEmpty();
    }
}
