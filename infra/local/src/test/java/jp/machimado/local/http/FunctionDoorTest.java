package jp.machimado.local.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.machimado.local.MovedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A function behind the host sees what it would see behind API Gateway.
final class FunctionDoorTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<APIGatewayV2HTTPEvent> events = new CopyOnWriteArrayList<>();
    private final LocalHost host;
    private APIGatewayV2HTTPResponse answer =
            APIGatewayV2HTTPResponse.builder().withStatusCode(200).withBody("fine").build();

    FunctionDoorTest() throws IOException {
        var door = new FunctionDoor("guide", this::handle, new MovedClock());
        host =
                LocalHost.on(
                        0,
                        Map.of("/guide", door, "/", _ -> Response.json(200, "home")),
                        _ -> Response.json(404, "none"));
        host.start();
    }

    @AfterEach
    void closes() {
        host.close();
    }

    @Test
    void pathQueryHeadersAndCookiesHaveTheGatewaysShape() {
        var request =
                request("/guide/procedures/a?q=%E5%A9%9A&x=1&x=2")
                        .header("X-Trace", "one")
                        .header("X-Trace", "two")
                        .header("Cookie", "a=1; b=2");
        send(request.GET().build());
        var event = events.getFirst();
        assertEquals("2.0", event.getVersion());
        assertEquals("/guide/procedures/a", event.getRawPath());
        assertEquals("q=%E5%A9%9A&x=1&x=2", event.getRawQueryString());
        assertEquals(Map.of("q", "婚", "x", "1,2"), event.getQueryStringParameters());
        assertEquals("one,two", event.getHeaders().get("x-trace"));
        assertFalse(event.getHeaders().containsKey("cookie"));
        assertEquals(List.of("a=1", "b=2"), event.getCookies());
        assertNull(event.getBody());
        assertFalse(event.getIsBase64Encoded());
        var call = event.getRequestContext().getHttp();
        assertEquals("GET", call.getMethod());
        assertEquals("/guide/procedures/a", call.getPath());
        assertEquals("127.0.0.1", call.getSourceIp());
    }

    @Test
    void jsonIsPassedAsTextAndAnythingElseInBase64() {
        send(
                post(
                        "/guide",
                        "application/json; charset=utf-8",
                        "{\"a\":\"婚\"}".getBytes(StandardCharsets.UTF_8)));
        send(
                post(
                        "/guide",
                        "application/x-www-form-urlencoded",
                        "a=1".getBytes(StandardCharsets.UTF_8)));
        byte[] broken = {'{', (byte) 0xff, '}'};
        send(post("/guide", "application/json", broken));
        assertEquals("{\"a\":\"婚\"}", events.getFirst().getBody());
        assertFalse(events.getFirst().getIsBase64Encoded());
        assertEquals("YT0x", events.get(1).getBody());
        assertTrue(events.get(1).getIsBase64Encoded());
        assertArrayEquals(broken, Base64.getDecoder().decode(events.get(2).getBody()));
    }

    @Test
    void everyCookieAndHeaderOfTheAnswerArrives() {
        answer =
                APIGatewayV2HTTPResponse.builder()
                        .withStatusCode(303)
                        .withHeaders(Map.of("Location", "/guide"))
                        .withMultiValueHeaders(Map.of("Vary", List.of("Accept", "Cookie")))
                        .withCookies(List.of("a=1; Path=/", "b=2"))
                        .build();
        var response = send(request("/guide").GET().build());
        assertEquals(303, response.statusCode());
        assertEquals("/guide", response.headers().firstValue("location").orElseThrow());
        assertEquals(List.of("a=1; Path=/", "b=2"), response.headers().allValues("set-cookie"));
        assertEquals(List.of("Accept", "Cookie"), response.headers().allValues("vary"));
    }

    @Test
    void aBase64AnswerIsDecoded() {
        answer =
                APIGatewayV2HTTPResponse.builder()
                        .withStatusCode(200)
                        .withBody("5amaZQ==")
                        .withIsBase64Encoded(true)
                        .build();
        assertEquals("婚e", send(request("/guide").GET().build()).body());
    }

    @Test
    void aFunctionThatThrowsIsAFiveHundredWithoutDetails() {
        var response = send(request("/guide/boom").GET().build());
        assertEquals(500, response.statusCode());
        assertEquals("{\"message\":\"Internal Server Error\"}", response.body());
    }

    @Test
    void aBodyOverTenMegabytesIsRefusedBeforeTheFunction() {
        var response = send(post("/guide", "text/plain", new byte[LocalHost.MOST_BYTES + 1]));
        assertEquals(413, response.statusCode());
        assertEquals(List.of(), events);
    }

    @Test
    void aDoorIsOpenForItsPathAndWhatLiesBelowAlone() {
        assertEquals("home", send(request("/").GET().build()).body());
        assertEquals(404, send(request("/guidebook").GET().build()).statusCode());
        assertEquals(404, send(request("/other").GET().build()).statusCode());
        assertEquals(200, send(request("/guide/").GET().build()).statusCode());
    }

    @Test
    void headHasNoBody() {
        var request = request("/guide").method("HEAD", HttpRequest.BodyPublishers.noBody());
        var response = send(request.build());
        assertEquals(200, response.statusCode());
        assertEquals("", response.body());
    }

    private APIGatewayV2HTTPResponse handle(APIGatewayV2HTTPEvent event, Context context) {
        events.add(event);
        if (event.getRawPath().endsWith("boom")) {
            throw new IllegalStateException("secret of " + context.getFunctionName());
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + host.port() + path));
    }

    private HttpRequest post(String path, String type, byte[] body) {
        return request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException fault) {
            throw new IllegalStateException("no answer", fault);
        }
    }
}
