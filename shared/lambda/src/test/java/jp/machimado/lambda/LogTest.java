package jp.machimado.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogTest {

    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");

    private final List<String> lines = new ArrayList<>();
    private final Log log = new Log("chat-reply", () -> NOW, lines::add);

    private JsonNode only() throws JsonProcessingException {
        assertEquals(1, lines.size(), lines::toString);
        assertFalse(lines.getFirst().contains("\n"));
        return new JsonMapper().readTree(lines.getFirst());
    }

    @Test
    void countsInTheMetricFormatOfCloudWatch() throws JsonProcessingException {
        log.count(Metric.UNKNOWN_EVENTS, 3);
        var line = only();
        var definition = line.at("/_aws/CloudWatchMetrics/0");
        assertEquals(NOW.toEpochMilli(), line.at("/_aws/Timestamp").asLong());
        assertEquals("Machimado", definition.at("/Namespace").asText());
        assertEquals("Function", definition.at("/Dimensions/0/0").asText());
        assertEquals("UNKNOWN_EVENTS", definition.at("/Metrics/0/Name").asText());
        assertEquals("chat-reply", line.at("/Function").asText());
        assertEquals(3, line.at("/UNKNOWN_EVENTS").asInt());
    }

    @Test
    void writesNothingForACountOfNone() {
        log.count(Metric.UNKNOWN_EVENTS, 0);
        assertEquals(List.of(), lines);
    }

    @Test
    void notesWhatHappenedToAnEvent() throws JsonProcessingException {
        log.note("GIVEN_UP", "01HZX8C5T6V7W8X9Y0Z1A2B3C4");
        var line = only();
        assertEquals("GIVEN_UP", line.at("/code").asText());
        assertEquals("01HZX8C5T6V7W8X9Y0Z1A2B3C4", line.at("/event").asText());
        assertEquals("2026-07-01T00:00:00Z", line.at("/time").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U0123456789abcdef0123456789abcdef",
                "x-C0123456789abcdef0123456789abcdef",
                "母の介護が心配です",
                "taro@example.jp",
                "line\nbreak",
                ""
            })
    void hidesAnIdThatMayBeAPersonOrAText(String id) throws JsonProcessingException {
        log.note("GIVEN_UP", id);
        assertEquals("hidden", only().at("/event").asText());
    }

    @Test
    void tellsWhereAFaultHappenedButNotWhatItSays() {
        log.fault("NOT_HANDLED", new IllegalStateException("私の番号", new RuntimeException("太郎")));
        assertEquals(2, lines.size());
        assertTrue(lines.getFirst().contains("\"FAULT\":1"));
        assertTrue(lines.getLast().contains("java.lang.IllegalStateException"));
        assertTrue(lines.getLast().contains("java.lang.RuntimeException"));
        assertTrue(lines.getLast().contains("jp.machimado.lambda.LogTest"));
        assertFalse(lines.toString().contains("番号") || lines.toString().contains("太郎"));
    }

    @Test
    void refusesACodeThatIsASentence() {
        assertThrows(
                IllegalArgumentException.class, () -> log.note("the text was: help", "01HZX8"));
    }
}
