package jp.machimado.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.conversation.Button;
import jp.machimado.conversation.Facet;
import jp.machimado.conversation.Outgoing;
import jp.machimado.conversation.Speech;
import jp.machimado.guide.Answer;
import jp.machimado.guide.Danger;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.life.Item;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineMessagesTest {

    /// A Japanese term beside its translation, to be recognised on a form.
    private static final String TERM_IN_BRACKETS =
            "[(\uff08][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\u30fb\u30fc]+[)\uff09]";

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "ZH", "PT", "VI"})
    void holdNoKanaInOtherLanguagesButForOfficialNames(Language language) {
        var official = officialNames();
        Town.speeches()
                .filter(speech -> !isForTheDesk(speech))
                .flatMap(speech -> {
                    var seen = Seen.of(speech, language);
                    return Stream.concat(
                            seen.all("text").stream(), seen.all("displayText").stream());
                })
                .map(text -> without(official, text))
                .forEach(text ->
                        assertFalse(
                                text.codePoints().anyMatch(c -> c >= 0x3041 && c <= 0x30FA), text));
    }

    /// What stands in Japanese in every language, longest first.
    private static List<String> officialNames() {
        return Stream.of(
                        Town.PACK.procedures().values().stream().map(Procedure::officialName),
                        Town.PACK.lifeEvents().values().stream()
                                .flatMap(event -> event.items().stream())
                                .map(Item::basis)
                                .filter(basis -> !basis.isBlank()),
                        Stream.of(Language.EASY.ownName()))
                .flatMap(names -> names)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static boolean isForTheDesk(Speech speech) {
        return speech instanceof Speech.Detail(_, var facet) && facet == Facet.SHOW_JAPANESE;
    }

    private static String without(List<String> names, String text) {
        var rest = text;
        for (var name : names) {
            rest = rest.replace(name, "");
        }
        return rest.replaceAll(TERM_IN_BRACKETS, "");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void askWhetherAnAnswerHelpedButNotInDanger(Language language) {
        var found = new Answer.Found(Town.procedure("inu-toroku-shibo"), List.of());
        assertEquals(
                List.of(
                        "feedback:01HZXY0123456789ABCDEFGHJK:inu-toroku-shibo:yes",
                        "feedback:01HZXY0123456789ABCDEFGHJK:inu-toroku-shibo:no"),
                Seen.of(Town.answering(found), language).quickReplies());
        Stream.of(
                        new Answer.Emergency(Danger.FIRE),
                        new Answer.Crisis(Danger.SUICIDE),
                        new Answer.PrivateNumber())
                .map(answer -> Seen.of(Town.answering(answer), language))
                .forEach(seen -> assertFalse(seen.messages().toString().contains("feedback")));
    }

    @Test
    void sayThatNothingIsKnownTogetherWithTheWayToAPerson() {
        var answer =
                new Answer.NotKnown(
                        Answer.Why.UNKNOWN, Optional.empty(), List.of(), Optional.of(false));
        var shown = String.join("\n", Seen.of(Town.answering(answer), Language.JA).all("text"));
        assertTrue(shown.startsWith("わかりません"));
        assertTrue(shown.contains("担当(要確認): 下諏訪町役場"));
        assertTrue(shown.contains("電話: 未確認"));
        assertTrue(shown.contains("役場は今閉まっています。"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadFromTheMenuToEverything(Language language) {
        var data = Seen.of(new Speech.Welcome(), language).all("data");
        for (var place :
                List.of("browse:", "events", "bookings", "languages", "townhall", "shelters")) {
            assertTrue(data.contains(place), place);
        }
        var categories = Seen.of(new Speech.Browse(Optional.empty()), language).all("data");
        var procedures =
                categories.stream()
                        .flatMap(category -> Button.parse(category).stream())
                        .filter(Button.Browse.class::isInstance)
                        .map(button -> ((Button.Browse) button).category())
                        .flatMap(name ->
                                Seen.of(new Speech.Browse(Optional.of(name)), language)
                                        .all("data")
                                        .stream())
                        .filter(postback -> postback.startsWith("procedure:"))
                        .distinct()
                        .count();
        assertEquals(Town.PACK.procedures().size(), procedures);
    }

    @Test
    void sayNothingForSilence() {
        var line = new LineMessages(Town.PACK, Seen.BOOK, "", "");
        assertEquals(List.of(), line.of(new Outgoing("01E", new Speech.Silence(), Language.JA)));
    }
}
