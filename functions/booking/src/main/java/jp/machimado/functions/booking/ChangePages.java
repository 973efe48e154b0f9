package jp.machimado.functions.booking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.machimado.booking.Alternatives.Alternative;
import jp.machimado.booking.Alternatives.Wish;
import jp.machimado.booking.ChangeBooking;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Refusal;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.web.Address;
import jp.machimado.web.WebResponse;
import jp.machimado.web.booking.Problem;
import jp.machimado.web.booking.Problems;
import jp.machimado.web.booking.Reservation;
import jp.machimado.web.booking.Workation;
import jp.machimado.words.BookingPhrase;

/// Changes a booking: a form that shows it as it is, a look at the new one, and the change. Until
/// that is done the old booking stands.
final class ChangePages {

    private final Lobby lobby;
    private final OwnBookings own;
    private final ChangeBooking change;

    ChangePages(Lobby lobby) {
        this.lobby = lobby;
        this.own = new OwnBookings(lobby);
        this.change = new ChangeBooking(lobby.office());
    }

    /// The form that changes booking `id`.
    WebResponse ask(BookingId id, Visit visit) {
        return own.booking(id, visit)
                .map(booking ->
                        own.reservation(booking).isChangeable()
                                ? form(200, booking, asked(booking, visit), visit, Problems.NONE)
                                : notNow(booking, visit))
                .orElseGet(() -> lobby.missing(visit));
    }

    /// Shows what booking `id` would become; makes it that when its person is sure.
    WebResponse move(BookingId id, Visit visit) {
        var found = own.booking(id, visit);
        if (found.isEmpty()) {
            return lobby.missing(visit);
        }
        var booking = found.get();
        if (!lobby.doorkeeper().admits(visit, id.value())) {
            return lobby.refusedForm(visit);
        }
        if (!own.reservation(booking).isChangeable()) {
            return notNow(booking, visit);
        }
        var form = posted(booking, visit);
        var wrong = wrong(booking, form);
        if (wrong.arePresent()) {
            return form(wrong.status(), booking, form, visit, wrong);
        }
        return visit.body().first("sure").isPresent()
                ? change(booking, form, visit)
                : sure(booking, form, visit);
    }

    private ChangeForm asked(Booking booking, Visit visit) {
        return stay(booking)
                .<ChangeForm>map(is -> StayChange.asked(lobby, booking, is, visit.query()))
                .orElseGet(() -> TimeChange.asked(lobby, booking, visit.query()));
    }

    private ChangeForm posted(Booking booking, Visit visit) {
        return stay(booking)
                .<ChangeForm>map(_ -> StayChange.posted(lobby, booking, visit.body()))
                .orElseGet(() -> TimeChange.posted(lobby, booking, visit.body()));
    }

    private Optional<Workation> stay(Booking booking) {
        return Workation.of(own.reservation(booking));
    }

    private WebResponse notNow(Booking booking, Visit visit) {
        var problem = Problem.of(BookingPhrase.NOT_NOW);
        return own.show(409, booking, visit, Problems.of(problem));
    }

    private Problems wrong(Booking booking, ChangeForm form) {
        var typed = form.typedWrongly();
        if (!typed.isEmpty()) {
            return new Problems(typed);
        }
        var uses = form.uses(form.first());
        if (uses.isEmpty()) {
            var near =
                    chances(booking).near(Reason.TAKEN, wish(booking, form), near(booking, form));
            return Problems.of(form.wanting()).or(near);
        }
        return lobby.office()
                .refuses(uses, booking.plan().audience(), form.people(), lobby.now())
                .map(refusal -> refused(refusal, booking, form))
                .orElse(Problems.NONE);
    }

    private WebResponse change(Booking booking, ChangeForm form, Visit visit) {
        var to = new ChangeBooking.Wish(form.uses(form.first()), form.people());
        return switch (change.change(
                booking.person(), booking.id(), to, booking.plan().audience(), lobby.now())) {
            case Outcome.Done(var after) ->
                    WebResponse.redirect(
                            OwnBookings.address(after.id())
                                    .with("did", List.of("change"))
                                    .in(visit.language()));
            case Outcome.Refused(var refusal) -> {
                var problems = refused(refusal, booking, form);
                yield form(problems.status(), booking, form, visit, problems);
            }
            case Outcome.NotFound _ -> lobby.missing(visit);
        };
    }

    private WebResponse sure(Booking booking, ChangeForm form, Visit visit) {
        return lobby.show(
                200,
                "sure",
                address(booking),
                visit,
                Map.of(
                        "reservation",
                        own.reservation(booking),
                        "parts",
                        Reservation.parts(form.uses(form.first()), lobby.spaces()),
                        "people",
                        form.people(),
                        "fields",
                        form.fields(),
                        "token",
                        own.token(visit, booking.id())));
    }

    private Problems refused(Refusal refusal, Booking booking, ChangeForm form) {
        var uses = form.uses(form.first());
        return chances(booking).refused(refusal, uses, wish(booking, form), near(booking, form));
    }

    private Chances chances(Booking booking) {
        return new Chances(lobby, Optional.of(booking));
    }

    private static Wish wish(Booking booking, ChangeForm form) {
        return new Wish(form.first(), form::uses, booking.plan().audience(), form.people());
    }

    private static Function<Alternative, Address> near(Booking booking, ChangeForm form) {
        return found -> form.near(address(booking), found);
    }

    private WebResponse form(
            int status, Booking booking, ChangeForm form, Visit visit, Problems problems) {
        var model = new HashMap<>(form.model());
        model.putAll(
                Map.of(
                        "reservation", own.reservation(booking),
                        "problems", problems,
                        "token", own.token(visit, booking.id())));
        return lobby.show(status, form.template(), address(booking), visit, model);
    }

    private static Address address(Booking booking) {
        return Address.of(OwnBookings.address(booking.id()).path() + "/change");
    }
}
