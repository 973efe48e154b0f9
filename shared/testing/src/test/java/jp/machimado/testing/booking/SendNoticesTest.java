package jp.machimado.testing.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.JIRO;
import static jp.machimado.testing.booking.Desk.TARO;
import static jp.machimado.testing.booking.Desk.on;
import static jp.machimado.testing.booking.Sender.notice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.machimado.booking.Messenger.Result;
import jp.machimado.booking.SendNotices.Sent;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Notice.Kind;
import jp.machimado.booking.ledger.Outbox.State;
import jp.machimado.testing.AtOnce;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;

/// One message for one fact.
class SendNoticesTest {

    private final Sender sender = new Sender();
    private final Desk desk = sender.desk;

    private Booking booked() {
        return desk.booked(HANAKO, on("desk-1", "09:00", "10:00"));
    }

    private Booking inThreeWeeks() {
        var day = LocalDate.of(2026, 7, 22);
        return desk.booked(HANAKO, Desk.at("desk-1", day, "09:00", "10:00"));
    }

    @Test
    void tellsOfABookingOnceHoweverOftenItIsWoken() {
        var booking = booked();
        assertEquals(Sent.SENT, sender.send(notice(booking, Kind.BOOKED)));
        assertEquals(Sent.NOT_NOW, sender.send(notice(booking, Kind.BOOKED)));
        assertEquals(List.of(), sender.sweep(Duration.ofDays(3)));
        assertEquals(List.of(Kind.BOOKED), sender.letterbox.kinds());
        assertEquals(Sender.HANAKO.address(), sender.letterbox.arrived().getFirst().address());
    }

    @Test
    void tellsOnceWhenManySendersAreWokenTogether() throws Exception {
        var booking = booked();
        AtOnce.run(30, () -> sender.send(notice(booking, Kind.BOOKED)));
        assertEquals(1, sender.letterbox.keys.size());
        assertEquals(List.of(Kind.BOOKED), sender.letterbox.kinds());
    }

    @Test
    void asksThoseWhoDecideAndTellsWhoAsked() {
        desk.booked(HANAKO, on("chamber", "09:00", "10:00"));
        sender.sweep(Duration.ZERO);
        var readers =
                sender.letterbox.arrived().stream()
                        .map(one -> one.letter().kind() + " " + one.address())
                        .sorted()
                        .toList();
        assertEquals(
                List.of("ASKED desk@example.jp", "RECEIVED " + Sender.HANAKO.address()), readers);
    }

    @Test
    void theStaffPageAloneShowsARequestWhereNobodyIsWrittenTo() {
        var asked = desk.booked(HANAKO, on("chamber", "09:00", "10:00"));
        var process = sender.process(Death.never(), Optional.empty());
        assertEquals(Sent.UNREACHED, process.send(notice(asked, Kind.ASKED), desk.now));
        assertEquals(State.DROPPED, sender.state(asked, Kind.ASKED));
    }

    @Test
    void dropsWhatNobodyCanBeTold() {
        var unknown = desk.booked(JIRO, on("desk-1", "09:00", "10:00"));
        assertEquals(Sent.UNREACHED, sender.send(notice(unknown, Kind.BOOKED)));
        assertEquals(State.DROPPED, sender.state(unknown, Kind.BOOKED));
        sender.contacts.keep(JIRO, new Contact(Contact.Channel.NONE, "", Language.JA), desk.now);
        var counter = desk.booked(JIRO, on("desk-2", "09:00", "10:00"));
        assertEquals(Sent.UNREACHED, sender.send(notice(counter, Kind.BOOKED)));
    }

    @Test
    void triesAgainWithTheSameKeyAfterGrowingWaits() {
        var booking = booked();
        IntStream.range(0, 4).forEach(_ -> sender.letterbox.answers.add(Result.TRY_AGAIN));
        assertEquals(Sent.TRY_AGAIN, sender.send(notice(booking, Kind.BOOKED)));
        assertEquals(List.of(), sender.sweep(Duration.ofSeconds(14)));
        assertEquals(List.of(Sent.TRY_AGAIN), sender.sweep(Duration.ofSeconds(1)));
        assertEquals(List.of(), sender.sweep(Duration.ofSeconds(29)));
        assertEquals(List.of(Sent.TRY_AGAIN), sender.sweep(Duration.ofSeconds(1)));
        assertEquals(List.of(Sent.TRY_AGAIN), sender.sweep(Duration.ofMinutes(1)));
        assertEquals(List.of(Sent.SENT), sender.sweep(Duration.ofMinutes(2)));
        assertEquals(1, sender.letterbox.keys.stream().distinct().count());
        assertEquals(List.of(Kind.BOOKED), sender.letterbox.kinds());
    }

