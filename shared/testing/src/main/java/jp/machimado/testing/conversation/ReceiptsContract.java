package jp.machimado.testing.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.machimado.conversation.Aftermath;
import jp.machimado.conversation.Memory;
import jp.machimado.conversation.Receipts.Progress;
import jp.machimado.conversation.Tally;
import jp.machimado.testing.AtOnce;
import org.junit.jupiter.api.Test;

/// What every [jp.machimado.conversation.Receipts] promises. The town's days are those of Japan.
public abstract class ReceiptsContract {

    private static final Instant NOW = Instant.parse("2026-07-01T23:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-07-02");
    private static final Tally FOUND = new Tally("dog-registration", "ja", "FOUND");
    private static final Tally HELPED = new Tally("dog-registration", "ja", "HELPED");
    private static final String HANAKO = "U0123456789abcdef0123456789abcdef";

    /// Empty stores.
    protected abstract ConversationStores stores();

    @Test
    void anEventThatArrivesIsUnansweredUntilAReplyIsAttempted() {
        var receipts = stores().receipts();
        assertEquals(Progress.UNANSWERED, receipts.arrive("E1", NOW));
        assertEquals(Progress.UNANSWERED, receipts.arrive("E1", NOW.plusSeconds(15)));
        receipts.replying("E1", NOW);
        assertEquals(Progress.REPLYING, receipts.arrive("E1", NOW));
        assertEquals(Progress.UNANSWERED, receipts.arrive("E2", NOW));
    }

    @Test
    void theFirstAttemptAnnouncedIsTheOnlyOne() {
        var receipts = stores().receipts();
        assertEquals(Progress.PUSHING, receipts.pushing("E1", NOW));
        assertEquals(Progress.PUSHING, receipts.replying("E1", NOW));
        assertEquals(Progress.PUSHING, receipts.arrive("E1", NOW));
        assertEquals(Progress.REPLYING, receipts.replying("E2", NOW));
        assertEquals(Progress.REPLYING, receipts.pushing("E2", NOW));
        assertEquals(Progress.REPLYING, receipts.arrive("E2", NOW));
    }

    @Test
    void aDoneEventStaysDone() {
        var receipts = stores().receipts();
        receipts.arrive("E1", NOW);
        receipts.replying("E1", NOW);
        receipts.done("E1", HANAKO, Aftermath.NONE, NOW);
        assertEquals(Progress.DONE, receipts.replying("E1", NOW.plusSeconds(1)));
        assertEquals(Progress.DONE, receipts.arrive("E1", NOW.plusSeconds(2)));
    }

    @Test
    void anEventIsForgottenAfterThreeDays() {
        var receipts = stores().receipts();
        receipts.done("E1", HANAKO, Aftermath.NONE, NOW);
        var threeDays = Duration.ofDays(3);
        assertEquals(Progress.DONE, receipts.arrive("E1", NOW.plus(threeDays).minusSeconds(1)));
        assertEquals(Progress.UNANSWERED, receipts.arrive("E1", NOW.plus(threeDays)));
    }

    @Test
    void anEventIsDoneOnceHoweverOftenItIsSaid() {
        var stores = stores();
        stores.receipts().done("E1", HANAKO, counting(FOUND), NOW);
        stores.receipts().done("E1", HANAKO, counting(FOUND), NOW);
        stores.receipts().done("E1", HANAKO, counting(HELPED), NOW);
        assertEquals(1, stores.counted(FOUND, TODAY));
        assertEquals(0, stores.counted(HELPED, TODAY));
    }

    @Test
    void anEventIsDoneOnceByFiftyAtTheSameTime() throws Exception {
        var stores = stores();
        AtOnce.run(50, () -> stores.receipts().done("E1", HANAKO, counting(FOUND), NOW));
        assertEquals(1, stores.counted(FOUND, TODAY));
    }

    @Test
    void fiftyEventsAtTheSameTimeAreAllCounted() throws Exception {
        var stores = stores();
        var next = IntStream.range(0, 50).iterator();
        AtOnce.run(
                50,
                () -> {
                    String id;
                    synchronized (next) {
                        id = "E" + next.nextInt();
                    }
                    stores.receipts().done(id, HANAKO, counting(FOUND), NOW);
                });
        assertEquals(50, stores.counted(FOUND, TODAY));
    }

