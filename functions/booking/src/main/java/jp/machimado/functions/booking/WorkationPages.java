package jp.machimado.functions.booking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.Alternatives.Alternative;
import jp.machimado.booking.Alternatives.Wish;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.Request;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.SpaceKind;
import jp.machimado.booking.time.Nights;
import jp.machimado.web.Address;
import jp.machimado.web.WebResponse;
import jp.machimado.web.booking.Problem;
import jp.machimado.web.booking.Problems;
import jp.machimado.web.booking.Stated;
import jp.machimado.web.booking.Workation;
import jp.machimado.words.BookingPhrase;

/// Books a stay with desks and a programme as one booking: all of it or nothing.
final class WorkationPages {

    private final Lobby lobby;
    private final HoldPages holds;

    WorkationPages(Lobby lobby, HoldPages holds) {
        this.lobby = lobby;
        this.holds = holds;
    }

    /// The form for `place`, filled in as the address asks.
    WebResponse ask(Site place, Visit visit) {
        return form(200, place, visit, Workation.read(visit.query()), Problems.NONE);
    }

    /// Holds all that the form of `visit` asks for.
    WebResponse hold(Site place, Visit visit) {
        var wish = Workation.read(visit.body());
        var stay = new WholeStay(lobby);
        var nonce = visit.body().first("nonce").orElse("");
        HoldPages.Again again = (status, problems) -> form(status, place, visit, wish, problems);
        if (!lobby.doorkeeper().admits(visit, path(place) + nonce)) {
            return again.show(403, Problems.of(Problem.of(BookingPhrase.FORM_OLD)));
        }
        var lodging = stay.one(place, SpaceKind.LODGING, wish.lodging());
        var line = lobby.inLine(visit);
        var wrong = wrong(place, wish, stay, lodging, line.isPresent());
        if (wrong.arePresent() || lodging.isEmpty()) {
            return again.show(422, wrong);
        }
        var person = line.orElseGet(() -> lobby.persons().get().ofMail(wish.entry().mail()));
        var asked = asked(place, wish, Stated.in(visit.body()), stay, lodging.get(), again);
        return stay.uses(place, wish, lodging.get())
                .map(uses -> holds.keep(request(person, wish, uses, visit), asked, visit))
                .orElseGet(() -> again.show(409, noDesk(asked)));
    }

    private HoldPages.Asked asked(
            Site place,
            Workation wish,
            Audience audience,
            WholeStay stay,
            Space lodging,
            HoldPages.Again again) {
        var nights = Use.of(lodging.id(), wish.entry().period(true).orElseThrow());
        return new HoldPages.Asked(
                Address.of(path(place)),
                new Wish(nights, moved -> stay.moved(wish, moved), audience, wish.entry().people()),
                found -> form(wish, found).with("audience", List.of(audience.name())),
                again);
    }

    /// On other days there may be desks enough.
    private Problems noDesk(HoldPages.Asked asked) {
        var chances = new Chances(lobby, Optional.empty());
        return Problems.of(Problem.in("desks", BookingPhrase.NO_DESK))
                .or(chances.near(Reason.TAKEN, asked.wish(), asked.form()));
    }

    private Problems wrong(
            Site place, Workation wish, WholeStay stay, Optional<Space> lodging, boolean proved) {
        var check = new EntryCheck(lobby.today());
        var wrong = new ArrayList<Problem>();
        var entry = wish.entry();
        lodging.map(house -> proved ? check.ofProved(entry, house) : check.wrong(entry, house))
                .ifPresent(problems -> wrong.addAll(problems.all()));
        wrong.addAll(stay.wrong(place, wish));
        return new Problems(wrong);
    }

    private static Request request(PersonId person, Workation wish, List<Use> uses, Visit visit) {
        return new Request(
                person,
                Stated.in(visit.body()),
                visit.body().first("nonce").orElse(""),
                uses,
                wish.entry().people(),
                Optional.of(wish.entry().name()),
                Optional.empty(),
                Plan.Channel.WEB,
                Optional.empty());
    }

    /// Where the form asks for `found` and what goes with it, but for its nights.
    private Address form(Workation wish, Alternative found) {
        var lodging = lobby.spaces().space(found.use().space()).orElseThrow();
        var moved = found.use().period() instanceof Nights nights ? wish.on(nights) : wish;
        var path = "/spaces/" + lodging.site() + "/workation";
        return filled(Address.of(path), moved, lodging.id());
    }

    /// `form`, filled in with `wish` for `lodging` but for its nights.
    static Address filled(Address form, Workation wish, SpaceId lodging) {
        var filled = form.with("lodging", List.of(lodging.value()));
        for (var field : wish.fields().entrySet()) {
            filled = filled.with(field.getKey(), List.of(field.getValue()));
        }
        return filled;
    }

    private WebResponse form(
            int status, Site place, Visit visit, Workation wish, Problems problems) {
        var stay = new WholeStay(lobby);
        var secret = lobby.doorkeeper().secret(visit);
        var given = secret.orElseGet(lobby.doorkeeper()::fresh);
        var nonce = lobby.doorkeeper().fresh();
        var model =
                new HashMap<String, Object>(
                        Map.of(
                                "place", place,
                                "lodgings", stay.all(place, SpaceKind.LODGING),
                                "desks", stay.all(place, SpaceKind.DESK),
                                "programmes", stay.all(place, SpaceKind.PROGRAMME),
                                "today", lobby.today(),
                                "wish", wish,
                                "problems", problems,
                                "nonce", nonce,
                                "token", lobby.doorkeeper().token(given, path(place) + nonce),
                                "proved", lobby.inLine(visit).isPresent()));
        model.put("audience", Stated.in(visit.isReading() ? visit.query() : visit.body()));
        var response = lobby.show(status, "workation", Address.of(path(place)), visit, model);
        return secret.isPresent() ? response : lobby.doorkeeper().give(response, given);
    }

    private static String path(Site place) {
        return "/spaces/" + place.id() + "/workation";
    }
}
