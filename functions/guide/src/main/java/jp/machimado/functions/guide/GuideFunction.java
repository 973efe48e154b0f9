package jp.machimado.functions.guide;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import jp.machimado.guide.AnswerQuestion;
import jp.machimado.lambda.Settings;
import jp.machimado.lucene.LuceneIndex;
import jp.machimado.pack.TownPackReader;
import jp.machimado.web.Form;
import jp.machimado.words.Language;
import org.jspecify.annotations.Nullable;

/// The guide over HTTP: reads the call, asks the guide, answers.
public final class GuideFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final Guide guide;

    /// Wires from the environment; on Lambda before SnapStart's checkpoint.
    public GuideFunction() {
        this(System.getenv(), InstantSource.system());
    }

    /// Wires from `environment`, of which it needs `TOWN_PACK`.
    public GuideFunction(Map<String, String> environment, InstantSource clock) {
        var settings = Settings.from(environment);
        var pack = TownPackReader.read(settings.townPack());
        var index = LuceneIndex.of(pack, settings.learntFolder());
        var questions = new AnswerQuestion(pack, index, LuceneIndex.THRESHOLDS);
        this.guide = new Guide(pack, questions, clock);
        warm(pack.procedures().keySet().stream().limit(1).toList());
    }

    GuideFunction(Guide guide) {
        this.guide = guide;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(
            APIGatewayV2HTTPEvent event, @Nullable Context context) {
        var visit = Visit.read(event);
        var response = guide.answer(visit);
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(response.status())
                .withHeaders(response.headers())
                .withBody(visit.method().equals("HEAD") ? "" : response.body())
                .withIsBase64Encoded(false)
                .build();
    }

    /// Loads index, words and templates, so that the first visitor does not wait for it.
    private void warm(List<String> procedures) {
        for (var language : Language.values()) {
            guide.answer(new Visit("GET", "/guide", Form.EMPTY, Form.EMPTY, language));
            for (var id : procedures) {
                var path = "/guide/procedures/" + id;
                guide.answer(new Visit("GET", path, Form.EMPTY, Form.EMPTY, language));
            }
        }
        guide.search("引っ越します", Language.JA, Instant.EPOCH);
    }
}
