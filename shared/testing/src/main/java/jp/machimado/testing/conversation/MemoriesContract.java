package jp.machimado.testing.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.machimado.conversation.Aftermath;
import jp.machimado.conversation.Memory;
import jp.machimado.conversation.booking.BookingStep;
import jp.machimado.conversation.booking.Chosen;
import jp.machimado.conversation.booking.Offered;
import jp.machimado.conversation.booking.What;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;

/// What every [jp.machimado.conversation.Memories] promises.
public abstract class MemoriesContract {

    private static final Instant NOW = Instant.parse("2026-07-01T01:02:03.456Z");
    private static final String HANAKO = "U0123456789abcdef0123456789abcdef";
    private static final String TARO = "Ufedcba9876543210fedcba9876543210";
    private static final Memory TALKING =
            Memory.blank(NOW).speaking(Language.VI, NOW).afterProcedure("dogs", NOW);

    /// Empty stores.
    protected abstract ConversationStores stores();

    @Test
    void somebodyNewIsNotKnown() {
        assertEquals(Memory.blank(NOW), stores().memories().of(HANAKO, NOW));
    }

    @Test
    void remembersWhatWasSaidLast() {
        var stores = stores();
        remember(stores, "E1", HANAKO, TALKING, NOW);
        assertEquals(TALKING, stores.memories().of(HANAKO, NOW.plusSeconds(1)));
        var missed = TALKING.afterMiss(NOW.plusSeconds(60)).afterMiss(NOW.plusSeconds(70));
        remember(stores, "E2", HANAKO, missed, NOW.plusSeconds(70));
        assertEquals(missed, stores.memories().of(HANAKO, NOW.plusSeconds(71)));
    }

    @Test
    void remembersWhatWasOfferedOnTheWayToABooking() {
        var stores = stores();
        var offered =
                new Offered(
                        Language.PT,
                        BookingStep.pick(Chosen.of(What.DESK)),
                        Optional.of(new BookingStep.Start()),
                        List.of(new BookingStep.Mine(0), new BookingStep.Stop()));
        var asked = TALKING.afterBooking(offered, NOW);
        remember(stores, "E1", HANAKO, asked, NOW);
        assertEquals(asked, stores.memories().of(HANAKO, NOW.plusSeconds(1)));
        remember(stores, "E2", HANAKO, asked.afterOther(NOW), NOW);
        assertEquals(Optional.empty(), stores.memories().of(HANAKO, NOW).booking());
    }

    @Test
    void remembersEachPersonAlone() {
        var stores = stores();
        remember(stores, "E1", HANAKO, TALKING, NOW);
        assertEquals(Memory.blank(NOW), stores.memories().of(TARO, NOW));
    }

    @Test
    void forgetsTheConversationAfterTenMinutesButNotTheChosenLanguage() {
        var stores = stores();
        remember(stores, "E1", HANAKO, TALKING, NOW);
        var end = NOW.plus(Duration.ofMinutes(10));
        assertEquals(TALKING, stores.memories().of(HANAKO, end.minusMillis(1)));
        assertEquals(
                new Memory(Optional.of(Language.VI), Optional.empty(), 0, Optional.empty(), end),
                stores.memories().of(HANAKO, end));
    }

    @Test
    void forgetsTheChosenLanguageHalfAYearAfterTheLastConversation() {
        var stores = stores();
        remember(stores, "E1", HANAKO, TALKING, NOW);
        var later = NOW.plus(Duration.ofDays(100));
        remember(stores, "E2", HANAKO, TALKING.at(later).afterOther(later), later);
        var end = later.plus(Duration.ofDays(180));
        assertEquals(
                Optional.of(Language.VI),
                stores.memories().of(HANAKO, end.minusSeconds(1)).language());
        assertEquals(
                Memory.blank(end.plusSeconds(1)), stores.memories().of(HANAKO, end.plusSeconds(1)));
    }

    @Test
    void aLanguageNoLongerChosenIsForgotten() {
        var stores = stores();
        remember(stores, "E1", HANAKO, TALKING, NOW);
        var following = Memory.blank(NOW).afterOther(NOW);
        remember(stores, "E2", HANAKO, following, NOW);
        assertEquals(following, stores.memories().of(HANAKO, NOW));
    }

    @Test
    void forgetsSomebodyAltogetherAndNobodyElse() {
        var stores = stores();
        remember(stores, "E1", HANAKO, TALKING, NOW);
        remember(stores, "E2", TARO, TALKING, NOW);
        stores.memories().forget(HANAKO);
        stores.memories().forget(HANAKO);
        assertEquals(Memory.blank(NOW), stores.memories().of(HANAKO, NOW));
        assertEquals(TALKING, stores.memories().of(TARO, NOW));
    }

    @Test
    void remembersNothingOfSendersWhomLineDoesNotName() {
        var stores = stores();
        remember(stores, "E1", "", TALKING, NOW);
        assertEquals(Memory.blank(NOW), stores.memories().of("", NOW));
        stores.memories().forget("");
    }

    private static void remember(
            ConversationStores stores, String event, String user, Memory memory, Instant now) {
        stores.receipts()
                .done(
                        event,
                        user,
                        new Aftermath(
                                Optional.of(memory), List.of(), Optional.empty(), Optional.empty()),
                        now);
    }
}
