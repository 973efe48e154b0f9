package jp.machimado.functions.booking;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Request;
import jp.machimado.booking.ReserveSpace;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceKind;
import jp.machimado.web.Address;
import jp.machimado.web.WebResponse;
import jp.machimado.web.booking.Entry;
import jp.machimado.web.booking.Problem;
import jp.machimado.web.booking.Problems;
import jp.machimado.web.booking.Reservation;
import jp.machimado.words.BookingPhrase;

/// Keeps a time for ten minutes, for somebody who must still open the link that they are sent.
final class HoldPages {

    /// Messages that an address which nobody has proved is sent in an hour.
    static final int MAILS = 5;

    /// Times that one browser may have messages sent in an hour.
    static final int TRIES = 20;

    /// How long an address that nobody has proved is kept: the hold, and what a message may take.
    private static final Duration LENT = Duration.ofMinutes(15);

    private final Lobby lobby;
    private final SpaceForms forms;
    private final ReserveSpace reserve;

    HoldPages(Lobby lobby, SpaceForms forms) {
        this.lobby = lobby;
        this.forms = forms;
        this.reserve = new ReserveSpace(lobby.office());
    }

    /// Holds `space` as the form of `visit` says.
    WebResponse hold(Site place, Space space, Visit visit) {
        var entry = Entry.read(visit.body());
        var nonce = visit.body().first("nonce").orElse("");
        if (!lobby.doorkeeper().admits(visit, SpaceForms.path(space) + nonce)) {
            var old = Problems.of(Problem.of(BookingPhrase.FORM_OLD));
            return forms.form(403, place, space, visit, entry, old);
        }
        var wrong = new EntryCheck(lobby.today()).wrong(entry, space);
        if (wrong.arePresent()) {
            return forms.form(422, place, space, visit, entry, wrong);
        }
        var request = request(space, entry, nonce);
        var refused = refused(request).map(Problems::of);
        if (refused.isPresent()) {
            var problems = refused.get();
            return forms.form(problems.status(), place, space, visit, entry, problems);
        }
        var tooOften = tooOften(request, visit).map(Problems::of);
        if (tooOften.isPresent()) {
            return forms.form(429, place, space, visit, entry, tooOften.get());
        }
        return hold(place, space, request, entry, visit);
    }

    private Optional<Problem> refused(Request request) {
        return lobby.office()
                .refuses(request.uses(), request.audience(), request.people(), lobby.now())
                .map(Problem::of);
    }

    /// Whoever types the addresses of others must not flood them.
    private Optional<Problem> tooOften(Request request, Visit visit) {
        var now = lobby.now();
        var browser = "browser:" + lobby.doorkeeper().secret(visit).orElseThrow();
        if (lobby.tries().count(browser, now) > TRIES) {
            return Optional.of(Problem.of(BookingPhrase.TOO_MANY_TRIES, TRIES));
        }
        return lobby.tries().count("mail:" + request.person(), now) > MAILS
                ? Optional.of(Problem.of(BookingPhrase.TOO_MANY_MAILS, MAILS))
                : Optional.empty();
    }

    /// The address is lent first, since the message may go out with the hold.
    private WebResponse hold(Site place, Space space, Request request, Entry entry, Visit visit) {
        var now = lobby.now();
        var contact = new Contact(Contact.Channel.MAIL, entry.mail(), visit.language());
        lobby.contacts().lend(request.person(), contact, now.plus(LENT));
        return switch (reserve.hold(request, now)) {
            case Outcome.Done(var booking) ->
                    lobby.show(
                            200,
                            "held",
                            Address.of(SpaceForms.path(space)),
                            visit,
                            Map.of("reservation", new Reservation(booking, Optional.of(space))));
            case Outcome.Refused(var refusal) -> {
                var problems = Problems.of(refusal);
                yield forms.form(problems.status(), place, space, visit, entry, problems);
            }
            case Outcome.NotFound _ -> lobby.missing(visit);
        };
    }

    /// Nobody has shown to live in the town: the request is a visitor's.
    private Request request(Space space, Entry entry, String nonce) {
        var period = entry.period(space.kind().byNight()).orElseThrow();
        int units = space.kind() == SpaceKind.PROGRAMME ? entry.people() : 1;
        return new Request(
                lobby.persons().get().ofMail(entry.mail()),
                Audience.VISITOR,
                nonce,
                List.of(new Use(space.id(), period, units)),
                entry.people(),
                Optional.of(entry.name()),
                Optional.empty(),
                Plan.Channel.WEB,
                Optional.empty());
    }
}
