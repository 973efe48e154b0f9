package jp.machimado.functions.booking;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.lambda.HttpCall;
import jp.machimado.web.Form;
import jp.machimado.words.Language;
import org.jspecify.annotations.Nullable;

/// The residents' booking pages over HTTP.
public final class BookingFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final BookingDesk desk;

    /// Wires from the environment; on Lambda before SnapStart's checkpoint.
    public BookingFunction() {
        this(System.getenv(), InstantSource.system());
    }

    /// Wires from `environment`. Connects to nothing yet.
    public BookingFunction(Map<String, String> environment, InstantSource clock) {
        this(new BookingDesk(Wiring.lobby(environment, clock)));
        warm();
    }

    BookingFunction(BookingDesk desk) {
        this.desk = desk;
    }

    /// Cookies stand apart from headers in payload format 2.0.
    @Override
    public APIGatewayV2HTTPResponse handleRequest(
            APIGatewayV2HTTPEvent event, @Nullable Context context) {
        var visit = Visit.read(event);
        var response = desk.answer(visit);
        var known = new HttpCall(event).header("if-none-match");
        return Delivery.of(visit.method(), known, response);
    }

    /// Loads words and templates, so that the first visitor does not wait for it.
    private void warm() {
        for (var language : Language.values()) {
            var path = List.of("spaces");
            var none = Optional.<String>empty();
            desk.answer(new Visit("GET", path, Form.EMPTY, Form.EMPTY, none, List.of(), language));
        }
    }
}
