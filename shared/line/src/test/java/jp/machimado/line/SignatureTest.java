package jp.machimado.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    private static final byte[] BODY = "{\"events\":[],\"x\":\"下諏訪\"}".getBytes(UTF_8);

    private final Signature signature = new Signature("secret");

    @Test
    void isTheOneThatOpensslComputes() {
        // printf '{"events":[]}' | openssl dgst -sha256 -hmac secret -binary | base64
        assertEquals(
                "pkK1lVPJPiJ+wPLziRD79xIxohl8AImYM8AEeM7IbzQ=",
                signature.of("{\"events\":[]}".getBytes(UTF_8)));
    }

    @Test
    void acceptsTheBodyThatWasSigned() {
        assertTrue(signature.signs(BODY, Optional.of(signature.of(BODY))));
    }

    @Test
    void refusesABodyThatWasAltered() {
        var altered = BODY.clone();
        altered[altered.length - 3] ^= 1;
        assertFalse(signature.signs(altered, Optional.of(signature.of(BODY))));
    }

    @Test
    void refusesTheSignatureOfAnotherChannel() {
        assertFalse(signature.signs(BODY, Optional.of(new Signature("other").of(BODY))));
    }

    @Test
    void refusesACallWithoutSignature() {
        assertFalse(signature.signs(BODY, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "not base64!", "AAAA", "署名", "=", "AAAA\r\n"})
    void refusesWhatIsNoSignature(String header) {
        assertFalse(signature.signs(BODY, Optional.of(header)));
    }
}
