package jp.machimado.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import jp.machimado.conversation.Facet;
import jp.machimado.conversation.Speech;
import jp.machimado.guide.Answer;
import jp.machimado.words.CardPhrase;
import jp.machimado.words.ChatPhrase;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcedureMessagesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void sayFirstThatATranslationIsUnreviewed(Language language) {
        for (var procedure : Town.PACK.procedures().values()) {
            var seen = Seen.of(Town.answering(new Answer.Found(procedure, List.of())), language);
            var first = seen.all("text").getFirst();
            boolean unreviewed = language != Language.JA && !procedure.in(language).reviewed();
            assertEquals(unreviewed, first.equals(Seen.BOOK.say(language, CardPhrase.UNREVIEWED)));
            assertEquals(
                    language != Language.JA,
                    seen.all("data").contains("facet:" + procedure.id() + ":SHOW_JAPANESE"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sayBeforeTheAnswerThatItIsNotTheTownWhoDecides(Language language) {
        for (var procedure : Town.PACK.procedures().values()) {
            var body =
                    Seen.of(Town.answering(new Answer.Found(procedure, List.of())), language)
                            .first()
                            .at("/contents/body/contents/0/text")
                            .asText();
            assertEquals(
                    procedure.isElsewhere()
                            ? Seen.BOOK.say(language, ChatPhrase.NOT_TOWN)
                            : procedure.in(language).answer(),
                    body);
        }
    }

    @Test
    void showEverythingThatIsKnownOfAProcedure() {
        var procedure = Town.procedure("jido-teate-nintei");
        var text = procedure.in(Language.JA);
        var seen = Seen.of(Town.answering(new Answer.Found(procedure, List.of())), Language.JA);
        var shown = String.join("\n", seen.all("text"));
        Stream.of(
                        List.of(text.title(), text.answer(), text.who(), text.deadline()),
                        text.bring(),
                        List.of(text.fee(), text.online(), text.nextStep(), text.source()),
                        List.of("担当(要確認): ", "電話: 未確認", "役場に行けないとき", "郵送: 未確認"),
                        List.of("はんこ: 未確認", "家への訪問: 未確認", "2026年11月24日 時点で確認"))
                .flatMap(List::stream)
                .forEach(part -> assertTrue(shown.contains(part), part));
        assertEquals(
                List.of("https://machimado.example.jp/guide/procedures/jido-teate-nintei?lang=ja"),
                seen.all("uri"));
    }

    @Test
    void showTheDeskTheJapaneseInLargeType() {
        var procedure = Town.procedure("inu-toroku-shibo");
        var seen = Seen.of(new Speech.Detail(procedure, Facet.SHOW_JAPANESE), Language.VI);
        var large =
                seen.objects()
                        .filter(node -> node.path("size").asText().equals("xxl"))
                        .map(node -> node.path("text").asText())
                        .toList();
        assertTrue(large.contains(procedure.in(Language.JA).title()));
    }
}
