package jp.machimado.functions.booking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.booking.Request;
import jp.machimado.booking.Vacancy;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceKind;
import jp.machimado.booking.time.Hours;
import jp.machimado.web.Address;
import jp.machimado.web.WebResponse;
import jp.machimado.web.booking.Problem;
import jp.machimado.web.booking.Problems;
import jp.machimado.web.booking.Workation;
import jp.machimado.words.BookingPhrase;

/// Books a stay with desks and a programme as one booking: all of it or nothing.
final class WorkationPages {

    private final Lobby lobby;
    private final HoldPages holds;
    private final Vacancy vacancy;

    WorkationPages(Lobby lobby, HoldPages holds) {
        this.lobby = lobby;
        this.holds = holds;
        this.vacancy = new Vacancy(lobby.office());
    }

    /// The form for `place`, filled in as the address asks.
    WebResponse ask(Site place, Visit visit) {
        return form(200, place, visit, Workation.read(visit.query()), Problems.NONE);
    }

    /// Holds all that the form of `visit` asks for.
    WebResponse hold(Site place, Visit visit) {
        var wish = Workation.read(visit.body());
        var nonce = visit.body().first("nonce").orElse("");
        HoldPages.Again again = (status, problems) -> form(status, place, visit, wish, problems);
        if (!lobby.doorkeeper().admits(visit, path(place) + nonce)) {
            return again.show(403, Problems.of(Problem.of(BookingPhrase.FORM_OLD)));
        }
        var lodging = one(place, SpaceKind.LODGING, wish.lodging());
        var line = lobby.inLine(visit);
        var wrong = wrong(place, wish, lodging, line.isPresent());
        if (wrong.arePresent() || lodging.isEmpty()) {
            return again.show(422, wrong);
        }
        var person = line.orElseGet(() -> lobby.persons().get().ofMail(wish.entry().mail()));
        var uses = uses(place, wish, lodging.get());
        return uses.isEmpty()
                ? again.show(409, Problems.of(Problem.in("desks", BookingPhrase.NO_DESK)))
                : holds.keep(
                        request(person, wish, uses.get(), nonce),
                        Address.of(path(place)),
                        visit,
                        again);
    }

    private Problems wrong(Site place, Workation wish, Optional<Space> lodging, boolean proved) {
        var wrong = new ArrayList<Problem>();
        if (lodging.isEmpty()) {
            wrong.add(Problem.in("lodging", BookingPhrase.NOT_BOOKABLE));
        } else {
            var check = new EntryCheck(lobby.today());
            var entry = wish.entry();
            var house = lodging.get();
            wrong.addAll((proved ? check.ofProved(entry, house) : check.wrong(entry, house)).all());
        }
        if (wish.desks() < 0 || wish.desks() > Workation.MOST_DESKS) {
            wrong.add(Problem.in("desks", BookingPhrase.WRONG_DESKS, Workation.MOST_DESKS));
        }
        if (wish.desks() > 0 && !wish.entry().isTime()) {
            wrong.add(Problem.in("end", BookingPhrase.WRONG_TIME));
        }
        boolean joins = one(place, SpaceKind.PROGRAMME, wish.programme()).isPresent();
        if (joins && wish.joining().isEmpty()) {
            wrong.add(Problem.in("pend", BookingPhrase.WRONG_PROGRAMME));
        }
        return new Problems(wrong);
    }

    /// The stay first, by whose rules all is cancelled; empty when desks are wanting on some day.
    private Optional<List<Use>> uses(Site place, Workation wish, Space lodging) {
        var uses = new ArrayList<Use>();
        uses.add(Use.of(lodging.id(), wish.entry().period(true).orElseThrow()));
        if (wish.desks() > 0) {
            var working = wish.working();
            var free = working.stream().map(hours -> desks(place, hours, wish)).toList();
            if (free.stream().anyMatch(desks -> desks.size() < wish.desks())) {
                return Optional.empty();
            }
            for (int day = 0; day < working.size(); day++) {
                var hours = working.get(day);
                steady(free.get(day), free)
                        .limit(wish.desks())
                        .forEach(desk -> uses.add(Use.of(desk.id(), hours)));
            }
        }
        one(place, SpaceKind.PROGRAMME, wish.programme())
                .flatMap(walk ->
                        wish.joining()
                                .map(hours -> new Use(walk.id(), hours, wish.entry().people())))
                .ifPresent(uses::add);
        return Optional.of(uses);
    }

    /// The free desks of one day, the wanted one alone when one is wanted.
    private List<Space> desks(Site place, Hours hours, Workation wish) {
        return vacancy.free(place.id(), hours).stream()
                .filter(space -> space.kind() == SpaceKind.DESK)
                .filter(space -> wish.desk().isEmpty() || space.id().value().equals(wish.desk()))
                .toList();
    }

    /// Those of `today` that are free on every day come first, so that one need not move.
    private static Stream<Space> steady(List<Space> today, List<List<Space>> everyDay) {
        var always =
                today.stream()
                        .filter(desk -> everyDay.stream().allMatch(day -> day.contains(desk)))
                        .toList();
        return Stream.concat(
                always.stream(), today.stream().filter(desk -> !always.contains(desk)));
    }

    private static Request request(PersonId person, Workation wish, List<Use> uses, String nonce) {
        return new Request(
                person,
                Audience.VISITOR,
                nonce,
                uses,
                wish.entry().people(),
                Optional.of(wish.entry().name()),
                Optional.empty(),
                Plan.Channel.WEB,
                Optional.empty());
    }

    private Optional<Space> one(Site place, SpaceKind kind, String id) {
        return all(place, kind).stream().filter(space -> space.id().value().equals(id)).findFirst();
    }

    private List<Space> all(Site place, SpaceKind kind) {
        return lobby.spaces().at(place.id()).stream()
                .filter(space -> space.kind() == kind)
                .toList();
    }

    private WebResponse form(
            int status, Site place, Visit visit, Workation wish, Problems problems) {
        var secret = lobby.doorkeeper().secret(visit);
        var given = secret.orElseGet(lobby.doorkeeper()::fresh);
        var nonce = lobby.doorkeeper().fresh();
        var model =
                new HashMap<String, Object>(
                        Map.of(
                                "place", place,
                                "lodgings", all(place, SpaceKind.LODGING),
                                "desks", all(place, SpaceKind.DESK),
                                "programmes", all(place, SpaceKind.PROGRAMME),
                                "today", lobby.today(),
                                "wish", wish,
                                "problems", problems,
                                "nonce", nonce,
                                "token", lobby.doorkeeper().token(given, path(place) + nonce),
                                "proved", lobby.inLine(visit).isPresent()));
        var response = lobby.show(status, "workation", Address.of(path(place)), visit, model);
        return secret.isPresent() ? response : lobby.doorkeeper().give(response, given);
    }

    private static String path(Site place) {
        return "/spaces/" + place.id() + "/workation";
    }
}