    @Test
    void countsBelongToTheTownsDay() {
        var stores = stores();
        stores.receipts().done("E1", HANAKO, counting(FOUND), NOW);
        stores.receipts().done("E2", HANAKO, counting(FOUND), NOW.minus(Duration.ofHours(9)));
        assertEquals(1, stores.counted(FOUND, TODAY));
        assertEquals(1, stores.counted(FOUND, TODAY.minusDays(1)));
    }

    @Test
    void oneEventMayCountSeveralThingsAndOneOfThemTwice() {
        var stores = stores();
        stores.receipts().done("E1", HANAKO, counting(FOUND, HELPED, FOUND), NOW);
        assertEquals(2, stores.counted(FOUND, TODAY));
        assertEquals(1, stores.counted(HELPED, TODAY));
    }

    @Test
    void feedbackOnOneAnswerCountsOnceAndTheSecondTapIsDoneAllTheSame() {
        var stores = stores();
        stores.receipts().done("E1", HANAKO, feedback("E0", Memory.blank(NOW)), NOW);
        stores.receipts().done("E2", HANAKO, feedback("E0", remembering("dogs")), NOW);
        assertEquals(1, stores.counted(HELPED, TODAY));
        assertEquals(Progress.DONE, stores.receipts().arrive("E2", NOW));
        assertEquals(Optional.of("dogs"), stores.memories().of(HANAKO, NOW).procedure());
        stores.receipts().done("E3", HANAKO, feedback("another", Memory.blank(NOW)), NOW);
        assertEquals(2, stores.counted(HELPED, TODAY));
    }

    @Test
    void aQuestionWithoutAnAnswerIsKeptForNinetyDays() {
        var stores = stores();
        stores.receipts().done("E1", HANAKO, asking("M1", "犬の散歩は？"), NOW);
        var end = NOW.plus(Duration.ofDays(90));
        assertEquals(List.of("犬の散歩は？"), stores.unanswered(end.minusSeconds(1)));
        assertEquals(List.of(), stores.unanswered(end));
    }

    @Test
    void aQuestionTakenBackIsDeletedWheneverThatIs() {
        var stores = stores();
        stores.receipts().done("E1", HANAKO, asking("M1", "犬の散歩は？"), NOW);
        stores.receipts().done("E2", HANAKO, asking("M2", "猫は？"), NOW);
        stores.memories().forgetMessage("M1", NOW.plus(Duration.ofDays(5)));
        assertEquals(List.of("猫は？"), stores.unanswered(NOW.plus(Duration.ofDays(5))));
    }

    @Test
    void aQuestionTakenBackBeforeItIsDoneIsNeverKeptButCounted() {
        var stores = stores();
        stores.memories().forgetMessage("M1", NOW);
        stores.receipts().done("E1", HANAKO, asking("M1", "犬の散歩は？"), NOW.plusSeconds(30));
        assertEquals(List.of(), stores.unanswered(NOW.plusSeconds(30)));
        assertEquals(1, stores.counted(FOUND, TODAY));
        assertEquals(Progress.DONE, stores.receipts().arrive("E1", NOW.plusSeconds(30)));
    }

    @Test
    void aRepeatedTapAndAMessageTakenBackAreBothLeftOut() {
        var stores = stores();
        stores.memories().forgetMessage("M1", NOW);
        stores.receipts().done("E1", HANAKO, feedback("E0", Memory.blank(NOW)), NOW);
        var both =
                new Aftermath(
                        Optional.of(remembering("dogs")),
                        List.of(HELPED),
                        Optional.of(new Aftermath.Unanswered("M1", "犬の散歩は？", "ja")),
                        Optional.of("E0"));
        stores.receipts().done("E2", HANAKO, both, NOW);
        assertEquals(1, stores.counted(HELPED, TODAY));
        assertEquals(List.of(), stores.unanswered(NOW));
        assertEquals(Optional.of("dogs"), stores.memories().of(HANAKO, NOW).procedure());
    }

    private static Aftermath counting(Tally... tallies) {
        return new Aftermath(
                Optional.empty(), List.of(tallies), Optional.empty(), Optional.empty());
    }

    private static Aftermath feedback(String about, Memory memory) {
        return new Aftermath(
                Optional.of(memory), List.of(HELPED), Optional.empty(), Optional.of(about));
    }

    private static Aftermath asking(String messageId, String text) {
        var unanswered = new Aftermath.Unanswered(messageId, text, "ja");
        return new Aftermath(
                Optional.of(Memory.blank(NOW)),
                List.of(FOUND),
                Optional.of(unanswered),
                Optional.empty());
    }

    private static Memory remembering(String procedure) {
        return Memory.blank(NOW).afterProcedure(procedure, NOW);
    }
}
