package jp.machimado.functions.booking;

import java.util.Map;
import jp.machimado.booking.CancelBooking;
import jp.machimado.booking.JoinWaitlist;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.RepeatBooking;
import jp.machimado.booking.RepeatBooking.Dated;
import jp.machimado.booking.ReserveSpace;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.web.Address;
import jp.machimado.web.WebResponse;
import jp.machimado.web.booking.Problems;

/// What somebody has booked: opened by the link in a message, confirmed, cancelled.
final class BookingPages {

    private final Lobby lobby;
    private final OwnBookings own;
    private final ReserveSpace reserve;
    private final CancelBooking cancel;
    private final RepeatBooking repeat;
    private final JoinWaitlist waitlist;

    BookingPages(Lobby lobby) {
        this.lobby = lobby;
        this.own = new OwnBookings(lobby);
        this.reserve = new ReserveSpace(lobby.office());
        this.cancel = new CancelBooking(lobby.office());
        this.repeat = new RepeatBooking(lobby.office());
        this.waitlist = new JoinWaitlist(lobby.office());
    }

    /// Opens a session for whoever has the link to `id`, under a new cookie, and sends them to the
    /// booking's own address, which tells nothing to whoever reads it. Who only asks for the head
    /// of the page has not opened it.
    WebResponse open(BookingId id, String token, Visit visit) {
        var found =
                lobby.office()
                        .bookings()
                        .booking(id)
                        .filter(booking -> lobby.link().get().opens(id, booking.person(), token));
        if (found.isEmpty()) {
            return lobby.missing(visit);
        }
        var there = WebResponse.redirect(OwnBookings.address(id).in(visit.language()));
        if (visit.method().equals("HEAD")) {
            return there;
        }
        var secret = lobby.doorkeeper().fresh();
        lobby.sessions().open(secret, found.get().person(), lobby.now());
        lobby.remember(found.get().person());
        return lobby.doorkeeper().give(there, secret);
    }

    /// The booking `id`, if it is the visitor's.
    WebResponse booking(BookingId id, Visit visit) {
        return own.booking(id, visit)
                .map(booking -> own.show(200, booking, visit, Problems.NONE))
                .orElseGet(() -> lobby.missing(visit));
    }

    /// Asks whether to cancel `id`.
    WebResponse askToCancel(BookingId id, Visit visit) {
        var found = own.booking(id, visit);
        if (found.isEmpty()) {
            return lobby.missing(visit);
        }
        return lobby.show(
                200,
                "cancel",
                Address.of(OwnBookings.address(id).path() + "/cancel"),
                visit,
                Map.of(
                        "reservation", own.reservation(found.get()),
                        "token", own.token(visit, id)));
    }

    /// Cancels `booking` and what follows it in its series, or all of the series that is to come;
    /// tells why when something of it stays.
    private WebResponse cancelSeries(Booking booking, String series, boolean all, Visit visit) {
        var from = all ? lobby.today() : booking.plan().first().period().firstDay();
        return repeat.cancel(booking.person(), series, from, lobby.now()).stream()
                .map(Dated::outcome)
                .filter(Outcome.Refused.class::isInstance)
                .map(Outcome.Refused.class::cast)
                .findFirst()
                .map(refused -> own.show(409, booking, visit, Problems.of(refused.refusal())))
                .orElseGet(
                        () -> WebResponse.redirect(Address.of("/spaces/my").in(visit.language())));
    }

    /// Puts the person of `id`, who asked to wait, in line.
    WebResponse join(BookingId id, Visit visit) {
        var found = own.booking(id, visit);
        if (found.isEmpty()) {
            return lobby.missing(visit);
        }
        if (!lobby.doorkeeper().admits(visit, id.value())) {
            return lobby.refusedForm(visit);
        }
        return switch (waitlist.join(found.get(), lobby.now())) {
            case JoinWaitlist.Joined.InLine _ ->
                    WebResponse.redirect(Address.of("/spaces/my").in(visit.language()));
            case JoinWaitlist.Joined.NotJoined(var refusal) ->
                    own.show(409, found.get(), visit, Problems.of(refusal));
        };
    }

    /// Does `act`, `confirm` or `cancel`, to `id`.
    WebResponse act(BookingId id, String act, Visit visit) {
        var person = lobby.person(visit);
        var found = own.booking(id, visit);
        if (person.isEmpty() || found.isEmpty()) {
            return lobby.missing(visit);
        }
        if (!lobby.doorkeeper().admits(visit, id.value())) {
            return lobby.refusedForm(visit);
        }
        var series = found.get().plan().series();
        var which = visit.body().first("which").orElse("one");
        if (act.equals("cancel") && series.isPresent() && !which.equals("one")) {
            return cancelSeries(found.get(), series.get(), which.equals("all"), visit);
        }
        var outcome =
                act.equals("confirm")
                        ? reserve.confirm(person.get(), id, lobby.now())
                        : cancel.cancel(person.get(), id, lobby.now());
        return switch (outcome) {
            case Outcome.Done _ ->
                    WebResponse.redirect(OwnBookings.address(id).in(visit.language()));
            case Outcome.Refused(var refusal) ->
                    own.show(409, found.get(), visit, Problems.of(refusal));
            case Outcome.NotFound _ -> lobby.missing(visit);
        };
    }
}
