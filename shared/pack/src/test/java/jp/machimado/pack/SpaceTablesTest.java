package jp.machimado.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.SpaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Spaces are data: what a town can write, and how a mistake is told.
final class SpaceTablesTest {

    @TempDir Path pack;

    @BeforeEach
    void copyOurPack() throws IOException {
        var ours = Path.of(System.getenv("TOWN_PACK"));
        for (var name :
                new String[] {"sites.tsv", "spaces.tsv", "space-rules.tsv", "space-prices.tsv"}) {
            Files.copy(ours.resolve(name), pack.resolve(name));
        }
    }

    @Test
    void everySiteOfOurPackIsMarkedAsAnExampleUntilTheTownOpensOne() {
        assertTrue(SpaceTables.read(pack).sites().stream().allMatch(Site::example));
    }

    @Test
    void noFeeIsInvented() {
        var spaces = SpaceTables.read(pack).spaces();
        assertTrue(
                spaces.stream()
                        .flatMap(space -> space.rules().prices().stream())
                        .allMatch(price -> price.yen().isEmpty() && price.reduction().isEmpty()));
    }

    @Test
    void aHallTakesItsHalves() {
        var spaces = SpaceTables.read(pack);
        var hall = spaces.space(new SpaceId("hall")).orElseThrow();
        assertEquals(
                List.of("hall-a", "hall-b"),
                spaces.leaves(hall).stream().map(leaf -> leaf.id().value()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "space-rules.tsv, 09:00-21:00, 09:10-21:00, 'space-rules.tsv 2行目 mon'",
        "space-rules.tsv, 09:00-21:00, 21:00-09:00, 'space-rules.tsv 2行目 mon'",
        "spaces.tsv, lodging, tent, spaces.tsv",
        "spaces.tsv, rei-site, other-site, 'spaces.tsv 2行目 site'",
        "spaces.tsv, hall-a | hall-b, hall-a | garage, spaces.tsv",
        "spaces.tsv, '0,0,2,2', '0,0', 'spaces.tsv 2行目 seat'",
        "sites.tsv, rei-site, Rei Site, 'sites.tsv 2行目 id'",
    })
    void tellsFileRowAndColumnOfAMistake(String file, String right, String wrong, String where)
            throws IOException {
        var text = Files.readString(pack.resolve(file));
        Files.writeString(pack.resolve(file), text.replaceFirst(Pattern.quote(right), wrong));
        var told = assertThrows(BrokenTownPack.class, () -> SpaceTables.read(pack)).toString();
        assertTrue(told.contains(where), told);
    }
}
