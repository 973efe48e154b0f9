package jp.machimado.functions.booking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.space.Space;
import jp.machimado.functions.booking.calendar.Calendars;
import jp.machimado.web.Address;
import jp.machimado.web.Caching;
import jp.machimado.web.WebResponse;
import jp.machimado.words.Language;

/// Calendars: of one booking, of a person at an address that they can take back, and of what is
/// taken of a space.
final class CalendarPages {

    private static final String TYPE = "text/calendar; charset=utf-8";
    private static final String OWN = "private, no-cache";
    private static final String END = ".ics";
    private static final Address ADDRESS = Address.of("/calendar");

    private final Lobby lobby;
    private final Calendars calendars;

    CalendarPages(Lobby lobby) {
        this.lobby = lobby;
        this.calendars = new Calendars(lobby.office(), lobby.feeds().base());
    }

    /// What `visit` is shown.
    WebResponse answer(Visit visit) {
        var path = visit.path();
        if (path.size() == 1) {
            return visit.isReading() ? page(visit) : change(visit);
        }
        if (!visit.isReading()) {
            return lobby.notAllowed(visit);
        }
        return file(path, visit).orElseGet(() -> lobby.missing(visit));
    }

    private Optional<WebResponse> file(List<String> path, Visit visit) {
        if (path.size() != 3 || !path.get(2).endsWith(END)) {
            return Optional.empty();
        }
        var name = path.get(2).substring(0, path.get(2).length() - END.length());
        return switch (path.get(1)) {
            case "booking" -> booking(name, visit);
            case "feed" -> feed(name);
            case "space" -> space(name, visit);
            default -> Optional.empty();
        };
    }

    /// One booking, for whoever is signed in as its person or has the link to it.
    private Optional<WebResponse> booking(String name, Visit visit) {
        if (!name.matches("[0-9a-f]{24}")) {
            return Optional.empty();
        }
        var id = new BookingId(name);
        return lobby.office()
                .bookings()
                .booking(id)
                .filter(booking -> isReadBy(booking, visit))
                .map(booking -> calendars.booking(booking, visit.language()))
                .map(text -> WebResponse.of(200, TYPE, OWN, text))
                .map(response ->
                        response.with(
                                "content-disposition",
                                "attachment; filename=\"" + id.number() + END + "\""));
    }

    private boolean isReadBy(Booking booking, Visit visit) {
        var token = visit.query().first("t");
        return token.isPresent()
                ? lobby.link().get().opens(booking.id(), booking.person(), token.get())
                : lobby.person(visit).filter(booking.person()::equals).isPresent();
    }

    private Optional<WebResponse> feed(String token) {
        return lobby.feeds()
                .person(token, lobby.now())
                .map(person -> {
                    var language =
                            lobby.contacts()
                                    .of(person, lobby.now())
                                    .map(Contact::language)
                                    .orElse(Language.JA);
                    var text = calendars.feed(person, language, lobby.now());
                    return WebResponse.of(200, TYPE, OWN, text);
                });
    }

    private Optional<WebResponse> space(String name, Visit visit) {
        return lobby.spaces().spaces().stream()
                .filter(space -> space.id().value().equals(name))
                .findFirst()
                .map(space -> taken(space, visit));
    }

    private WebResponse taken(Space space, Visit visit) {
        var text = calendars.space(space, visit.language(), lobby.now());
        return WebResponse.of(200, TYPE, Caching.SHORT.header(), text)
                .with("vary", "Accept-Language")
                .with("access-control-allow-origin", "*")
                .with("cross-origin-resource-policy", "cross-origin");
    }

    /// The visitor's address, or how to get one.
    private WebResponse page(Visit visit) {
        var person = lobby.person(visit);
        var secret = lobby.doorkeeper().secret(visit);
        return lobby.show(
                200,
                "calendar",
                ADDRESS,
                visit,
                Map.of(
                        "known",
                        person.isPresent(),
                        "feed",
                        person.flatMap(found -> lobby.feeds().of(found, lobby.now())),
                        "token",
                        secret.map(found -> lobby.doorkeeper().token(found, "calendar"))
                                .orElse("")));
    }

    private WebResponse change(Visit visit) {
        if (!visit.method().equals("POST")) {
            return lobby.notAllowed(visit);
        }
        var person = lobby.person(visit);
        if (person.isEmpty() || !lobby.doorkeeper().admits(visit, "calendar")) {
            return lobby.refusedForm(visit);
        }
        if (visit.body().first("act").filter("stop"::equals).isPresent()) {
            lobby.feeds().end(person.get());
        } else {
            lobby.feeds().renew(person.get(), lobby.doorkeeper().fresh(), lobby.now());
        }
        return WebResponse.redirect(ADDRESS.in(visit.language()));
    }
}
