package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Price;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceKind;
import jp.machimado.booking.space.SpaceRules;
import jp.machimado.booking.space.Spaces;
import jp.machimado.testing.booking.InventedTown;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// A town that has entered its bylaw.
class BylawTest {

    private static final List<Price> PRICES =
            List.of(
                    new Price(Audience.RESIDENT, OptionalInt.of(100), OptionalInt.of(50)),
                    new Price(Audience.VISITOR, OptionalInt.of(300), OptionalInt.empty()),
                    new Price(Audience.TOWN_BUSINESS, OptionalInt.empty(), OptionalInt.empty()));

    private final Town town = new Town(spaces());
    private final Guest guest = town.guest();

    private static Spaces spaces() {
        var invented = InventedTown.spaces();
        var spaces = invented.spaces().stream().map(BylawTest::entered).toList();
        return new Spaces(invented.sites(), spaces);
    }

    private static Space entered(Space space) {
        if (space.kind() != SpaceKind.DESK) {
            return space;
        }
        var rules = space.rules();
        var bylaw =
                new SpaceRules(
                        rules.id(),
                        rules.version(),
                        Optional.of("Article 5"),
                        rules.hours(),
                        rules.holidays(),
                        rules.limits(),
                        rules.approval(),
                        Set.of(),
                        Duration.ofDays(3),
                        rules.checkIn(),
                        PRICES);
        return space.with(bylaw, space.people(), Map.of());
    }

    @Test
    void showsThePriceOfEachKindOfUserAndWhatIsNotConfirmed() {
        var facts = guest.page(Town.DESK).select("dl.facts").text();
        assertTrue(facts.contains("Residents 100 yen an hour (reduced by 50%)"), facts);
        assertTrue(facts.contains("Visitors 300 yen an hour"), facts);
        assertTrue(facts.contains("Businesses in the town Not confirmed"), facts);
    }

    @Test
    void namesTheArticleInTheRulesAndInARefusal() {
        var page = guest.page(Town.DESK);
        assertTrue(page.text().contains("Article: Article 5"));
        assertTrue(page.text().contains("15 min to 12 h at a time"));
        assertTrue(page.text().contains("Cancel until 3 days before the start"));
        var typed = new HashMap<>(Town.typed("hanako@example.jp"));
        typed.putAll(Map.of("start", "4", "end", "8"));
        var refused = guest.send(page, typed);
        assertEquals(422, refused.getStatusCode());
        assertTrue(Jsoup.parse(refused.getBody()).select("#wrong").text().contains("Article 5"));
    }
}
