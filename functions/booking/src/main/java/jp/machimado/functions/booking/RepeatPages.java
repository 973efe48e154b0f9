package jp.machimado.functions.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.RepeatBooking;
import jp.machimado.booking.RepeatBooking.Dated;
import jp.machimado.booking.RepeatBooking.OnConflict;
import jp.machimado.booking.Request;
import jp.machimado.booking.Vacancy;
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
import jp.machimado.web.booking.RepeatDate;
import jp.machimado.words.BookingPhrase;
import jp.machimado.words.FindPhrase;

/// Books the same time every week for somebody whose address is proved: first each date is looked
/// at, then they are booked, and what came of each is told.
final class RepeatPages {

    private final Lobby lobby;
    private final Look look;
    private final Vacancy vacancy;
    private final RepeatBooking repeat;

    RepeatPages(Lobby lobby) {
        this.lobby = lobby;
        this.look = new Look(lobby);
        this.vacancy = new Vacancy(lobby.office());
        this.repeat = new RepeatBooking(lobby.office());
    }

    /// The form for `space`; nights do not repeat.
    WebResponse ask(Site place, Space space, Visit visit) {
        var entry = new Entry(lobby.day(visit).toString(), "", -1, -1, "", "", 1);
        return space.kind().byNight()
                ? lobby.missing(visit)
                : form(
                        200,
                        new RepeatWish(place, space, entry, Audience.VISITOR, 4),
                        visit,
                        Problems.NONE,
                        List.of());
    }

    /// Looks at each date; books them when their person is sure.
    WebResponse book(Site place, Space space, Visit visit) {
        var wish = RepeatWish.read(place, space, visit.body());
        var nonce = visit.body().first("nonce").orElse("");
        var person = lobby.person(visit);
        if (space.kind().byNight()) {
            return lobby.missing(visit);
        }
        if (person.isEmpty() || !lobby.doorkeeper().admits(visit, wish.path() + nonce)) {
            var old = Problems.of(Problem.of(BookingPhrase.FORM_OLD));
            return form(403, wish, visit, old, List.of());
        }
        var wrong = wrong(wish);
        if (wrong.arePresent()) {
            return form(422, wish, visit, wrong, List.of());
        }
        return visit.body().first("sure").isPresent()
                ? book(request(person.get(), wish, nonce), wish, visit)
                : form(200, wish, visit, Problems.NONE, dates(wish));
    }

    private Problems wrong(RepeatWish wish) {
        var check = new EntryCheck(lobby.today());
        var wrong = new ArrayList<>(check.ofProved(wish.entry(), wish.space()).all());
        if (wish.weeks() < 2 || wish.weeks() > RepeatBooking.WEEKS) {
            wrong.add(Problem.in("weeks", BookingPhrase.WRONG_WEEKS, RepeatBooking.WEEKS));
        }
        return new Problems(wrong);
    }

    private List<RepeatDate> dates(RepeatWish wish) {
        return IntStream.range(0, wish.weeks())
                .mapToObj(wish::use)
                .map(use -> new RepeatDate(day(use), problem(wish, use), Optional.empty()))
                .toList();
    }

    private Optional<Problem> problem(RepeatWish wish, Use use) {
        int people = wish.entry().people();
        return lobby.office()
                .refuses(List.of(use), wish.audience(), people, lobby.now())
                .map(Problem::of)
                .or(() ->
                        vacancy.free(wish.place().id(), use.period(), people).contains(wish.space())
                                ? Optional.empty()
                                : Optional.of(Problem.of(BookingPhrase.STATE_TAKEN)));
    }

    private WebResponse book(Request request, RepeatWish wish, Visit visit) {
        boolean stop = visit.body().first("clash").filter("stop"::equals).isPresent();
        var onConflict = stop ? OnConflict.STOP : OnConflict.SKIP;
        var booked = repeat.weekly(request, wish.weeks(), onConflict, lobby.now());
        if (booked.stream().anyMatch(each -> each.outcome() instanceof Outcome.Done)) {
            lobby.remember(request.person());
        }
        var dates = new ArrayList<>(booked.stream().map(RepeatPages::told).toList());
        for (int week = dates.size(); week < wish.weeks(); week++) {
            var not = Optional.of(Problem.of(FindPhrase.REPEAT_NOT));
            dates.add(new RepeatDate(day(wish.use(week)), not, Optional.empty()));
        }
        return lobby.show(
                200,
                "repeated",
                Address.of(wish.path()),
                visit,
                Map.of("space", wish.space(), "entry", wish.entry(), "dates", dates));
    }

    private static RepeatDate told(Dated dated) {
        return switch (dated.outcome()) {
            case Outcome.Done(var booking) ->
                    new RepeatDate(
                            day(booking.plan().first()),
                            Optional.empty(),
                            Optional.of(booking.id()));
            case Outcome.Refused(var refusal) ->
                    new RepeatDate(dated.day(), Optional.of(Problem.of(refusal)), Optional.empty());
            case Outcome.NotFound _ ->
                    throw new IllegalStateException("a new booking is never looked for");
        };
    }

    private static LocalDate day(Use use) {
        return use.period().firstDay();
    }

    private static Request request(PersonId person, RepeatWish wish, String nonce) {
        return new Request(
                person,
                wish.audience(),
                nonce,
                List.of(wish.use(0)),
                wish.entry().people(),
                Optional.of(wish.entry().name()),
                Optional.empty(),
                Plan.Channel.WEB,
                Optional.empty());
    }

    private WebResponse form(
            int status, RepeatWish wish, Visit visit, Problems problems, List<RepeatDate> dates) {
        var today = lobby.today();
        var typed = wish.entry().firstDay().filter(day -> !day.isBefore(today));
        var nonce = lobby.doorkeeper().fresh();
        var known = lobby.person(visit).flatMap(_ -> lobby.doorkeeper().secret(visit));
        var model =
                new HashMap<String, Object>(
                        Map.of(
                                "place", wish.place(),
                                "chosen", look.day(wish.space(), typed.orElse(today)),
                                "day", typed.orElse(today),
                                "today", today,
                                "entry", wish.entry(),
                                "weeks", wish.weeks(),
                                "problems", problems,
                                "dates", dates,
                                "nonce", nonce));
        model.put("audience", wish.audience());
        model.put(
                "token",
                known.map(secret -> lobby.doorkeeper().token(secret, wish.path() + nonce)));
        model.put("line", lobby.byLine(Address.of(wish.path()), visit));
        return lobby.show(status, "repeat", Address.of(wish.path()), visit, model);
    }
}
