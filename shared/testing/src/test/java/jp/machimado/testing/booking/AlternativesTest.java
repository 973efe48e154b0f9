package jp.machimado.testing.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.machimado.booking.Alternatives;
import jp.machimado.booking.Alternatives.Alternative;
import jp.machimado.booking.Alternatives.Nearness;
import jp.machimado.booking.Alternatives.Wish;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ReserveSpace;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is offered instead of what was refused, beside a search through everything that is near.
final class AlternativesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private final TwoSites account = new TwoSites();
    private final BookingOffice office =
            new BookingOffice(new InMemoryBookings(), () -> TwoSites.SPACES, InventedTown.town());
    private final Alternatives alternatives = new Alternatives(office, Optional.empty());
    private int people;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void areTheNearestThatCanBeBookedAndNothingElse(long seed) {
        var random = new Random(seed);
        IntStream.range(0, 200).forEach(_ -> book(use(random, 3)));
        for (int asked = 0; asked < 60; asked++) {
            var wish = use(random, 45);
            if (isFree(wish)) {
                continue;
            }
            var reason = refuses(wish).orElse(Reason.TAKEN);
            var found =
                    alternatives.instead(reason, Wish.of(wish, Audience.VISITOR, 1), Desk.MORNING);
            assertEquals(
                    expected(wish),
                    found.stream().map(Alternative::use).toList(),
                    () -> wish + " is refused: " + reason);
            found.stream()
                    .skip(random.nextInt(Alternatives.MOST))
                    .findFirst()
                    .ifPresent(chosen -> assertTrue(book(chosen.use()), chosen::toString));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUOTA_REACHED", "TOO_MANY_WAITS", "TOO_LATE", "NOT_NOW"})
    void areNoneWhereNoOtherTimeHelps(String reason) {
        var wish = Wish.of(use(new Random(1), 3), Audience.VISITOR, 1);
        assertEquals(List.of(), alternatives.instead(Reason.valueOf(reason), wish, Desk.MORNING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk-1", "room", "house"})
    void tellInWhichWayTheyAreNear(String id) {
        var space = space(id);
        var period =
                space.kind().byNight()
                        ? new Nights(TODAY.plusDays(2), TODAY.plusDays(3))
                        : new Hours(TODAY.plusDays(2), 40, 44);
        var wish = Use.of(space.id(), period);
        book(wish);
        var near =
                alternatives
                        .instead(Reason.TAKEN, Wish.of(wish, Audience.VISITOR, 1), Desk.MORNING)
                        .stream()
                        .map(Alternative::nearness)
                        .distinct()
                        .toList();
        assertEquals(
                space.kind().byNight()
                        ? List.of(Nearness.DAY, Nearness.SITE)
                        : List.of(Nearness.TIME, Nearness.SPACE, Nearness.DAY),
                near);
    }

    private boolean book(Use use) {
        var request = Desk.ask(new PersonId("person-%05d".formatted(++people)), "screen", use);
        var done = new ReserveSpace(office).book(request, Desk.MORNING) instanceof Outcome.Done;
        if (done) {
            account.take(use);
        }
        return done;
    }

    private boolean isFree(Use use) {
        return refuses(use).isEmpty() && account.hasRoom(use);
    }

    private Optional<Reason> refuses(Use use) {
        return office.refuses(List.of(use), Audience.VISITOR, 1, Desk.MORNING)
                .map(refusal -> refusal.reason());
    }

    private List<Use> expected(Use wish) {
        var space = space(wish.space().value());
        var all = new ArrayList<Use>();
        all.addAll(first(NearSearch.sameDay(space, wish)));
        all.addAll(first(NearSearch.beside(space, wish, true)));
        all.addAll(first(NearSearch.otherDays(space, wish)));
        all.addAll(first(NearSearch.beside(space, wish, false)));
        return all.subList(0, Math.min(5, all.size()));
    }

    private List<Use> first(Stream<Use> uses) {
        return uses.filter(this::isFree).limit(2).toList();
    }

    private static Space space(String id) {
        return TwoSites.SPACES.spaces().stream()
                .filter(space -> space.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Any space at any time within `days`, whatever the rules say of it.
    private static Use use(Random random, int days) {
        var all = TwoSites.SPACES.spaces();
        var space = all.get(random.nextInt(all.size()));
        var day = TODAY.plusDays(random.nextInt(days));
        if (space.kind().byNight()) {
            return Use.of(space.id(), new Nights(day, day.plusDays(1 + random.nextInt(7))));
        }
        int from = random.nextInt(4) == 0 ? random.nextInt(90) : 32 + random.nextInt(48);
        int to = Math.min(Hours.A_DAY, from + 1 + random.nextInt(28));
        return Use.of(space.id(), new Hours(day, from, to));
    }
}
