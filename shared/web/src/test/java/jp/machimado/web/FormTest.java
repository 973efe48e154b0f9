package jp.machimado.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FormTest {

    @Test
    void readsFieldsAsABrowserSendsThem() {
        var form = Form.parse("q=%E8%BB%A2%E5%85%A5+%26+x&lang=en&o=a&o=b");

        assertEquals(Optional.of("転入 & x"), form.first("q"));
        assertEquals(List.of("a", "b"), form.all("o"));
        assertEquals(Optional.empty(), form.first("date"));
    }

    @Test
    void leavesABrokenEscapeAsItIs() {
        assertEquals(Optional.of("%zz%"), Form.parse("q=%zz%").first("q"));
    }

    @Test
    void passesOverWhatIsNoField() {
        assertTrue(Form.parse("").fields().isEmpty());
        assertTrue(Form.parse("&&=x&nothing").fields().isEmpty());
    }

    @Test
    void dropsFieldsBeyondTheHundredth() {
        assertEquals(100, Form.parse("o=a&".repeat(100_000)).all("o").size());
    }
}
