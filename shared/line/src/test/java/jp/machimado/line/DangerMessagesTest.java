package jp.machimado.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.machimado.guide.Answer;
import jp.machimado.guide.Danger;
import jp.machimado.words.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DangerMessagesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void nameTheNumberToCallInTheFirstLineOfAnEmergency(Language language) {
        for (var danger : Danger.values()) {
            var seen = Seen.of(Town.answering(new Answer.Emergency(danger)), language);
            for (var first : List.of(seen.first().path("text"), seen.last().path("altText"))) {
                var line = first.asText().lines().findFirst().orElseThrow();
                assertTrue(line.contains("119") || line.contains("110"), line);
            }
            assertTrue(seen.all("uri").contains("tel:119"));
            assertTrue(seen.first().path("text").asText().contains("Net119"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nameHumanHelpLinesThatFitTheCrisis(Language language) {
        var text =
                Seen.of(Town.answering(new Answer.Crisis(Danger.DV)), language)
                        .first()
                        .path("text")
                        .asText();
        assertTrue(text.contains("0120-279-889"));
        assertFalse(text.contains("189\n"));
        assertTrue(text.contains("110") && text.contains("119"));
        assertEquals(
                language.asked() != Language.JA, text.contains("026-219-3068"), "foreign help");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void holdNoDigitWhenSomebodySentAPrivateNumber(Language language) {
        var seen = Seen.of(Town.answering(new Answer.PrivateNumber()), language);
        assertFalse(seen.messages().toString().codePoints().anyMatch(Character::isDigit));
    }
}
