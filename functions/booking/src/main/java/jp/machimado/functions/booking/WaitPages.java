package jp.machimado.functions.booking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.JoinWaitlist;
import jp.machimado.booking.JoinWaitlist.Joined;
import jp.machimado.booking.Request;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.web.Address;
import jp.machimado.web.WebResponse;
import jp.machimado.web.booking.Entry;
import jp.machimado.web.booking.Problem;
import jp.machimado.web.booking.Problems;
import jp.machimado.words.BookingPhrase;

/// Lets somebody whose address is proved wait for a time that is taken.
final class WaitPages {

    private final Lobby lobby;
    private final Look look;
    private final JoinWaitlist waitlist;

    WaitPages(Lobby lobby) {
        this.lobby = lobby;
        this.look = new Look(lobby);
        this.waitlist = new JoinWaitlist(lobby.office());
    }

    /// The form to wait for `space`.
    WebResponse ask(Site place, Space space, Visit visit) {
        var day = lobby.day(visit).toString();
        var entry = new Entry(day, "", -1, -1, "", "", 1);
        return form(200, place, space, visit, entry, Problems.NONE);
    }

    /// Puts the visitor in line for `space`.
    WebResponse join(Site place, Space space, Visit visit) {
        var entry = Entry.read(visit.body());
        var nonce = visit.body().first("nonce").orElse("");
        var person = lobby.person(visit);
        if (person.isEmpty() || !lobby.doorkeeper().admits(visit, path(space) + nonce)) {
            var old = Problems.of(Problem.of(BookingPhrase.FORM_OLD));
            return form(403, place, space, visit, entry, old);
        }
        var wrong = new EntryCheck(lobby.today()).ofProved(entry, space);
        if (wrong.arePresent()) {
            return form(422, place, space, visit, entry, wrong);
        }
        var joined = waitlist.join(request(person.get(), space, entry, nonce), lobby.now());
        return switch (joined) {
            case Joined.InLine _ -> {
                lobby.remember(person.get());
                yield WebResponse.redirect(Address.of("/spaces/my").in(visit.language()));
            }
            case Joined.NotJoined(var refusal) -> {
                var problems = Problems.of(refusal);
                yield form(problems.status(), place, space, visit, entry, problems);
            }
        };
    }

    private static Request request(PersonId person, Space space, Entry entry, String nonce) {
        var period = entry.period(space.kind().byNight()).orElseThrow();
        int units = space.unitsFor(entry.people());
        return new Request(
                person,
                Audience.VISITOR,
                nonce,
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
        var known = lobby.person(visit).flatMap(_ -> lobby.doorkeeper().secret(visit));
        var token = known.map(secret -> lobby.doorkeeper().token(secret, path(space) + nonce));
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
        var address = Address.of(path(space)).with("day", List.of(day.toString()));
        model.put("hours", hours(space, day));
        model.put("line", lobby.byLine(address, visit));
        return lobby.show(status, "wait", address, visit, model);
    }

    private Optional<Object> hours(Space space, LocalDate day) {
        return space.kind().byNight() ? Optional.empty() : Optional.of(look.day(space, day));
    }

    private static String path(Space space) {
        return SpaceForms.path(space) + "/wait";
    }
}
