package jp.machimado.functions.guide;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.machimado.guide.AnswerQuestion;
import jp.machimado.guide.Hit;
import jp.machimado.guide.Index;
import jp.machimado.guide.Target;
import jp.machimado.guide.Thresholds;
import jp.machimado.guide.TownPack;
import jp.machimado.pack.TownPackReader;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Somebody with a browser, on a Tuesday morning in Shimosuwa.
record Visitor(GuideFunction function) {

    /// 10:00 in Japan.
    static final InstantSource TUESDAY = InstantSource.fixed(Instant.parse("2026-11-24T01:00:00Z"));

    static final TownPack PACK =
            TownPackReader.read(Path.of(Objects.requireNonNull(System.getenv("TOWN_PACK"))));

    private static final Thresholds THRESHOLDS =
            new Thresholds(
                    0.05,
                    0,
                    0,
                    0.1,
                    new Thresholds.OfScope(0, 1, 0, 1, 0, 1),
                    new Thresholds.OfDanger(0, 0, 1, 0, 4, 4, 0.5, 0));

    /// A visitor whose every question is taken to be about `targets`, the first the likeliest and
    /// each less likely than the one before by `apart`.
    static Visitor whoseQuestionsAreAbout(TownPack pack, double apart, Target... targets) {
        Index index =
                (_, _, _) ->
                        IntStream.range(0, targets.length)
                                .mapToObj(place -> new Hit(targets[place], 0.95 - apart * place))
                                .toList();
        return new Visitor(
                new GuideFunction(
                        new Guide(pack, new AnswerQuestion(pack, index, THRESHOLDS), TUESDAY)));
    }

    static Visitor ofTheTown() {
        return whoseQuestionsAreAbout(PACK, 1);
    }

    APIGatewayV2HTTPResponse get(String address) {
        return call("GET", address, "", Map.of());
    }

    APIGatewayV2HTTPResponse ask(String question, String fields) {
        var form = "q=" + URLEncoder.encode(question, StandardCharsets.UTF_8) + "&" + fields;
        return call("POST", "/guide/search", form, Map.of());
    }

    APIGatewayV2HTTPResponse call(
            String method, String address, String body, Map<String, String> headers) {
        var parts = address.split("\\?", 2);
        var http = APIGatewayV2HTTPEvent.RequestContext.Http.builder().withMethod(method).build();
        var event =
                APIGatewayV2HTTPEvent.builder()
                        .withRawPath(parts[0])
                        .withRawQueryString(parts.length > 1 ? parts[1] : "")
                        .withHeaders(headers)
                        .withBody(base64(body))
                        .withIsBase64Encoded(true)
                        .withRequestContext(
                                APIGatewayV2HTTPEvent.RequestContext.builder()
                                        .withHttp(http)
                                        .build())
                        .build();
        return function.handleRequest(event, null);
    }

    /// The page in `response`, which must be without a mistake in its HTML.
    static Document page(APIGatewayV2HTTPResponse response) {
        var parser = Parser.htmlParser().setTrackErrors(10);
        var page = parser.parseInput(response.getBody(), "");
        if (!parser.getErrors().isEmpty()) {
            throw new AssertionError(parser.getErrors() + "\n" + response.getBody());
        }
        return page;
    }

    static List<String> texts(Document page, String query) {
        return page.select(query).eachText();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
