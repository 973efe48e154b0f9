package jp.machimado.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;

final class AddressTest {

    @Test
    void carriesTheLanguageAndNothingElseOfTheVisitor() {
        assertEquals("/guide?lang=vi", Address.of("/guide").in(Language.VI));
    }

    @Test
    void keepsItsFieldsEscapedWhenTheLanguageChanges() {
        var address =
                Address.of("/guide/life/dog")
                        .with("o", List.of("a", "*"))
                        .with("date", List.of("\"&x=1"));

        assertEquals(
                "/guide/life/dog?o=a&o=*&date=%22%26x%3D1&lang=easy", address.in(Language.EASY));
    }
}
