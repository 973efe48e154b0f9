package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenDataTest {

    private final Town town = new Town();

    @Test
    void givesFacilitiesInTheNationalColumns() throws IOException {
        var response = town.guest().get("/opendata/facilities.csv");
        assertEquals("text/csv; charset=utf-8", response.getHeaders().get("content-type"));
        assertTrue(response.getHeaders().getOrDefault("link", "").contains("/licenses/by/4.0/"));
        assertEquals('\uFEFF', response.getBody().charAt(0));
        var rows = rows(response.getBody().substring(1));
        assertEquals(1, rows.size());
        var lake = rows.getFirst();
        assertEquals(24, lake.getFieldCount());
        assertEquals("湖", lake.getField("名称"));
        assertEquals("湖町", lake.getField("市区町村名"));
        assertEquals(Town.BASE + "/spaces/lake", lake.getField("URL"));
        assertTrue(lake.getField("備考").contains("例です"));
    }

    @Test
    void leavesEmptyWhatTheTownHasNotConfirmed() throws IOException {
        var body = town.guest().get("/opendata/facilities.csv").getBody();
        var lake = rows(body.substring(1)).getFirst();
        for (var column :
                List.of("名称_カナ", "住所", "緯度", "経度", "電話番号", "利用可能曜日", "開始時間", "バリアフリー情報")) {
            assertEquals("", lake.getField(column), column);
        }
    }

    @Test
    void givesTheSameTableInShiftJis() {
        var utf8 = town.guest().get("/opendata/facilities.csv").getBody().substring(1);
        var response = town.guest().get("/opendata/facilities-sjis.csv");
        assertEquals("text/csv; charset=Shift_JIS", response.getHeaders().get("content-type"));
        assertTrue(response.getIsBase64Encoded());
        var bytes = Base64.getDecoder().decode(response.getBody());
        assertEquals(utf8, new String(bytes, Charset.forName("windows-31j")));
    }

    @Test
    void tellsWhatIsFreeTodayAndThatItIsAnExample() throws IOException {
        var response = town.guest().get("/opendata/vacancy.json");
        var json = new ObjectMapper().readTree(response.getBody());
        assertEquals("https://creativecommons.org/licenses/by/4.0/", json.path("license").asText());
        var lake = json.path("sites").path(0);
        assertEquals("2026-11-24", lake.path("day").asText());
        assertTrue(lake.path("example").asBoolean());
        assertFalse(lake.path("spaces").path(0).path("free").isEmpty());
    }

    @Test
    void thePageOfASpaceTellsSearchEnginesWhatItIs() throws IOException {
        for (var space : List.of("desk-1", "house")) {
            var page = town.guest().page("/spaces/lake/" + space + "?lang=en");
            var linked = page.select("script[type=application/ld+json]");
            var json = new ObjectMapper().readTree(linked.html());
            assertEquals(Town.BASE + "/spaces/lake/" + space, json.path("url").asText());
        }
    }

    @Test
    void otherFilesAreMissing() {
        assertEquals(404, town.guest().get("/opendata/persons.csv").getStatusCode());
        assertEquals(404, town.guest().get("/opendata").getStatusCode());
    }

    private static List<NamedCsvRecord> rows(String text) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        }
    }
}
