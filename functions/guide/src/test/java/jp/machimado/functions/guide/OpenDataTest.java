package jp.machimado.functions.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpenDataTest {

    private final Visitor visitor = Visitor.ofTheTown();

    @Test
    void givesEachProcedureAsALineThatASpreadsheetReads() throws IOException {
        var response = visitor.get("/opendata/procedures.csv");

        assertEquals("text/csv; charset=utf-8", response.getHeaders().get("content-type"));
        assertTrue(response.getHeaders().getOrDefault("link", "").contains("/licenses/by/4.0/"));
        assertEquals('\uFEFF', response.getBody().charAt(0));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(response.getBody().substring(1))) {
            var all = rows.stream().toList();
            assertEquals(Visitor.PACK.procedures().size(), all.size());
            for (var row : all) {
                var procedure = Visitor.PACK.procedure(row.getField("id")).orElseThrow();
                assertEquals(procedure.officialName(), row.getField("official_name"));
                assertEquals(procedure.confirmed().toString(), row.getField("confirmed"));
            }
        }
    }

    @Test
    void givesTheSameAsJson() throws IOException {
        var response = visitor.get("/opendata/procedures.json");
        var json = new ObjectMapper().readTree(response.getBody());

        assertEquals("https://creativecommons.org/licenses/by/4.0/", json.path("license").asText());
        assertEquals(Visitor.PACK.procedures().size(), json.path("procedures").size());
        var first = json.path("procedures").path(0);
        assertEquals("教育こども課 子育て支援係", first.path("division").asText());
        assertEquals("unconfirmed", first.path("online").asText());
        assertEquals("town", first.path("jurisdiction").asText());
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1,'=1+1",
                "+81,'+81",
                "-1,'-1",
                "@x,'@x",
                "plain,plain",
                "\"\",\"\"",
                "1-2,1-2"
            })
    void noCellIsTakenForAFormula(String cell, String written) {
        assertEquals(written, OpenData.plain(cell));
    }
}
