package jp.machimado.words;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import jp.machimado.booking.Refusal;
import jp.machimado.booking.ledger.BookingState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookingPhraseTest extends PhraseContract {

    BookingPhraseTest() {
        super(BookingPhrase.values());
    }

    @ParameterizedTest
    @EnumSource
    void haveWordsOfTheirOwnForEveryReason(Refusal.Reason reason) {
        assertDoesNotThrow(() -> BookingPhrase.valueOf(reason.name()));
    }

    @ParameterizedTest
    @EnumSource
    void haveWordsForEveryState(BookingState state) {
        assertDoesNotThrow(() -> BookingPhrase.valueOf("IS_" + state));
    }
}
