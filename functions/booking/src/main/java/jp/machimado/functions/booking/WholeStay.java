package jp.machimado.functions.booking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.machimado.booking.Vacancy;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.SiteId;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.SpaceKind;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.web.booking.Problem;
import jp.machimado.web.booking.Workation;
import jp.machimado.words.BookingPhrase;

/// Puts a stay together for one visit: nights, the desks that are free on each of its days, and a
/// programme. What was looked at once is not looked at again.
final class WholeStay {

    private final Lobby lobby;
    private final Vacancy vacancy;
    private final List<SpaceId> own;
    private final Map<Looked, List<Space>> looked = new HashMap<>();

    WholeStay(Lobby lobby) {
        this(lobby, Optional.empty());
    }

    /// What is free for whoever gives `moving` back in exchange.
    WholeStay(Lobby lobby, Optional<Booking> moving) {
        this.lobby = lobby;
        this.vacancy = new Vacancy(lobby.office(), moving);
        this.own =
                moving.stream()
                        .flatMap(booking -> booking.plan().uses().stream())
                        .map(Use::space)
                        .toList();
    }

    private record Looked(SiteId place, Hours hours) {}

    /// The stay first, by whose rules all is cancelled; empty when desks are wanting on some day or
    /// the programme is not at `place`.
    Optional<List<Use>> uses(Site place, Workation wish, Space lodging) {
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
        if (wish.programme().isEmpty()) {
            return Optional.of(uses);
        }
        var joined =
                one(place, SpaceKind.PROGRAMME, wish.programme())
                        .flatMap(walk ->
                                wish.joining()
                                        .map(at -> new Use(walk.id(), at, wish.entry().people())));
        joined.ifPresent(uses::add);
        return joined.map(_ -> uses);
    }

    /// What `wish` becomes when its stay is moved to `moved`; nothing when not all of it can be
    /// had.
    List<Use> moved(Workation wish, Use moved) {
        return lobby.spaces().space(moved.space()).stream()
                .flatMap(lodging -> moved(wish, lodging, moved).stream())
                .flatMap(List::stream)
                .toList();
    }

    private Optional<List<Use>> moved(Workation wish, Space lodging, Use moved) {
        return moved.period() instanceof Nights nights
                ? lobby.spaces()
                        .site(lodging.site())
                        .flatMap(place -> uses(place, wish.on(nights), lodging))
                : Optional.empty();
    }

    /// The free desks of one day, the wanted one alone when one is wanted.
    private List<Space> desks(Site place, Hours hours, Workation wish) {
        return looked
                .computeIfAbsent(
                        new Looked(place.id(), hours), at -> vacancy.free(at.place(), at.hours()))
                .stream()
                .filter(space -> space.kind() == SpaceKind.DESK)
                .filter(space -> wish.desk().isEmpty() || space.id().value().equals(wish.desk()))
                .toList();
    }

    /// Those of `today` that are free on every day come first, so that one need not move; of these
    /// the ones that one has already.
    private Stream<Space> steady(List<Space> today, List<List<Space>> everyDay) {
        Predicate<Space> always = desk -> everyDay.stream().allMatch(day -> day.contains(desk));
        Predicate<Space> had = desk -> own.contains(desk.id());
        return today.stream()
                .sorted(
                        Comparator.<Space, Boolean>comparing(always.negate()::test)
                                .thenComparing(had.negate()::test));
    }

    /// What is wrong with lodging, desks and programme of `wish`.
    List<Problem> wrong(Site place, Workation wish) {
        var wrong = new ArrayList<Problem>();
        if (one(place, SpaceKind.LODGING, wish.lodging()).isEmpty()) {
            wrong.add(Problem.in("lodging", BookingPhrase.NOT_BOOKABLE));
        }
        if (wish.desks() < 0 || wish.desks() > Workation.MOST_DESKS) {
            wrong.add(Problem.in("desks", BookingPhrase.WRONG_DESKS, Workation.MOST_DESKS));
        }
        if (wish.desks() > 0 && !wish.entry().isTime()) {
            wrong.add(Problem.in("end", BookingPhrase.WRONG_TIME));
        }
        boolean joins = !wish.programme().isEmpty();
        if (joins && one(place, SpaceKind.PROGRAMME, wish.programme()).isEmpty()) {
            wrong.add(Problem.in("programme", BookingPhrase.NOT_BOOKABLE));
        }
        if (joins && wish.joining().isEmpty()) {
            wrong.add(Problem.in("pend", BookingPhrase.WRONG_PROGRAMME));
        }
        return wrong;
    }

    /// The space `id` of `kind` at `place`.
    Optional<Space> one(Site place, SpaceKind kind, String id) {
        return all(place, kind).stream().filter(space -> space.id().value().equals(id)).findFirst();
    }

    /// The spaces of `kind` at `place`.
    List<Space> all(Site place, SpaceKind kind) {
        return lobby.spaces().at(place.id()).stream()
                .filter(space -> space.kind() == kind)
                .toList();
    }
}
