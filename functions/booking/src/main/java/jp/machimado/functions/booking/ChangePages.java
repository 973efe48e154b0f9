package jp.machimado.functions.booking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.ChangeBooking;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.web.Address;
import jp.machimado.web.Form;
import jp.machimado.web.WebResponse;
import jp.machimado.web.booking.Entry;
import jp.machimado.web.booking.Problem;
import jp.machimado.web.booking.Problems;
import jp.machimado.words.BookingPhrase;

/// Moves a booking: a form that shows it as it is, a look at the new one, and the change. Until
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

    /// The form that moves booking `id`.
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
        var wish = new Wish(space(booking, visit.body()), Entry.read(visit.body()));
        var wrong = wrong(booking, wish);
        if (wrong.arePresent()) {
            return form(wrong.status(), booking, wish, visit, wrong);
        }
        return visit.body().first("sure").isPresent()
                ? change(booking, wish, visit)
                : sure(booking, wish, visit);
    }

    /// What somebody wants instead.
    private record Wish(Space space, Entry entry) {

        List<Use> uses(Booking booking) {
            var period = entry.period(space.kind().byNight()).orElseThrow();
            return List.of(new Use(space.id(), period, booking.plan().first().units()));
        }
    }

    private WebResponse notNow(Booking booking, Visit visit) {
        var problem = Problem.of(BookingPhrase.NOT_NOW);
        return own.show(409, booking, visit, Problems.of(problem));
    }

    private Problems wrong(Booking booking, Wish wish) {
        var typed = new EntryCheck(lobby.today()).when(wish.entry(), wish.space());
        if (!typed.isEmpty()) {
            return new Problems(typed);
        }
        return lobby.office()
                .refuses(wish.uses(booking), Audience.VISITOR, booking.plan().people(), lobby.now())
                .map(Problems::of)
                .orElse(Problems.NONE);
    }

    private WebResponse change(Booking booking, Wish wish, Visit visit) {
        var uses = wish.uses(booking);
        var now = lobby.now();
        return switch (change.change(booking.person(), booking.id(), uses, Audience.VISITOR, now)) {
            case Outcome.Done(var after) ->
                    WebResponse.redirect(
                            OwnBookings.address(after.id())
                                    .with("did", List.of("change"))
                                    .in(visit.language()));
            case Outcome.Refused(var refusal) -> {
                var problems = Problems.of(refusal);
                yield form(problems.status(), booking, wish, visit, problems);
            }
            case Outcome.NotFound _ -> lobby.missing(visit);
        };
    }

    private WebResponse sure(Booking booking, Wish wish, Visit visit) {
        return lobby.show(
                200,
                "sure",
                address(booking),
                visit,
                Map.of(
                        "reservation", own.reservation(booking),
                        "space", wish.space(),
                        "use", wish.uses(booking).getFirst(),
                        "entry", wish.entry(),
                        "token", own.token(visit, booking.id())));
    }

    private WebResponse form(
            int status, Booking booking, Wish wish, Visit visit, Problems problems) {
        var day = shown(wish.entry());
        var look = new Look(lobby, Optional.of(booking));
        var model =
                new HashMap<String, Object>(
                        Map.of(
                                "reservation", own.reservation(booking),
                                "spaces", alike(booking),
                                "space", wish.space(),
                                "day", day,
                                "today", lobby.today(),
                                "entry", wish.entry(),
                                "problems", problems,
                                "token", own.token(visit, booking.id())));
        model.put(
                "hours",
                wish.space().kind().byNight()
                        ? Optional.empty()
                        : Optional.of(look.day(wish.space(), day)));
        return lobby.show(status, "change", address(booking), visit, model);
    }

    private LocalDate shown(Entry entry) {
        var today = lobby.today();
        return entry.firstDay().filter(day -> !day.isBefore(today)).orElse(today);
    }

    /// The booking as it is, unless the address asks for another space or day.
    private Wish asked(Booking booking, Visit visit) {
        var entry =
                switch (booking.plan().first().period()) {
                    case Hours(var day, var from, var to) -> entry(day, "", from, to);
                    case Nights(var arrival, var departure) ->
                            entry(arrival, departure.toString(), -1, -1);
                };
        var typed = Entry.read(visit.query());
        var day = typed.firstDay().map(LocalDate::toString).orElse(entry.day());
        return new Wish(
                space(booking, visit.query()),
                new Entry(day, entry.departure(), entry.start(), entry.end(), "", "", 1));
    }

    private static Entry entry(LocalDate day, String departure, int from, int to) {
        return new Entry(day.toString(), departure, from, to, "", "", 1);
    }

    /// The space that `form` names, if the booking may move there; its own otherwise.
    private Space space(Booking booking, Form form) {
        var alike = alike(booking);
        return alike.stream()
                .filter(space -> form.first("space").filter(space.id().value()::equals).isPresent())
                .findFirst()
                .orElseGet(() -> own.reservation(booking).space().orElseThrow());
    }

    private List<Space> alike(Booking booking) {
        var its = own.reservation(booking).space().orElseThrow();
        return lobby.spaces().at(its.site()).stream()
                .filter(space -> space.kind() == its.kind())
                .toList();
    }

    private static Address address(Booking booking) {
        return Address.of(OwnBookings.address(booking.id()).path() + "/change");
    }
}
