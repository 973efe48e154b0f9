package jp.machimado.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What may stand after `./dev start`.
final class OptionsTest {

    @Test
    void opensPort8080WithoutAnyOption() {
        var options = Options.of(List.of(), Map.of());
        assertEquals(8080, options.port());
        assertFalse(options.reset());
        assertEquals(Optional.empty(), options.beginning());
    }

    @Test
    void takesWhatIsSaid() {
        var said = List.of("--data", "/somewhere", "--port", "9000", "--reset");
        var options = Options.of(said, Map.of("MACHIMADO_NOW", "2026-07-01T00:00:00Z"));
        assertEquals(9000, options.port());
        assertEquals(Path.of("/somewhere"), options.data());
        assertTrue(options.reset());
        assertEquals(Optional.of(Instant.parse("2026-07-01T00:00:00Z")), options.beginning());
    }

    @Test
    void takesThePortOfTheEnvironmentUnlessOneIsSaid() {
        var environment = Map.of("PORT", "9001");
        assertEquals(9001, Options.of(List.of(), environment).port());
        assertEquals(9000, Options.of(List.of("--port", "9000"), environment).port());
    }

    @ParameterizedTest
    @CsvSource({
        "--colour, --colour",
        "9000, 9000",
        "--port, --port",
        "--data, --data",
        "--port 70000, 70000",
        "--port -1, -1",
        "--port http, http",
        "--port 99999999999, 99999999999"
    })
    void namesWhatItDoesNotUnderstand(String said, String named) {
        var arguments = List.of(said.split(" ", -1));
        var refused = assertThrows(CannotStart.class, () -> Options.of(arguments, Map.of()));
        var told = String.valueOf(refused.getMessage());
        assertTrue(told.contains(named), told);
        assertEquals(1, told.lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-07-01", "2026-07-01 09:00"})
    void saysHowAnInstantIsWritten(String now) {
        var environment = Map.of("MACHIMADO_NOW", now);
        var refused = assertThrows(CannotStart.class, () -> Options.of(List.of(), environment));
        var told = String.valueOf(refused.getMessage());
        assertTrue(told.contains("2026-07-01T00:00:00Z"), told);
    }
}
