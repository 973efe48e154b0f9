package jp.machimado.words;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChatPhraseTest extends PhraseContract {

    ChatPhraseTest() {
        super(ChatPhrase.values());
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "ZH", "PT", "VI"})
    void holdNoKanaInOtherLanguages(Language language) {
        for (var phrase : ChatPhrase.values()) {
            if (phrase != ChatPhrase.WISH) {
                assertFalse(
                        book.say(language, phrase)
                                .codePoints()
                                .anyMatch(c -> c >= 0x3041 && c <= 0x30FA),
                        phrase.name());
            }
        }
    }
}
