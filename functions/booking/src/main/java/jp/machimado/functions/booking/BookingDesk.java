package jp.machimado.functions.booking;

import java.util.List;
import java.util.Optional;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.web.WebResponse;

/// Knows which address shows what.
final class BookingDesk {

    private final Lobby lobby;
    private final SpacePages spaces;
    private final HoldPages holds;
    private final BookingPages bookings;
    private final CalendarPages calendars;
    private final DataPages data;

    BookingDesk(Lobby lobby) {
        this.lobby = lobby;
        this.spaces = new SpacePages(lobby);
        this.holds = new HoldPages(lobby, spaces);
        this.bookings = new BookingPages(lobby);
        this.calendars = new CalendarPages(lobby);
        this.data = new DataPages(lobby);
    }

    /// What `visit` is shown.
    WebResponse answer(Visit visit) {
        var path = visit.path();
        return switch (path.getFirst()) {
            case "calendar" -> calendars.answer(visit);
            case "api", "opendata" -> data.answer(visit);
            case "spaces" -> path.size() > 4 ? lobby.missing(visit) : spaces(visit);
            default -> lobby.missing(visit);
        };
    }

    private WebResponse spaces(Visit visit) {
        var path = visit.path();
        if (path.size() > 2 && path.get(1).equals("booking")) {
            return id(path.get(2))
                    .map(id -> booking(id, path.subList(3, path.size()), visit))
                    .orElseGet(() -> lobby.missing(visit));
        }
        if (path.size() == 3) {
            return space(path, visit);
        }
        return visit.isReading() ? reading(path, visit) : lobby.notAllowed(visit);
    }

    private WebResponse reading(List<String> path, Visit visit) {
        if (path.size() == 1) {
            return spaces.sites(visit);
        }
        if (path.size() == 2 && path.get(1).equals("my")) {
            return bookings.mine(visit);
        }
        return site(path)
                .filter(_ -> path.size() == 2)
                .map(site -> spaces.site(site, visit))
                .orElseGet(() -> lobby.missing(visit));
    }

    private WebResponse space(List<String> path, Visit visit) {
        var site = site(path);
        var space = site.flatMap(found -> space(found, path.get(2)));
        if (site.isEmpty() || space.isEmpty()) {
            return lobby.missing(visit);
        }
        if (visit.isReading()) {
            return spaces.space(site.get(), space.get(), visit);
        }
        return visit.method().equals("POST")
                ? holds.hold(site.get(), space.get(), visit)
                : lobby.notAllowed(visit);
    }

    private WebResponse booking(BookingId id, List<String> rest, Visit visit) {
        var act = rest.isEmpty() ? "" : rest.getFirst();
        boolean posted = visit.method().equals("POST");
        return switch (act) {
            case "" -> visit.isReading() ? look(id, visit) : lobby.notAllowed(visit);
            case "cancel" ->
                    visit.isReading()
                            ? bookings.askToCancel(id, visit)
                            : posted ? bookings.act(id, act, visit) : lobby.notAllowed(visit);
            case "confirm" -> posted ? bookings.act(id, act, visit) : look(id, visit);
            default -> lobby.missing(visit);
        };
    }

    private WebResponse look(BookingId id, Visit visit) {
        return visit.query()
                .first("t")
                .map(token -> bookings.open(id, token, visit))
                .orElseGet(() -> bookings.booking(id, visit));
    }

    private Optional<Site> site(List<String> path) {
        return lobby.spaces().sites().stream()
                .filter(site -> site.id().value().equals(path.get(1)))
                .findFirst();
    }

    private Optional<Space> space(Site site, String id) {
        return lobby.spaces().at(site.id()).stream()
                .filter(space -> !space.kind().byNight() && space.id().value().equals(id))
                .findFirst();
    }

    private static Optional<BookingId> id(String text) {
        return text.matches("[0-9a-f]{24}") ? Optional.of(new BookingId(text)) : Optional.empty();
    }
}
