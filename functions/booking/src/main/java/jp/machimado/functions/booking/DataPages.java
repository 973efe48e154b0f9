package jp.machimado.functions.booking;

import jp.machimado.functions.booking.api.Api;
import jp.machimado.functions.booking.opendata.OpenData;
import jp.machimado.web.WebResponse;

/// What programs read: the API and the open data.
final class DataPages {

    private final Lobby lobby;
    private final Api api;
    private final OpenData openData;

    DataPages(Lobby lobby) {
        this.lobby = lobby;
        this.api = new Api(lobby.office());
        this.openData = new OpenData(lobby.office(), lobby.feeds().base());
    }

    /// What `visit` is given.
    WebResponse answer(Visit visit) {
        var path = visit.path();
        if (path.size() > 1 && path.getFirst().equals("api") && path.get(1).equals("v1")) {
            return api.answer(
                    visit.method(),
                    path.subList(2, path.size()),
                    visit.query().first("day"),
                    visit.language(),
                    lobby.now());
        }
        if (path.size() != 2 || path.getFirst().equals("api")) {
            return lobby.missing(visit);
        }
        return visit.isReading()
                ? openData.file(path.get(1), lobby.now()).orElseGet(() -> lobby.missing(visit))
                : lobby.notAllowed(visit);
    }
}
