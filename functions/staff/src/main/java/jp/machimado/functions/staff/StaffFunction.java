package jp.machimado.functions.staff;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.web.Form;
import org.jspecify.annotations.Nullable;

/// The staff's desk over HTTP: reads the call, asks the desk, answers.
public final class StaffFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final Staff staff;

    /// Wires from the environment; on Lambda before SnapStart's checkpoint.
    public StaffFunction() {
        this(System.getenv(), InstantSource.system());
    }

    /// Wires from `environment`: `TOWN_PACK`, `TOWN_TABLE`, `PUBLIC_URL`, `OIDC_ISSUER`,
    /// `OIDC_CLIENT_ID`, `PERSON_KEY` and `FORM_KEY` or the names of these two secrets.
    public StaffFunction(Map<String, String> environment, InstantSource clock) {
        this(new Wiring(environment, clock).staff());
        var nobody =
                new Visit("GET", "/staff", Form.EMPTY, Form.EMPTY, List.of(), Optional.empty());
        staff.answer(nobody);
    }

    StaffFunction(Staff staff) {
        this.staff = staff;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(
            APIGatewayV2HTTPEvent event, @Nullable Context context) {
        var answer = staff.answer(Visit.read(event));
        var isHead = Visit.method(event).equals("HEAD");
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(answer.response().status())
                .withHeaders(answer.response().headers())
                .withCookies(answer.cookies())
                .withBody(isHead ? "" : answer.response().body())
                .withIsBase64Encoded(false)
                .build();
    }
}
