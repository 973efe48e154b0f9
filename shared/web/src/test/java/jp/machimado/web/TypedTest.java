package jp.machimado.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class TypedTest {

    @Test
    void readsAtMostAThousandCharacters() {
        var typed = Typed.read("あ".repeat(100_000));

        assertEquals(1000, typed.text().length());
        assertTrue(typed.wasCut());
    }

    @Test
    void doesNotCutACharacterInHalf() {
        assertEquals("a".repeat(999), Typed.read("a".repeat(999) + "🏠🏠").text());
    }

    @Test
    void leavesOutDigitsAtTheCutForTheyMayBeHalfOfAPrivateNumber() {
        assertEquals("a".repeat(990), Typed.read("a".repeat(990) + "1234 5678 9018").text());
    }

    @Test
    void dropsControlCharactersAndMarksThatTurnTheText() {
        assertEquals(
                "転 入届", Typed.read("転\u0000\r\n\u2028入\u202e\u2066\u200f届\ufeff\ud800").text());
    }

    @Test
    void keepsWhatPeopleWrite() {
        var typed = Typed.read(" 犬🐕が死んだ — Olá, Tiếng Việt <b>  ");

        assertEquals("犬🐕が死んだ — Olá, Tiếng Việt <b>", typed.text());
        assertFalse(typed.wasCut());
    }
}