    @Test
    void givesUpBeforeLineForgetsTheKeyAndNeverSendsAgain() {
        var booking = inThreeWeeks();
        IntStream.range(0, 99).forEach(_ -> sender.letterbox.answers.add(Result.TRY_AGAIN));
        var results = new ArrayList<Sent>();
        results.add(sender.send(notice(booking, Kind.BOOKED)));
        for (int quarter = 0; quarter < 4 * 30; quarter++) {
            results.addAll(sender.sweep(Duration.ofMinutes(15)));
        }
        assertEquals(Sent.UNCERTAIN, results.getLast());
        assertTrue(results.size() > 20 && results.size() < 40, results::toString);
        assertEquals(State.UNCERTAIN, sender.state(booking, Kind.BOOKED));
        sender.letterbox.answers.clear();
        assertEquals(List.of(), sender.sweep(Duration.ofDays(2)));
        assertEquals(List.of(), sender.letterbox.kinds());
    }

    @Test
    void aClaimThatIsADayOldIsNotSentAgain() {
        var booking = booked();
        var dead = sender.process(Death.after(3), Optional.empty());
        assertThrows(Death.Happened.class, () -> dead.send(notice(booking, Kind.BOOKED), desk.now));
        assertEquals(List.of(Sent.UNCERTAIN), sender.sweep(Duration.ofHours(24)));
        assertEquals(List.of(), sender.letterbox.kinds());
    }

    @Test
    void remindersGoFirstWhenTheMonthsMessagesAreUsedUp() {
        var booking = booked();
        sender.letterbox.answers.add(Result.MONTHLY_LIMIT);
        assertEquals(Sent.MONTHLY_LIMIT, sender.send(notice(booking, Kind.BOOKED)));
        desk.pass(Duration.ZERO);
        assertEquals(List.of(Sent.SENT), sender.sweep(Duration.ofHours(1)));
        desk.pass(Duration.ofHours(22));
        sender.letterbox.answers.add(Result.MONTHLY_LIMIT);
        assertEquals(List.of(Sent.MONTHLY_LIMIT), sender.sweep(Duration.ZERO));
        assertEquals(List.of(), sender.sweep(Duration.ofMinutes(59)));
        assertEquals(List.of(Kind.BOOKED), sender.letterbox.kinds());
    }

    @Test
    void leavesItToMyBookingsWhenTheMonthsMessagesStayUsedUp() {
        var booking = inThreeWeeks();
        IntStream.range(0, 99).forEach(_ -> sender.letterbox.answers.add(Result.MONTHLY_LIMIT));
        sender.send(notice(booking, Kind.BOOKED));
        for (int hour = 0; hour < 30; hour++) {
            sender.sweep(Duration.ofHours(1));
        }
        assertEquals(State.DROPPED, sender.state(booking, Kind.BOOKED));
    }

    @Test
    void doesNotAskAgainWhatWasRefused() {
        var booking = booked();
        sender.letterbox.answers.add(Result.REFUSED);
        assertEquals(Sent.REFUSED, sender.send(notice(booking, Kind.BOOKED)));
        assertEquals(List.of(), sender.sweep(Duration.ofDays(2)));
        assertEquals(State.DROPPED, sender.state(booking, Kind.BOOKED));
    }

    @Test
    void neverSendsAnEmailAgainThatMayBeOut() {
        var booking = desk.booked(TARO, on("desk-1", "09:00", "10:00"));
        sender.letterbox.answers.add(Result.UNCERTAIN);
        assertEquals(Sent.UNCERTAIN, sender.send(notice(booking, Kind.BOOKED)));
        assertEquals(List.of(), sender.sweep(Duration.ofDays(2)));
        assertEquals(State.UNCERTAIN, sender.state(booking, Kind.BOOKED));
    }

    @Test
    void sendsAnEmailAgainThatCertainlyIsNotOut() {
        var booking = desk.booked(TARO, on("desk-1", "09:00", "10:00"));
        sender.letterbox.answers.add(Result.TRY_AGAIN);
        assertEquals(Sent.TRY_AGAIN, sender.send(notice(booking, Kind.BOOKED)));
        assertEquals(List.of(Sent.SENT), sender.sweep(Duration.ofMinutes(1)));
        assertEquals(List.of(Kind.BOOKED), sender.letterbox.kinds());
    }
}
