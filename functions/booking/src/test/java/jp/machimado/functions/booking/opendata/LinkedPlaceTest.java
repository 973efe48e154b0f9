package jp.machimado.functions.booking.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.space.AccessFact;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.Spaces;
import jp.machimado.testing.booking.InventedTown;
import jp.machimado.town.YesNo;
import jp.machimado.words.Language;
import jp.machimado.words.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedPlaceTest {

    private static final String BASE = "https://machi.example";
    private static final String EVIL = "</script><script>alert(1)</script><!--&";
    private static final Site SITE =
            new Site(
                    InventedTown.SITE,
                    Wording.same("=HYPERLINK(\"x\")"),
                    true,
                    Optional.of("-1+1"),
                    Optional.empty());

    @Test
    void noTextEndsTheScriptElement() throws JsonProcessingException {
        var text = new LinkedPlace(BASE).of(SITE, room(EVIL), Language.EN);
        assertFalse(text.contains("<"), text);
        assertFalse(text.contains("&"), text);
        assertEquals(EVIL, new ObjectMapper().readTree(text).path("name").asText());
    }

    @Test
    void tellsConfirmedFactsOnlyAndThatItIsAnExample() throws JsonProcessingException {
        var text = new LinkedPlace(BASE).of(SITE, room("room"), Language.EN);
        var json = new ObjectMapper().readTree(text);
        assertEquals("Room", json.path("@type").asText());
        assertEquals(BASE + "/spaces/lake/room", json.path("@id").asText());
        var amenities = json.path("amenityFeature");
        assertEquals(2, amenities.size());
        assertTrue(amenities.path(0).path("value").asBoolean());
        assertFalse(amenities.path(1).path("value").asBoolean());
        assertFalse(json.path("description").asText().isEmpty());
        assertEquals("-1+1", json.path("containedInPlace").path("address").asText());
        assertFalse(json.path("containedInPlace").has("telephone"));
    }

    @Test
    void noCellOfTheTableIsAFormula() {
        var spaces = new Spaces(List.of(SITE), List.of(room("room")));
        var csv = new Facilities(InventedTown.town(), BASE).csv(spaces);
        assertTrue(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""), csv);
        assertTrue(csv.contains(",'-1+1,"), csv);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {"=1,'=1", "+81,'+81", "-1,'-1", "@x,'@x", "plain,plain", "\"\",\"\""})
    void aFormulaBecomesText(String cell, String written) {
        assertEquals(written, Facilities.plain(cell));
        assertEquals("'\t1", Facilities.plain("\t1"));
    }

    private static Space room(String name) {
        var room = InventedTown.spaces().space(new SpaceId("room")).orElseThrow();
        return new Space(
                room.id(),
                room.site(),
                room.kind(),
                Wording.same(name),
                room.units(),
                room.people(),
                room.parts(),
                room.rules(),
                Map.of(AccessFact.STEP_FREE, YesNo.YES, AccessFact.LIFT, YesNo.NO),
                room.seat());
    }
}
