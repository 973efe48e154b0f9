package jp.machimado.functions.chatwebhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueNameTest {

    @Test
    void keepsANameThatSqsTakes() {
        assertEquals(LineCall.USER, QueueName.of(LineCall.USER));
        assertEquals("x".repeat(128), QueueName.of("x".repeat(128)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with blank", "名前", "line\nbreak"})
    void hashesANameThatSqsRefuses(String name) {
        assertTrue(QueueName.of(name).matches("[0-9a-f]{64}"));
    }

    @Test
    void hashesLongNamesApart() {
        assertTrue(QueueName.of("x".repeat(129)).length() <= 128);
        assertNotEquals(QueueName.of("x".repeat(129)), QueueName.of("x".repeat(130)));
    }
}
