package jp.machimado.functions.booking;

import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.web.Address;
import jp.machimado.web.WebResponse;
import jp.machimado.web.booking.Problems;
import jp.machimado.web.booking.Reservation;

/// The bookings of whoever is signed in at the browser, and no others.
record OwnBookings(Lobby lobby) {

    /// The booking `id`, if it is the visitor's.
    Optional<Booking> booking(BookingId id, Visit visit) {
        return lobby.person(visit).flatMap(person -> lobby.office().of(person, id));
    }

    /// The page of `booking`, and why something could not be done to it.
    WebResponse show(int status, Booking booking, Visit visit, Problems problems) {
        return lobby.show(
                status,
                "booking",
                address(booking.id()),
                visit,
                Map.of(
                        "reservation", reservation(booking),
                        "problems", problems,
                        "changed", visit.query().first("did").filter("change"::equals).isPresent(),
                        "token", token(visit, booking.id())));
    }

    /// `booking` as its person sees it.
    Reservation reservation(Booking booking) {
        return Reservation.of(booking, lobby.spaces());
    }

    /// What the forms of booking `id` carry for this browser.
    String token(Visit visit, BookingId id) {
        var secret = lobby.doorkeeper().secret(visit).orElseThrow();
        return lobby.doorkeeper().token(secret, id.value());
    }

    /// Where booking `id` is.
    static Address address(BookingId id) {
        return Address.of("/spaces/booking/" + id);
    }
}
