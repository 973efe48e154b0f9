package jp.machimado.testing.conversation;

import static jp.machimado.testing.conversation.KnownQuestions.ABOUT_A_DOG;
import static jp.machimado.testing.conversation.KnownQuestions.ABOUT_A_DOG_IN_ENGLISH;
import static jp.machimado.testing.conversation.KnownQuestions.ABOUT_NOTHING;
import static jp.machimado.testing.conversation.KnownQuestions.DOG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.machimado.conversation.Aftermath;
import jp.machimado.conversation.Facet;
import jp.machimado.conversation.Speech;
import jp.machimado.conversation.Tally;
import jp.machimado.guide.Answer;
import jp.machimado.guide.safety.PrivateNumbers;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConverseTest {

    private final Conversation talk = new Conversation();

    @Test
    void aFollowUpQuestionWithinTenMinutesRefersToTheLastProcedure() {
        talk.says(ABOUT_A_DOG);
        talk.pass(Duration.ofMinutes(10).minusMillis(1));
        assertDetail(Facet.FEE, talk.says("いくら？"));
        talk.pass(Duration.ofMinutes(10).minusMillis(1));
        assertDetail(Facet.BRING, talk.says("必要なものは？"));
    }

    @Test
    void aFollowUpQuestionAfterTenMinutesIsAskedWhatItIsAbout() {
        talk.says(ABOUT_A_DOG);
        talk.pass(Duration.ofMinutes(10));
        assertEquals(new Speech.Browse(Optional.empty()), talk.says("いくら？"));
    }

    @Test
    void aFollowUpQuestionRefersToAProcedureThatWasTapped() {
        talk.presses("procedure:" + DOG);
        assertDetail(Facet.DEADLINE, talk.says("いつまで？"));
        assertDetail(Facet.WHERE, talk.presses("facet:" + DOG + ":WHERE"));
    }

    @Test
    void aPrivateNumberIsNeverAFollowUpQuestion() {
        talk.says(ABOUT_A_DOG);
        var speech = talk.says("いくら？" + PrivateNumbers.MARKER);
        assertEquals(new Speech.Answering(new Answer.PrivateNumber(), false), speech);
    }

    @ParameterizedTest
    @CsvSource({
        "メニュー, Welcome",
        "手続を調べる, Browse",
        "ライフイベント, LifeEvents",
        "予約, Booking",
        "言語 / Language, Languages",
        "English please!, LanguageChanged",
        "役場に聞く, TownHall",
        "避難所, Shelters"
    })
    void aMenuWordIsAsGoodAsItsButton(String said, String kind) {
        assertEquals(kind, talk.says(said).getClass().getSimpleName());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "menu:1",
                "procedure:none",
                "procedure:" + DOG + ":x",
                "facet:none:FEE",
                "facet:" + DOG + ":NOPE",
                "branch:none:",
                "branch:birth:nope",
                "todo:birth:nope",
                "todo:birth:first,first",
                "speak:xx",
                "feedback:E1:<script>:yes"
            })
    void aStaleOrForgedButtonIsToldSoAndChangesNothing(String postback) {
        talk.says(ABOUT_A_DOG);
        assertEquals(new Speech.StaleButton(), talk.presses(postback));
        assertDetail(Facet.FEE, talk.says("いくら？"));
    }

    @Test
    void aLanguageChosenByHandStaysWhenTheConversationIsForgotten() {
        talk.presses("speak:vi");
        talk.pass(Duration.ofDays(30));
        assertEquals(Language.VI, talk.turnAfterPressing("menu").language());
        assertEquals(Language.VI, talk.turnAfter("123").language());
    }

    @Test
    void whoChoseEasyJapaneseIsAnsweredInItThoughTheQuestionIsInJapanese() {
        assertEquals(Language.JA, talk.turnAfter(ABOUT_A_DOG).language());
        talk.presses("speak:easy");
        assertEquals(Language.EASY, talk.turnAfter(ABOUT_A_DOG).language());
    }

    @Test
    void aQuestionInAnotherLanguageIsAnsweredInItAndTheChosenOneStays() {
        talk.presses("speak:vi");
        assertEquals(Language.EN, talk.turnAfter(ABOUT_A_DOG_IN_ENGLISH).language());
        assertEquals(Language.VI, talk.turnAfterPressing("menu").language());
    }

    @Test
    void twoMissesInARowOfferHelp() {
        assertOffersHelp(false, talk.says(ABOUT_NOTHING));
        assertOffersHelp(true, talk.says(ABOUT_NOTHING));
    }

    @Test
    void missesThatAreNotInARowOfferNoHelp() {
        talk.says(ABOUT_NOTHING);
        talk.says(ABOUT_A_DOG);
        assertOffersHelp(false, talk.says(ABOUT_NOTHING));
        talk.pass(Duration.ofMinutes(10));
        assertOffersHelp(false, talk.says(ABOUT_NOTHING));
    }

    @Test
    void onlyAQuestionThatWasMissedIsKept() {
        var kept = new Aftermath.Unanswered("M1", ABOUT_NOTHING, "ja");
        assertEquals(Optional.of(kept), talk.turnAfter(ABOUT_NOTHING).aftermath().unanswered());
        assertEquals(Optional.empty(), talk.turnAfter(ABOUT_A_DOG).aftermath().unanswered());
    }

    @Test
    void noNumberOfFourDigitsOrMoreIsKeptWithAQuestion() {
        var kept = talk.turnAfter(ABOUT_NOTHING + " 二〇二六 １２３４-567 89").aftermath().unanswered();
        var text = kept.orElseThrow().text();
        assertEquals(ABOUT_NOTHING + " " + PrivateNumbers.MARKER, text);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 2026-11-20", "2026-02-30,", "tomorrow,"})
    void aListIsMadeForTheDatePickedAndWithoutOneWhenThatIsNone(String picked, LocalDate date) {
        var speech = talk.pressesWithDate("todo:birth:first", picked);
        var list = assertInstanceOf(Speech.ToDo.class, speech).checklist();
        assertEquals(Optional.ofNullable(date), list.date());
        assertEquals(List.of("first"), list.chosen());
    }

    @Test
    void aRatingCountsOnceForTheAnswerThatItRates() {
        var aftermath = talk.turnAfterPressing("feedback:E0:" + DOG + ":no").aftermath();
        assertEquals(Optional.of("E0"), aftermath.once());
        assertEquals(List.of(new Tally(DOG, "ja", "NOT_HELPED")), aftermath.tallies());
    }

    private static void assertDetail(Facet facet, Speech speech) {
        var detail = assertInstanceOf(Speech.Detail.class, speech);
        assertEquals(DOG, detail.procedure().id());
        assertEquals(facet, detail.facet());
    }

    private static void assertOffersHelp(boolean offered, Speech speech) {
        assertEquals(offered, assertInstanceOf(Speech.Answering.class, speech).offerHelp());
    }
}
