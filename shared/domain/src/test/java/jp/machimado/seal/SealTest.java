package jp.machimado.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Seal SEAL = Seal.under("a key that only tests use");

    /// Test case 2 of [RFC 4231, section 4.3](https://www.rfc-editor.org/rfc/rfc4231#section-4.3).
    @Test
    void isTheHmacOfTheStandard() {
        var content = "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII);
        assertEquals(
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                HexFormat.of().formatHex(Seal.underSecretOfOthers("Jefe").over(content)));
    }

    @Test
    void isShortenedFromItsEnd() {
        var whole = SEAL.over("席");
        assertEquals(43, whole.length());
        assertEquals(whole.substring(0, 16), SEAL.over("席", 12));
    }

    @Test
    void differsByKeyAndByText() {
        assertNotEquals(SEAL.over("a"), SEAL.over("b"));
        assertNotEquals(SEAL.over("a"), Seal.under("another key of tests").over("a"));
        assertTrue(Seal.isSame(SEAL.over("a"), SEAL.over("a")));
        assertFalse(Seal.isSame(SEAL.over("a"), SEAL.over("a").substring(1)));
    }

    @Test
    void refusesAKeyThatCouldBeTriedOutAndDoesNotTellIt() {
        var refused =
                assertThrows(IllegalArgumentException.class, () -> Seal.under("fifteen letters"));
        assertFalse(refused.toString().contains("fifteen letters"));
    }

    /// Of "abc": [FIPS 180-2, appendix B.1](https://csrc.nist.gov/pubs/fips/180-2/upd1/final).
    @Test
    void namesATextByTheHashOfTheStandard() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Sha256.hex("abc"));
        assertEquals("ba7816bf", Sha256.hex("abc", 4));
    }
}
