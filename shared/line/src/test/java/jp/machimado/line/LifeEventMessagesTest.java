package jp.machimado.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import jp.machimado.conversation.Speech;
import jp.machimado.guide.Answer;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;

class LifeEventMessagesTest {

    @Test
    void beginTheListOfABereavementWithCondolence() {
        var event = Town.event("bereavement");
        var list = Town.checklist(event, List.of("had-child"), Optional.of(Town.DAY));
        for (var speech :
                List.of(
                        new Speech.ToDo(list),
                        new Speech.Branch(event, List.of()),
                        Town.answering(new Answer.LifeEvent(event, List.of())))) {
            var seen = Seen.of(speech, Language.JA);
            assertEquals(event.opening().in(Language.JA), seen.all("text").getFirst());
        }
    }

    @Test
    void listWhatToDoWithItsLastDayAndItsArticle() {
        var list = Town.checklist(Town.event("birth"), List.of("first"), Optional.of(Town.DAY));
        var seen = Seen.of(new Speech.ToDo(list), Language.JA);
        var shown = String.join("\n", seen.all("text"));
        assertTrue(shown.contains("2026年12月9日まで\n根拠: 児童手当法8条3項"), shown);
        assertTrue(shown.contains("窓口で確認してください"));
        assertTrue(shown.contains("持っていくもの(まとめ)"));
        assertTrue(seen.all("data").contains("procedure:jido-teate-nintei"));
    }

    @Test
    void askForTheDateOnlyWhereALimitNeedsOne() {
        var birth = Seen.of(new Speech.Branch(Town.event("birth"), List.of("first")), Language.JA);
        assertTrue(birth.all("mode").contains("date"));
        assertTrue(birth.quickReplies().contains("todo:birth:first"));
        var bereavement =
                Seen.of(
                        new Speech.Branch(Town.event("bereavement"), List.of("other-person")),
                        Language.JA);
        assertTrue(bereavement.all("mode").isEmpty());
        assertTrue(String.join("\n", bereavement.all("text")).contains("することの一覧"));
    }
}
