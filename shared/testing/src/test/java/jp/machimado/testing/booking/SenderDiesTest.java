package jp.machimado.testing.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.TARO;
import static jp.machimado.testing.booking.Desk.on;
import static jp.machimado.testing.booking.Sender.notice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Notice.Kind;
import jp.machimado.booking.ledger.Outbox.State;
import jp.machimado.booking.ledger.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A sender that ends in the middle. It reads the booking and the contact, and for an e-mail how
/// far its notice has come; then it claims the notice, sends, and notes how it went.
class SenderDiesTest {

    private static final int CLAIM = 3;
    private static final int NOTE = 5;
    private static final int CLAIM_MAIL = 4;
    private static final int SEND_MAIL = 5;
    private static final int NOTE_MAIL = 6;

    private final Sender sender = new Sender();

    static Stream<Death> inLine() {
        return between(1, NOTE);
    }

    static Stream<Death> byMail() {
        return between(1, NOTE_MAIL);
    }

    static Stream<Death> withTheMailsClaim() {
        return byMail().filter(death -> death.call() > CLAIM_MAIL || isAfter(death, CLAIM_MAIL))
                .filter(death -> !isAfter(death, NOTE_MAIL));
    }

    private static Stream<Death> between(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(call -> Stream.of(Death.before(call), Death.after(call)));
    }

    private static boolean isAfter(Death death, int call) {
        return death.call() == call && death.after();
    }

    private Booking sentByOneThatDies(PersonId person, Death death) {
        var booking = sender.desk.booked(person, on("desk-1", "09:00", "10:00"));
        var process = sender.process(death, Optional.empty());
        assertThrows(
                Death.Happened.class,
                () -> process.send(notice(booking, Kind.BOOKED), sender.desk.now));
        return booking;
    }

    @ParameterizedTest
    @MethodSource("inLine")
    void aMessageInLineIsSentOnce(Death death) {
        sentByOneThatDies(HANAKO, death);
        sender.sweep(Duration.ofMinutes(2));
        assertEquals(List.of(Kind.BOOKED), sender.letterbox.kinds());
        assertEquals(List.of(), sender.sweep(Duration.ofHours(2)));
    }

    @ParameterizedTest
    @MethodSource("inLine")
    void anotherSenderWaitsUntilTheClaimHasLapsed(Death death) {
        sentByOneThatDies(HANAKO, death);
        boolean claimed = death.call() > CLAIM || isAfter(death, CLAIM);
        int tries = sender.letterbox.keys.size();
        sender.sweep(Duration.ofSeconds(119));
        assertEquals(claimed ? tries : 1, sender.letterbox.keys.size());
    }

    /// SES does not know a repetition, so one whose claim was left behind is not sent again.
    @ParameterizedTest
    @MethodSource("withTheMailsClaim")
    void anEmailIsRatherNotSentThanTwice(Death death) {
        var booking = sentByOneThatDies(TARO, death);
        boolean out = death.call() > SEND_MAIL || isAfter(death, SEND_MAIL);
        sender.sweep(Duration.ofMinutes(2));
        sender.sweep(Duration.ofDays(2));
        assertEquals(out ? 1 : 0, sender.letterbox.kinds().size());
        assertEquals(State.UNCERTAIN, sender.state(booking, Kind.BOOKED));
    }

    @ParameterizedTest
    @MethodSource("byMail")
    void noEmailIsSentTwiceOrFoundUnfinished(Death death) {
        sentByOneThatDies(TARO, death);
        sender.sweep(Duration.ofMinutes(2));
        assertTrue(sender.letterbox.kinds().size() <= 1);
        assertEquals(List.of(), sender.sweep(Duration.ofDays(2)));
    }

    @Test
    void anEmailIsSentWhenItsSenderDiedBeforeTheClaim() {
        sentByOneThatDies(TARO, Death.before(CLAIM_MAIL));
        sender.sweep(Duration.ZERO);
        assertEquals(List.of(Kind.BOOKED), sender.letterbox.kinds());
    }
}
