package jp.machimado.testing.conversation;

import static jp.machimado.testing.conversation.BookingByButtonsTest.assertTold;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.machimado.conversation.Speech;
import jp.machimado.conversation.booking.BookingReply;
import jp.machimado.conversation.booking.BookingSpeech.Asking;
import jp.machimado.conversation.booking.BookingSpeech.Confirming;
import jp.machimado.conversation.booking.BookingSpeech.Fact;
import jp.machimado.conversation.booking.BookingSpeech.Listing;
import jp.machimado.conversation.booking.BookingSpeech.Question;
import jp.machimado.conversation.booking.BookingSpeech.Remark;
import jp.machimado.conversation.booking.BookingSpeech.Remarking;
import jp.machimado.conversation.booking.Chosen;
import jp.machimado.conversation.booking.DayPart;
import jp.machimado.testing.booking.Desk;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The whole job by words alone.
final class BookingByWordsTest {

    private final BookingConversation talk = new BookingConversation();

    @Test
    void aDeskIsBookedByNumbers() {
        assertEquals(DayPart.AFTERNOON, asking("明日の午後、席あいてる？").part().orElseThrow());
        assertAsks(Question.LENGTH, talk.says("5"));
        assertAsks(Question.SPACE, talk.says("４"));
        assertInstanceOf(Confirming.class, talk.says("①").speech());
        var booked = assertTold(Fact.BOOKED, talk.says("はい"));
        assertEquals(List.of(Desk.on("desk-1", "13:00", "15:00")), booked.plan().uses());
    }

    @Test
    void everythingThatIsSaidAtOnceIsNotAskedAgain() {
        assertAsks(Question.SPACE, talk.says("book a desk tomorrow 10 to 12"));
        talk.says("any");
        var booked = assertTold(Fact.BOOKED, talk.says("yes, please"));
        assertEquals(List.of(Desk.on("desk-1", "10:00", "12:00")), booked.plan().uses());
    }

    @ParameterizedTest
    @CsvSource({
        "ja, '明日の午後、席あいてる？', 1, 2番, どこでも, お願いします",
        "easy, 'あしたの ごご、せきを よやく したいです', 1, ２, どこでもいい, はい",
        "en, 'book a desk tomorrow 10 to 12', back, 4, any, ok",
        "zh, 我想预约明天下午的座位, 1, 2, 都可以, 好的",
        "pt, quero reservar uma mesa amanhã à tarde, 1, 2, qualquer, sim",
        "vi, tôi muốn đặt bàn làm việc chiều mai, 1, 2, chỗ nào cũng được, vâng"
    })
    void itGoesInSixLanguagesAndStaysInEach(
            String code, String asked, String time, String length, String any, String yes) {
        var language = Language.of(code).orElseThrow();
        if (language == Language.EASY) {
            talk.presses("bookings");
            talk.speechAfterPressing("speak:easy");
        }
        assertEquals(language, talk.turnAfter(asked).language());
        assertEquals(language, talk.turnAfter(time).language());
        talk.turnAfter(length);
        talk.turnAfter(any);
        var last = talk.turnAfter(yes);
        assertEquals(language, last.language());
        assertTold(Fact.BOOKED, assertInstanceOf(Speech.Booking.class, last.speech()).reply());
        assertEquals(1, talk.bookings().size());
    }

    @Test
    void aStayIsAskedForWithItsNights() {
        assertAsks(Question.HOUSE, talk.says("7月10日から2泊、ワーケーションしたい"));
        assertAsks(Question.DESK, talk.says("1"));
        talk.says("いらない");
        var booked = assertTold(Fact.BOOKED, talk.says("はい"));
        assertEquals(
                List.of(Desk.nights("house", "2026-07-10", "2026-07-12")), booked.plan().uses());
    }

    @Test
    void aWordChangesTheDayOrTheTimeAtAnyStep() {
        talk.says("予約");
        talk.says("会議室");
        talk.says("あさって");
        talk.says("3時から2時間");
        talk.says("1");
        talk.says("やっぱり4時から");
        talk.says("1");
        var booked = assertTold(Fact.BOOKED, talk.says("はい"));
        assertEquals("2026-07-03T16:00", booked.begins());
        assertEquals(8, talk.bookings().getFirst().plan().claims().getFirst().to() - 64);
    }

    @Test
    void backLeadsToTheQuestionBeforeAndStopEndsWithoutABooking() {
        talk.says("book a desk tomorrow 10 to 12");
        assertAsks(Question.LENGTH, talk.says("back"));
        assertAsks(Question.PART, talk.says("back"));
        assertAsks(Question.DAY, talk.says("back"));
        assertAsks(Question.WHAT, talk.says("back"));
        assertEquals(new Remarking(Remark.STOPPED), talk.says("stop").speech());
        assertEquals(List.of(), talk.bookings());
    }

    @Test
    void aBookingIsCancelledByWords() {
        talk.says("book a desk tomorrow 10 to 12");
        talk.says("1");
        talk.says("yes");
        assertTold(Fact.ASK_CANCEL, talk.says("予約を取り消したい"));
        assertTold(Fact.SHOWN, talk.says("いいえ"));
        talk.says("予約を取り消したい");
        assertTold(Fact.CANCELLED, talk.says("はい"));
        assertInstanceOf(Listing.class, talk.says("私の予約は？").speech());
        assertEquals(List.of(), talk.bookings());
    }

    @Test
    void aNumberTenMinutesLaterChoosesNothing() {
        talk.says("明日の午後、席あいてる？");
        talk.pass(Duration.ofMinutes(10));
        assertInstanceOf(Speech.Answering.class, talk.turnAfter("1").speech());
    }

    @Test
    void aNumberAfterAnotherAnswerChoosesNothing() {
        talk.says("book a desk tomorrow 10 to 12");
        talk.says("1");
        assertInstanceOf(
                Speech.Answering.class, talk.turnAfter(KnownQuestions.ABOUT_A_DOG).speech());
        assertInstanceOf(Speech.Answering.class, talk.turnAfter("はい").speech());
        assertEquals(List.of(), talk.bookings());
    }

    private Chosen asking(String text) {
        var asking = assertInstanceOf(Asking.class, talk.says(text).speech());
        assertEquals(Question.TIME, asking.question());
        assertEquals(Optional.empty(), asking.days());
        return asking.chosen().orElseThrow();
    }

    private static void assertAsks(Question question, BookingReply reply) {
        assertEquals(question, assertInstanceOf(Asking.class, reply.speech()).question());
    }
}
