package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.machimado.functions.booking.api.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApiTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String HANAKO = "hanako@example.jp";

    private final Town town = new Town();
    private final JsonNode description = json(get("/openapi.json"));

    @Test
    void documentsEveryRouteAndNoOther() {
        var documented = new TreeSet<String>();
        description.path("paths").fieldNames().forEachRemaining(documented::add);
        var routed =
                Arrays.stream(Route.values())
                        .map(Route::template)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(routed, documented);
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void answersEveryRouteAsDocumented(Route route) {
        for (var space : List.of("desk-1", "house", "hall")) {
            var path = route.template().replace("{site}", "lake").replace("{space}", space);
            var response = get(path);
            assertDocumented(route, 200, response);
            var tag = response.getHeaders().getOrDefault("etag", "");
            var again = town.guest().knowing(tag).get("/api/v1" + path);
            assertEquals(304, again.getStatusCode());
            assertTrue(responses(route).has("304"));
        }
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void refusesEveryWrongIdAndDayAsDocumented(Route route) {
        var template = route.template();
        if (template.contains("{")) {
            assertDocumented(route, 404, get(template.replaceAll("\\{\\w+}", "nowhere")));
            assertDocumented(route, 404, get(template.replaceAll("\\{\\w+}", "%3Cscript%3E")));
        }
        assertEquals(template.contains("{"), responses(route).has("404"));
        if (template.endsWith("/vacancy")) {
            var good = template.replace("{site}", "lake").replace("{space}", "desk-1");
            for (var day : List.of("tomorrow", "2026-02-29", "2026-11-23", "2028-11-24", "")) {
                assertDocumented(route, 400, get(good + "?day=" + day));
            }
        }
        assertEquals(template.endsWith("/vacancy"), responses(route).has("400"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ja,過ぎた日は答えられません。day は 2026-11-24 以降にしてください。",
        "en,That day is over. Let day be 2026-11-24 or later."
    })
    void saysWhatIsWrongInTheReadersLanguage(String language, String detail) {
        var response = get("/sites/lake/vacancy?day=2026-11-23&lang=" + language);
        assertEquals(detail, json(response).path("detail").asText());
        assertEquals(language, response.getHeaders().get("content-language"));
    }

    @Test
    void tellsWhatIsFreeInHalfOpenIntervals() {
        book();
        var free = free("/spaces/desk-1/vacancy?day=2026-11-25");
        assertEquals(
                "[{'from':'2026-11-25T08:00:00+09:00','to':'2026-11-25T10:00:00+09:00'},"
                        + "{'from':'2026-11-25T12:00:00+09:00','to':'2026-11-25T21:00:00+09:00'}]",
                free.toString().replace('"', '\''));
        assertEquals(
                "[{'from':'2026-11-24','to':'2026-11-25'}]",
                free("/spaces/house/vacancy").toString().replace('"', '\''));
        assertEquals(
                "2026-11-24T10:00:00+09:00",
                free("/spaces/desk-1/vacancy").path(0).path("from").asText());
    }

    @Test
    void tellsNothingOfWhoBooked() {
        book();
        var all =
                Arrays.stream(Route.values())
                        .map(route -> route.template().replace("{site}", "lake"))
                        .map(path -> path.replace("{space}", "desk-1"))
                        .map(path -> get(path).getBody())
                        .collect(Collectors.joining());
        for (var secret :
                List.of(
                        "Hanako",
                        HANAKO,
                        town.persons.ofMail(HANAKO).value(),
                        town.of(HANAKO).id().value())) {
            assertFalse(all.contains(secret), secret);
        }
    }

    @Test
    void saysUnconfirmedWhereTheTownHasNotSaid() {
        var desk = json(get("/spaces/desk-1"));
        assertEquals("unconfirmed", desk.path("price").path("status").asText());
        assertEquals("unconfirmed", desk.path("access").path("lift").asText());
        assertTrue(desk.path("rules").path("article").isNull());
        assertTrue(desk.path("example").asBoolean());
        assertTrue(json(get("/sites/lake")).path("address").isNull());
    }

    @Test
    void letsOtherSitesReadAndNobodyWrite() {
        assertEquals("*", get("/sites").getHeaders().get("access-control-allow-origin"));
        assertEquals(204, town.guest().call("OPTIONS", "/api/v1/sites", "").getStatusCode());
        var refused = town.guest().call("POST", "/api/v1/sites", "x=1");
        assertEquals(405, refused.getStatusCode());
        assertEquals("urn:machimado:problem:method", json(refused).path("type").asText());
        for (var path : List.of("/nowhere", "/sites/lake/desks", "")) {
            assertEquals("urn:machimado:problem:no-path", json(get(path)).path("type").asText());
        }
        assertEquals(404, town.guest().get("/api/v2/sites").getStatusCode());
    }

    private void book() {
        var guest = town.guest();
        guest.send(guest.page(Town.DESK), Town.typed(HANAKO));
    }

    private JsonNode free(String path) {
        return json(get(path)).path("spaces").path(0).path("free");
    }

    private APIGatewayV2HTTPResponse get(String path) {
        return town.guest().get("/api/v1" + path);
    }

    private JsonNode responses(Route route) {
        return description.path("paths").path(route.template()).path("get").path("responses");
    }

    /// Holds `response` against what is documented for `status`.
    private void assertDocumented(Route route, int status, APIGatewayV2HTTPResponse response) {
        assertEquals(status, response.getStatusCode(), response.getBody());
        var content = responses(route).path(String.valueOf(status)).path("content");
        var type = response.getHeaders().getOrDefault("content-type", "").replaceFirst(";.*", "");
        assertTrue(content.has(type), status + " as " + type + " is not documented");
        var schema = MAPPER.createObjectNode();
        schema.setAll((ObjectNode) content.path(type).path("schema").deepCopy());
        schema.set("components", description.path("components"));
        var errors =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema.toString(), InputFormat.JSON)
                        .validate(response.getBody(), InputFormat.JSON);
        assertEquals(List.of(), errors, response.getBody());
    }

    private static JsonNode json(APIGatewayV2HTTPResponse response) {
        try {
            return MAPPER.readTree(response.getBody());
        } catch (JsonProcessingException e) {
            throw new AssertionError(response.getBody(), e);
        }
    }
}
