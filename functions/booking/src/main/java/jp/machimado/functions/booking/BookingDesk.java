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
    private final SpaceForms forms;
    private final HoldPages holds;
    private final BookingPages bookings;
    private final CalendarPages calendars;
    private final DataPages data;
    private final ChangePages changes;
    private final MyPages my;
    private final WaitPages waits;
    private final DeskPages desks;
    private final SearchPages search;
    private final WorkationPages workation;
    private final RepeatPages repeat;
    private final LiffPages liff;

    BookingDesk(Lobby lobby) {
        this.lobby = lobby;
        this.spaces = new SpacePages(lobby);
        this.forms = new SpaceForms(lobby);
        this.holds = new HoldPages(lobby, forms);
        this.bookings = new BookingPages(lobby);
        this.calendars = new CalendarPages(lobby);
        this.data = new DataPages(lobby);
        this.changes = new ChangePages(lobby);
        this.my = new MyPages(lobby);
        this.waits = new WaitPages(lobby);
        this.desks = new DeskPages(lobby);
        this.search = new SearchPages(lobby);
        this.workation = new WorkationPages(lobby, holds);
        this.repeat = new RepeatPages(lobby);
        this.liff = new LiffPages(lobby);
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
        if (path.size() == 4 && path.get(1).equals("my") && path.get(2).equals("wait")) {
            return id(path.get(3))
                    .map(id -> isPosted(visit) ? my.leave(id, visit) : lobby.notAllowed(visit))
                    .orElseGet(() -> lobby.missing(visit));
        }
        if (path.size() == 2 && path.get(1).equals("liff")) {
            return liff.answer(visit);
        }
        if (path.size() == 3 && path.get(1).equals("desk")) {
            return desk(path.get(2), visit);
        }
        if (path.size() == 3 || path.size() == 4) {
            return space(path, visit);
        }
        return visit.isReading() ? reading(path, visit) : lobby.notAllowed(visit);
    }

    private WebResponse desk(String code, Visit visit) {
        if (visit.isReading()) {
            return desks.look(code, visit);
        }
        return isPosted(visit) ? desks.act(code, visit) : lobby.notAllowed(visit);
    }

    private WebResponse reading(List<String> path, Visit visit) {
        if (path.size() == 1) {
            return spaces.sites(visit);
        }
        if (path.size() == 2 && path.get(1).equals("my")) {
            return my.mine(visit);
        }
        if (path.size() == 2 && path.get(1).equals("search")) {
            return search.search(visit);
        }
        return site(path)
                .filter(_ -> path.size() == 2)
                .map(site -> spaces.site(site, visit))
                .orElseGet(() -> lobby.missing(visit));
    }

    private WebResponse space(List<String> path, Visit visit) {
        var site = site(path);
        if (site.isPresent() && path.size() == 3 && path.get(2).equals("workation")) {
            return workation(site.get(), visit);
        }
        var space = site.flatMap(found -> space(found, path.get(2)));
        if (site.isEmpty() || space.isEmpty()) {
            return lobby.missing(visit);
        }
        var page = path.size() == 4 ? path.get(3) : "";
        if (visit.isReading()) {
            return read(page, site.get(), space.get(), visit);
        }
        return isPosted(visit)
                ? posted(page, site.get(), space.get(), visit)
                : lobby.notAllowed(visit);
    }

    private WebResponse workation(Site site, Visit visit) {
        if (visit.isReading()) {
            return workation.ask(site, visit);
        }
        return isPosted(visit) ? workation.hold(site, visit) : lobby.notAllowed(visit);
    }

    private WebResponse read(String page, Site site, Space space, Visit visit) {
        return switch (page) {
            case "" -> forms.space(site, space, visit);
            case "wait" -> waits.ask(site, space, visit);
            case "repeat" -> repeat.ask(site, space, visit);
            case "week" -> spaces.week(site, space, visit);
            default -> lobby.missing(visit);
        };
    }

    private WebResponse posted(String page, Site site, Space space, Visit visit) {
        return switch (page) {
            case "" -> holds.hold(site, space, visit);
            case "wait" -> waits.join(site, space, visit);
            case "repeat" -> repeat.book(site, space, visit);
            case "week" -> lobby.notAllowed(visit);
            default -> lobby.missing(visit);
        };
    }

    private static boolean isPosted(Visit visit) {
        return visit.method().equals("POST");
    }

    private WebResponse booking(BookingId id, List<String> rest, Visit visit) {
        var act = rest.isEmpty() ? "" : rest.getFirst();
        boolean posted = isPosted(visit);
        return switch (act) {
            case "" -> visit.isReading() ? look(id, visit) : lobby.notAllowed(visit);
            case "cancel" ->
                    visit.isReading()
                            ? bookings.askToCancel(id, visit)
                            : posted ? bookings.act(id, act, visit) : lobby.notAllowed(visit);
            case "change" ->
                    visit.isReading()
                            ? changes.ask(id, visit)
                            : posted ? changes.move(id, visit) : lobby.notAllowed(visit);
            case "wait" -> posted ? bookings.join(id, visit) : look(id, visit);
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
                .filter(space -> space.id().value().equals(id))
                .findFirst();
    }

    private static Optional<BookingId> id(String text) {
        return text.matches("[0-9a-f]{24}") ? Optional.of(new BookingId(text)) : Optional.empty();
    }
}
