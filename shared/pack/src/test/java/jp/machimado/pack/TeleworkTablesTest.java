package jp.machimado.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules of telework are data: what a town can write, and how a mistake is told.
final class TeleworkTablesTest {

    private static final String[] FILES = {
        "telework-rules.tsv", "telework-divisions.tsv", "telework-devices.tsv"
    };

    @TempDir Path pack;

    @BeforeEach
    void copyOurPack() throws IOException {
        var ours = Path.of(System.getenv("TOWN_PACK"));
        for (var name : FILES) {
            Files.copy(ours.resolve(name), pack.resolve(name));
        }
    }

    @Test
    void ourRulesAreNotConfirmedAndEveryDivisionIsOneOfTheTown() {
        var rules = TeleworkTables.read(pack);
        var divisions = TownPackReader.read(Path.of(System.getenv("TOWN_PACK"))).divisions();
        assertEquals(Optional.empty(), rules.article());
        assertTrue(
                rules.divisions().stream()
                        .allMatch(staff -> divisions.containsKey(staff.division())));
    }

    @ParameterizedTest
    @CsvSource({
        "telework-rules.tsv, 17:15, 5 pm, 'telework-rules.tsv 2行目 apply_by'",
        "telework-rules.tsv, conditional, nobody, 'telework-rules.tsv 2行目 excluded'",
        "telework-divisions.tsv, zeimu-chominzei\t4, zeimu-chominzei\t1, 'telework-divisions.tsv"
                + " 2行目 members'",
        "telework-devices.tsv, ソコン\t2, ソコン\t-1, 'telework-devices.tsv 2行目 stock'"
    })
    void aMistakeIsToldWithItsPlace(String file, String right, String wrong, String place)
            throws IOException {
        var table = pack.resolve(file);
        var text = Files.readString(table);
        assertTrue(text.contains(right), right);
        Files.writeString(table, text.replaceFirst(right, wrong));
        var broken = assertThrows(BrokenTownPack.class, () -> TeleworkTables.read(pack));
        assertTrue(broken.toString().contains(place), broken::toString);
    }
}
