package jp.machimado.functions.booking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.booking.Refusal;
import jp.machimado.booking.Vacancy;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceRules.OpenQuarters;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;
import jp.machimado.town.YesNo;
import jp.machimado.web.Address;
import jp.machimado.web.WebResponse;
import jp.machimado.web.booking.AccessWish;
import jp.machimado.web.booking.Entry;
import jp.machimado.web.booking.Found;
import jp.machimado.web.booking.Problems;
import jp.machimado.web.booking.Search;
import jp.machimado.web.booking.Search.Kind;
import jp.machimado.web.booking.Search.Range;

/// Finds what is free at a time, and what comes nearest when nothing is (時間から探す).
final class SearchPages {

    private static final Address HERE = Address.of("/spaces/search");
    private static final int NEAREST = 6;
    private static final int DAYS = 14;

    private final Lobby lobby;
    private final Look look;
    private final Vacancy vacancy;

    SearchPages(Lobby lobby) {
        this.lobby = lobby;
        this.look = new Look(lobby);
        this.vacancy = new Vacancy(lobby.office());
    }

    /// What the address of `visit` asks for.
    WebResponse search(Visit visit) {
        var search = read(visit);
        boolean asked =
                Stream.of("start", "departure").anyMatch(visit.query().fields()::containsKey);
        if (!asked) {
            return show(200, search, visit, Problems.NONE, Map.of("asked", false));
        }
        var check = new EntryCheck(lobby.today());
        var wrong = new Problems(check.when(search.entry(), search.kind().byNight()));
        if (wrong.arePresent()) {
            return show(422, search, visit, wrong, Map.of("asked", false));
        }
        var period = search.entry().period(search.kind().byNight()).orElseThrow();
        var found = free(search, period);
        var nearest = found.isEmpty() ? nearest(search, period) : List.<Found>of();
        var why = found.isEmpty() ? why(search, period) : Optional.<Refusal>empty();
        var problems = why.map(Problems::of).orElse(Problems.NONE);
        return show(
                200,
                search,
                visit,
                problems,
                Map.of("asked", true, "found", found, "nearest", nearest));
    }

    private Search read(Visit visit) {
        var kind = Kind.read(visit.query());
        var spaces = candidates(kind).toList();
        var typed = Entry.read(visit.query());
        var day = typed.day().isEmpty() ? look.day(visit, spaces).toString() : typed.day();
        int people = Math.max(1, typed.people());
        var entry = new Entry(day, typed.departure(), typed.start(), typed.end(), "", "", people);
        return new Search(kind, entry, AccessWish.read(visit.query()), range(spaces));
    }

    /// From the first opening to the last closing of `spaces`.
    private static Range range(List<Space> spaces) {
        var open =
                spaces.stream().flatMap(space -> space.rules().hours().values().stream()).toList();
        int from = open.stream().mapToInt(OpenQuarters::from).min().orElse(0);
        int to = open.stream().mapToInt(OpenQuarters::to).max().orElse(Hours.A_DAY);
        return new Range(from, to);
    }

    private Stream<Space> candidates(Kind kind) {
        return lobby.spaces().spaces().stream().filter(space -> kind.has(space.kind()));
    }

    private Stream<Space> candidates(Search search) {
        return candidates(search.kind()).filter(space -> search.access().fits(space) != YesNo.NO);
    }

    private List<Found> free(Search search, Period period) {
        return lobby.spaces().sites().stream()
                .flatMap(place -> free(place, search, period))
                .toList();
    }

    private Stream<Found> free(Site place, Search search, Period period) {
        var free = vacancy.free(place.id(), period, search.entry().people());
        return candidates(search)
                .filter(free::contains)
                .filter(space -> refusal(space, search, period).isEmpty())
                .map(space -> found(place, space, search, period));
    }

    private static Found found(Site place, Space space, Search search, Period period) {
        int people = search.entry().people();
        return new Found(place, space, period, people, search.access().fits(space));
    }

    private Optional<Refusal> refusal(Space space, Search search, Period period) {
        int people = search.entry().people();
        var use = new Use(space.id(), period, space.unitsFor(people));
        return lobby.office().refuses(List.of(use), Audience.VISITOR, people, lobby.now());
    }

    /// The rule that refuses every space, whoever else has booked; empty when some space would have
    /// been possible.
    private Optional<Refusal> why(Search search, Period period) {
        var all = candidates(search).map(space -> refusal(space, search, period)).toList();
        return all.stream().allMatch(Optional::isPresent)
                ? all.stream().flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    /// Other times of the day, the nearest first, then the same on the days after.
    private List<Found> nearest(Search search, Period period) {
        var sameDay =
                period instanceof Hours hours ? otherTimes(search, hours) : Stream.<Found>empty();
        var otherDays =
                Stream.iterate(1, days -> days + 1)
                        .limit(DAYS)
                        .flatMap(days -> free(search, later(period, days)).stream().limit(1));
        return Stream.concat(sameDay.limit(NEAREST / 2), otherDays).limit(NEAREST).toList();
    }

    private Stream<Found> otherTimes(Search search, Hours wanted) {
        return lobby.spaces().sites().stream()
                .flatMap(place ->
                        look.day(place, wanted.day()).stream()
                                .filter(day -> candidates(search).anyMatch(day.space()::equals))
                                .flatMap(day ->
                                        day.starts().stream()
                                                .filter(start ->
                                                        day.endsFrom(start).size()
                                                                >= wanted.length())
                                                .map(start -> moved(wanted, start))
                                                .map(hours ->
                                                        found(place, day.space(), search, hours))))
                .filter(found -> refusal(found.space(), search, found.period()).isEmpty())
                .sorted(Comparator.comparingInt(found -> distance(wanted, found.period())));
    }

    private static Hours moved(Hours wanted, int start) {
        return new Hours(wanted.day(), start, start + wanted.length());
    }

    private static int distance(Hours wanted, Period other) {
        return other instanceof Hours hours ? Math.abs(hours.from() - wanted.from()) : 0;
    }

    private static Period later(Period period, int days) {
        return switch (period) {
            case Hours(var day, var from, var to) -> new Hours(day.plusDays(days), from, to);
            case Nights(var arrival, var departure) ->
                    new Nights(arrival.plusDays(days), departure.plusDays(days));
        };
    }

    private WebResponse show(
            int status, Search search, Visit visit, Problems problems, Map<String, Object> found) {
        var model =
                new HashMap<String, Object>(
                        Map.of("search", search, "today", lobby.today(), "problems", problems));
        model.put("found", List.of());
        model.put("nearest", List.of());
        model.putAll(found);
        var address = HERE.with("kind", List.of(search.kind().name()));
        return lobby.show(status, "search", search.access().in(address), visit, model);
    }
}
