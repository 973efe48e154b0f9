package jp.machimado.lambda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HttpCallTest {

    @Test
    void givesATextBodyAsUtf8() {
        var call = new HttpCall(APIGatewayV2HTTPEvent.builder().withBody("役場").build());
        assertArrayEquals("役場".getBytes(StandardCharsets.UTF_8), call.body());
    }

    @Test
    void givesTheBytesBehindBase64() {
        byte[] sent = {(byte) 0xFF, 0, 13, 10};
        var event =
                APIGatewayV2HTTPEvent.builder()
                        .withBody(Base64.getEncoder().encodeToString(sent))
                        .withIsBase64Encoded(true)
                        .build();
        assertArrayEquals(sent, new HttpCall(event).body());
    }

    @Test
    void hasNoBodyWhenNoneCameOrItIsNotWhatItIsCalled() {
        assertArrayEquals(new byte[0], new HttpCall(new APIGatewayV2HTTPEvent()).body());
        var broken =
                APIGatewayV2HTTPEvent.builder().withBody("!").withIsBase64Encoded(true).build();
        assertArrayEquals(new byte[0], new HttpCall(broken).body());
    }

    @Test
    void findsAHeaderInAnyCase() {
        var event =
                APIGatewayV2HTTPEvent.builder()
                        .withHeaders(Map.of("x-line-signature", "abc"))
                        .build();
        assertEquals(Optional.of("abc"), new HttpCall(event).header("X-Line-Signature"));
        assertEquals(Optional.empty(), new HttpCall(event).header("Origin"));
        assertEquals(Optional.empty(), new HttpCall(new APIGatewayV2HTTPEvent()).header("Origin"));
    }
}
