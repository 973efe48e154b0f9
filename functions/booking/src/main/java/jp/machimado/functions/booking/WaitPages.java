package jp.machimado.functions.booking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.JoinWaitlist;
import jp.machimado.booking.JoinWaitlist.Joined;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Refusal;
import jp.machimado.booking.Request;
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

/// Lets somebody wait for a time that is taken: at once when their address is proved, else by the
/// link that they are sent.
final class WaitPages {

    private final Lobby lobby;
    private final Look look;
    private final JoinWaitlist waitlist;
    private final MailLimit limit;

    WaitPages(Lobby lobby) {
        this.lobby = lobby;
        this.look = new Look(lobby);
        this.waitlist = new JoinWaitlist(lobby.office());
        this.limit = new MailLimit(lobby);
    }

    /// The form to wait for `space`.
    WebResponse ask(Site place, Space space, Visit visit) {
        var day = lobby.day(visit).toString();
        var entry = new Entry(day, "", -1, -1, "", "", 1);
        return form(200, place, space, visit, entry, Problems.NONE);
    }

    /// Puts the visitor in line for `space`; sends whoever is not known a link by which they join.
    WebResponse join(Site place, Space space, Visit visit) {
        var entry = Entry.read(visit.body());
        var nonce = visit.body().first("nonce").orElse("");
        HoldPages.Again again =
                (status, problems) -> form(status, place, space, visit, entry, problems);
        if (!lobby.doorkeeper().admits(visit, path(space) + nonce)) {
            return again.show(403, Problems.of(Problem.of(BookingPhrase.FORM_OLD)));
        }
        var person = lobby.person(visit);
        var check = new EntryCheck(lobby.today());
        var wrong = person.isPresent() ? check.ofProved(entry, space) : check.wrong(entry, space);
        if (wrong.arePresent()) {
            return again.show(422, wrong);
        }
        return person.map(known -> join(request(known, space, entry, visit), visit, again))
                .orElseGet(() -> {
                    var typed = lobby.persons().get().ofMail(entry.mail());
                    return ask(request(typed, space, entry, visit), visit, again);
                });
    }

    private WebResponse join(Request request, Visit visit, HoldPages.Again again) {
        return switch (waitlist.join(request, lobby.now())) {
            case Joined.InLine _ -> {
                lobby.remember(request.person());
                yield WebResponse.redirect(Address.of("/spaces/my").in(visit.language()));
            }
            case Joined.NotJoined(var refusal) -> refused(refusal, again);
        };
    }

    /// The address is lent first, since the message may go out at once.
    private WebResponse ask(Request request, Visit visit, HoldPages.Again again) {
        var tooOften = limit.exceeded(request.person(), visit);
        if (tooOften.isPresent()) {
            return again.show(429, Problems.of(tooOften.get()));
        }
        var now = lobby.now();
        var mail = Entry.read(visit.body()).mail();
        var contact = new Contact(Contact.Channel.MAIL, mail, visit.language());
        lobby.contacts().lend(request.person(), contact, now.plus(JoinWaitlist.PROOF));
        return switch (waitlist.ask(request, now)) {
            case Outcome.Done(var asked) ->
                    lobby.show(
                            200,
                            "waitasked",
                            Address.of("/spaces"),
                            visit,
                            Map.of("reservation", Reservation.of(asked, lobby.spaces())));
            case Outcome.Refused(var refusal) -> refused(refusal, again);
            case Outcome.NotFound _ -> lobby.missing(visit);
        };
    }

    private static WebResponse refused(Refusal refusal, HoldPages.Again again) {
        var problems = Problems.of(refusal);
        return again.show(problems.status(), problems);
    }

    private static Request request(PersonId person, Space space, Entry entry, Visit visit) {
        var period = entry.period(space.kind().byNight()).orElseThrow();
        int units = space.unitsFor(entry.people());
        return new Request(
                person,
                Stated.in(visit.body()),
                visit.body().first("nonce").orElse(""),
                List.of(new Use(space.id(), period, units)),
                entry.people(),
                Optional.of(entry.name()),
                Optional.empty(),
                Plan.Channel.WEB,
                Optional.empty());
    }

    private WebResponse form(
            int status, Site place, Space space, Visit visit, Entry entry, Problems problems) {
        var today = lobby.today();
        var day = entry.firstDay().filter(typed -> !typed.isBefore(today)).orElse(today);
        var nonce = lobby.doorkeeper().fresh();
        var secret = lobby.doorkeeper().secret(visit);
        var given = secret.orElseGet(lobby.doorkeeper()::fresh);
        var token = lobby.doorkeeper().token(given, path(space) + nonce);
        var model =
                new HashMap<String, Object>(
                        Map.of(
                                "place", place,
                                "space", space,
                                "day", day,
                                "today", today,
                                "entry", entry,
                                "problems", problems,
                                "nonce", nonce,
                                "token", token));
        model.put("hours", hours(space, day));
        model.put("audience", Stated.in(visit.body()));
        model.put("proved", lobby.person(visit).isPresent());
        var address = Address.of(path(space)).with("day", List.of(day.toString()));
        model.put("line", lobby.byLine(address, visit));
        var response = lobby.show(status, "wait", address, visit, model);
        return secret.isPresent() ? response : lobby.doorkeeper().give(response, given);
    }

    private Optional<Object> hours(Space space, LocalDate day) {
        return space.kind().byNight() ? Optional.empty() : Optional.of(look.day(space, day));
    }

    private static String path(Space space) {
        return SpaceForms.path(space) + "/wait";
    }
}
