package jp.machimado.functions.booking;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.machimado.booking.JoinWaitlist;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.web.Address;
import jp.machimado.web.WebResponse;
import jp.machimado.web.booking.Reservation;
import jp.machimado.web.booking.Waiting;

/// All that somebody has booked, had booked, and waits for.
final class MyPages {

    private static final Address HERE = Address.of("/spaces/my");

    private final Lobby lobby;
    private final OwnBookings own;
    private final JoinWaitlist waitlist;

    MyPages(Lobby lobby) {
        this.lobby = lobby;
        this.own = new OwnBookings(lobby);
        this.waitlist = new JoinWaitlist(lobby.office());
    }

    /// The visitor's bookings and waits; how to sign in for whoever is not.
    WebResponse mine(Visit visit) {
        var model =
                lobby.person(visit)
                        .map(person -> model(person, visit))
                        .orElseGet(() -> model(List.of(), List.of(), List.of(), false));
        var all = new HashMap<>(model);
        all.put("line", lobby.byLine(HERE, visit));
        return lobby.show(200, "my", HERE, visit, all);
    }

    /// Takes wait `id` of the visitor out of the line; nothing happens when it is not theirs.
    WebResponse leave(BookingId id, Visit visit) {
        var person = lobby.person(visit);
        if (person.isEmpty()) {
            return lobby.missing(visit);
        }
        if (!lobby.doorkeeper().admits(visit, id.value())) {
            return lobby.refusedForm(visit);
        }
        waitlist.leave(person.get(), id);
        return WebResponse.redirect(HERE.in(visit.language()));
    }

    private Map<String, Object> model(PersonId person, Visit visit) {
        var open = lobby.office().openOf(person, lobby.now());
        var month = YearMonth.from(lobby.today());
        var past =
                lobby
                        .office()
                        .bookings()
                        .of(person, month.minusMonths(1), month.plusMonths(12))
                        .stream()
                        .filter(booking -> !open.contains(booking) && wasMade(booking))
                        .toList();
        var waits =
                waitlist.waitsOf(person, lobby.now()).stream()
                        .map(wait ->
                                new Waiting(
                                        wait,
                                        lobby.spaces().space(wait.plan().first().space()),
                                        own.token(visit, wait.id())))
                        .toList();
        return model(reservations(open), reservations(past), waits, true);
    }

    /// A hold that ran out was never a booking.
    private static boolean wasMade(Booking booking) {
        return !booking.state().isUnconfirmed() && booking.state() != BookingState.EXPIRED;
    }

    private List<Reservation> reservations(List<Booking> bookings) {
        return bookings.stream().map(own::reservation).toList();
    }

    private static Map<String, Object> model(
            List<Reservation> open, List<Reservation> past, List<Waiting> waits, boolean known) {
        return Map.of("reservations", open, "past", past, "waits", waits, "known", known);
    }
}
