package jp.machimado.functions.booking;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.machimado.booking.Alternatives.Alternative;
import jp.machimado.booking.Alternatives.Wish;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Refusal;
import jp.machimado.booking.Request;
import jp.machimado.booking.ReserveSpace;
import jp.machimado.booking.Together;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.web.Address;
import jp.machimado.web.WebResponse;
import jp.machimado.web.booking.Entry;
import jp.machimado.web.booking.Problem;
import jp.machimado.web.booking.Problems;
import jp.machimado.web.booking.Reservation;
import jp.machimado.web.booking.Stated;
import jp.machimado.words.BookingPhrase;

/// Keeps a time for ten minutes, for somebody who must still open the link that they are sent, and
/// books it for somebody whom LINE has named.
final class HoldPages {

    /// How long an address that nobody has proved is kept: the hold, and what a message may take.
    private static final Duration LENT = Duration.ofMinutes(15);

    private final Lobby lobby;
    private final SpaceForms forms;
    private final ReserveSpace reserve;
    private final MailLimit limit;

    HoldPages(Lobby lobby, SpaceForms forms) {
        this.lobby = lobby;
        this.forms = forms;
        this.reserve = new ReserveSpace(lobby.office());
        this.limit = new MailLimit(lobby);
    }

    /// Shows the form again with what is wrong.
    interface Again {

        WebResponse show(int status, Problems problems);
    }

    /// What was asked for, and where.
    ///
    /// @param wish near which something may be had instead
    /// @param form that asks for an alternative, filled in but for its day and time
    record Asked(Address address, Wish wish, Function<Alternative, Address> form, Again again) {}

    /// Holds `space` as the form of `visit` says.
    WebResponse hold(Site place, Space space, Visit visit) {
        var entry = Entry.read(visit.body());
        var nonce = visit.body().first("nonce").orElse("");
        Again again =
                (status, problems) -> forms.form(status, place, space, visit, entry, problems);
        if (!lobby.doorkeeper().admits(visit, SpaceForms.path(space) + nonce)) {
            return again.show(403, Problems.of(Problem.of(BookingPhrase.FORM_OLD)));
        }
        var check = new EntryCheck(lobby.today());
        var line = lobby.inLine(visit);
        var wrong = line.isPresent() ? check.ofProved(entry, space) : check.wrong(entry, space);
        if (wrong.arePresent()) {
            return again.show(422, wrong);
        }
        var borrowed = visit.body().all("equipment");
        var person = line.orElseGet(() -> lobby.persons().get().ofMail(entry.mail()));
        var request = request(person, space, entry, visit);
        return keep(request, asked(request, again, borrowed), visit);
    }

    /// All of `request` moves together: what is lent goes with the room.
    private Asked asked(Request request, Again again, List<String> borrowed) {
        var main = request.uses().getFirst();
        var all = new Together(request.uses());
        var wish =
                new Wish(
                        main,
                        moved -> all.movedTo(moved).orElse(List.of()),
                        request.audience(),
                        request.people());
        return new Asked(form(main), wish, found -> wished(found.use(), request, borrowed), again);
    }

    private Address form(Use use) {
        return Address.of(SpaceForms.path(lobby.spaces().space(use.space()).orElseThrow()));
    }

    private Address wished(Use use, Request request, List<String> borrowed) {
        return form(use)
                .with("people", List.of(String.valueOf(request.people())))
                .with("equipment", borrowed)
                .with("audience", List.of(request.audience().name()));
    }

    /// Holds all of `request`, which came as `asked`; books it at once for whoever comes from LINE.
    WebResponse keep(Request request, Asked asked, Visit visit) {
        var refused =
                lobby.office()
                        .refuses(request.uses(), request.audience(), request.people(), lobby.now());
        if (refused.isPresent()) {
            return refused(refused.get(), request, asked);
        }
        if (lobby.inLine(visit).filter(request.person()::equals).isPresent()) {
            return book(request, asked, visit);
        }
        var tooOften = limit.exceeded(request.person(), visit).map(Problems::of);
        return tooOften.isPresent()
                ? asked.again().show(429, tooOften.get())
                : make(request, asked, visit);
    }

    private WebResponse book(Request request, Asked asked, Visit visit) {
        return switch (reserve.book(request, lobby.now())) {
            case Outcome.Done(var booking) -> {
                lobby.remember(request.person());
                yield WebResponse.redirect(OwnBookings.address(booking.id()).in(visit.language()));
            }
            case Outcome.Refused(var refusal) -> refused(refusal, request, asked);
            case Outcome.NotFound _ -> lobby.missing(visit);
        };
    }

    /// The address is lent first, since the message may go out with the hold.
    private WebResponse make(Request request, Asked asked, Visit visit) {
        var now = lobby.now();
        var mail = Entry.read(visit.body()).mail();
        var contact = new Contact(Contact.Channel.MAIL, mail, visit.language());
        lobby.contacts().lend(request.person(), contact, now.plus(LENT));
        return switch (reserve.hold(request, now)) {
            case Outcome.Done(var booking) ->
                    lobby.show(
                            200,
                            "held",
                            asked.address(),
                            visit,
                            Map.of("reservation", Reservation.of(booking, lobby.spaces())));
            case Outcome.Refused(var refusal) -> refused(refusal, request, asked);
            case Outcome.NotFound _ -> lobby.missing(visit);
        };
    }

    private WebResponse refused(Refusal refusal, Request request, Asked asked) {
        var all =
                new Chances(lobby, Optional.empty())
                        .refused(refusal, request.uses(), asked.wish(), asked.form());
        return asked.again().show(all.status(), all);
    }

    private Request request(PersonId person, Space space, Entry entry, Visit visit) {
        var borrowed = visit.body().all("equipment");
        var period = entry.period(space.kind().byNight()).orElseThrow();
        var main = new Use(space.id(), period, space.unitsFor(entry.people()));
        var lent =
                forms.equipment(space).stream()
                        .filter(thing -> borrowed.contains(thing.id().value()))
                        .map(thing -> Use.of(thing.id(), period));
        return new Request(
                person,
                Stated.in(visit.body()),
                visit.body().first("nonce").orElse(""),
                Stream.concat(Stream.of(main), lent).toList(),
                entry.people(),
                Optional.of(entry.name()),
                Optional.empty(),
                Plan.Channel.WEB,
                Optional.empty());
    }
}
