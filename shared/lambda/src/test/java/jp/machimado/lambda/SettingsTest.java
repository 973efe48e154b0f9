package jp.machimado.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void tellsWhereToSetWhatIsMissing() {
        var fault =
                assertThrows(
                        IllegalStateException.class,
                        () -> Settings.from(Map.of()).get(Setting.QUEUE_URL));
        assertEquals("set QUEUE_URL in template.yaml", fault.getMessage());
    }

    @Test
    void countsAnEmptyValueAsMissing() {
        var settings = Settings.from(Map.of("TOWN_TABLE", "  "));
        assertEquals(Optional.empty(), settings.find(Setting.TOWN_TABLE));
    }

    @Test
    void readsTheFolderOfTheTownPack() {
        var settings = Settings.from(Map.of("TOWN_PACK", "/var/task/town"));
        assertEquals(Path.of("/var/task/town"), settings.townPack());
    }

    @Test
    void callsLineItselfUnlessToldOtherwise() {
        assertEquals(URI.create("https://api.line.me"), Settings.from(Map.of()).lineApi());
        assertEquals(
                URI.create("http://localhost:8080/line"),
                Settings.from(Map.of("LINE_API_ENDPOINT", "http://localhost:8080/line")).lineApi());
    }

    @Test
    void takesTheSlashFromTheEndOfThePublicAddress() {
        var settings = Settings.from(Map.of("PUBLIC_URL", "https://town.example/"));
        assertEquals("https://town.example", settings.publicUrl());
    }

    @ParameterizedTest
    @ValueSource(strings = {"town.example", "ftp://town.example", "https://", "http://a b"})
    void refusesAnAddressThatIsNone(String address) {
        var settings = Settings.from(Map.of("PUBLIC_URL", address));
        assertThrows(IllegalStateException.class, settings::publicUrl);
    }
}
