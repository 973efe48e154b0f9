package jp.machimado.testing.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.JIRO;
import static jp.machimado.testing.booking.Desk.TARO;
import static jp.machimado.testing.booking.Desk.on;
import static jp.machimado.testing.booking.Sender.notice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import jp.machimado.booking.SendNotices.Sent;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Notice.Kind;
import jp.machimado.booking.ledger.Outbox.State;
import jp.machimado.booking.space.Audience;
import org.junit.jupiter.api.Test;

/// What is no longer so is not told.
class OvertakenTest {

    private final Sender sender = new Sender();
    private final Desk desk = sender.desk;

    private Booking booked() {
        return desk.booked(HANAKO, on("desk-1", "15:00", "16:00"));
    }

    private List<Kind> toldAfter(Duration passed) {
        sender.sweep(passed);
        return sender.letterbox.kinds();
    }

    @Test
    void aBookingThatIsCancelledAlreadyIsNotConfirmed() {
        var booking = booked();
        Desk.done(desk.cancel.cancel(HANAKO, booking.id(), desk.now));
        assertEquals(List.of(Kind.CANCELLED), toldAfter(Duration.ZERO));
        assertEquals(State.DROPPED, sender.state(booking, Kind.BOOKED));
    }

    @Test
    void aBookingThatWasChangedMeanwhileIsToldOnceAsItIs() {
        var booking = booked();
        var uses = List.of(on("desk-2", "17:00", "18:00"));
        Desk.done(desk.change.change(HANAKO, booking.id(), uses, Audience.VISITOR, desk.now));
        assertEquals(List.of(Kind.CHANGED), toldAfter(Duration.ZERO));
        var lines = sender.letterbox.arrived().getFirst().letter().lines();
        assertEquals("desk-2", lines.get(1));
    }

    @Test
    void aBookingOfWhichSomebodyWasRemindedMeanwhileIsStillConfirmed() {
        booked();
        desk.pass(Duration.ofHours(6));
        assertEquals(List.of(Kind.BOOKED, Kind.REMINDER_DAY), toldAfter(Duration.ZERO));
    }

    @Test
    void somebodyWhoHasComeIsNotToldThatTheyMayCome() {
        var booking = booked();
        desk.now = desk.now.plus(Duration.ofHours(30));
        Desk.done(desk.checkIn.arrive(HANAKO, booking.id(), desk.now));
        assertEquals(Sent.OVERTAKEN, sender.send(notice(booking, Kind.BOOKED)));
    }

    @Test
    void nobodyIsRemindedOfWhatIsCancelledChangedOrBegun() {
        var booking = booked();
        toldAfter(Duration.ZERO);
        desk.pass(Duration.ofHours(6));
        assertEquals(
                List.of(Kind.BOOKED),
                sender.letterbox.kinds(),
                "the reminder is posted but not sent");
        Desk.done(desk.cancel.cancel(HANAKO, booking.id(), desk.now));
        assertEquals(List.of(Kind.BOOKED, Kind.CANCELLED), toldAfter(Duration.ZERO));
        var other = booked();
        desk.pass(Duration.ofHours(23));
        assertEquals(Kind.REMINDER_HOUR, last(other));
        assertEquals(Sent.OVERTAKEN, lateBy(Duration.ofHours(1), desk.now(other)));
    }

    private Kind last(Booking booking) {
        return sender.outbox.of(booking.id()).getLast().notice().kind();
    }

    private Sent lateBy(Duration late, Booking booking) {
        desk.now = desk.now.plus(late);
        return sender.send(notice(booking, last(booking)));
    }

    @Test
    void anOfferIsNotMadeWhenItsTimeIsOverOrItIsTaken() {
        var first = booked();
        var request = desk.ask(TARO, on("desk-1", "15:00", "16:00"));
        desk.waitlist.join(request, desk.now);
        Desk.done(desk.cancel.cancel(HANAKO, first.id(), desk.now));
        var offer = desk.bookings.booking(request.id()).orElseThrow();
        desk.now = desk.now.plus(Duration.ofMinutes(30));
        assertEquals(Sent.OVERTAKEN, sender.send(notice(offer, Kind.OFFERED)));
    }

    @Test
    void aRequestThatIsDecidedIsNotAskedForAnyMore() {
        var request = desk.booked(HANAKO, on("chamber", "15:00", "16:00"));
        Desk.done(desk.decide.approve(JIRO, request.id(), desk.now));
        assertEquals(List.of(Kind.APPROVED), toldAfter(Duration.ZERO));
        assertEquals(State.DROPPED, sender.state(request, Kind.ASKED));
    }

    @Test
    void everyKindIsToldWhileItIsSo() {
        var told = toldThroughALife();
        assertEquals(
                List.of(
                        Kind.RECEIVED,
                        Kind.ASKED,
                        Kind.RETURNED,
                        Kind.RECEIVED,
                        Kind.ASKED,
                        Kind.APPROVED,
                        Kind.REMINDER_DAY,
                        Kind.REMINDER_HOUR,
                        Kind.CLOSED),
                told);
    }

    private List<Kind> toldThroughALife() {
        var day = LocalDate.of(2026, 7, 10);
        var use = Desk.at("chamber", day, "15:00", "16:00");
        var request = desk.booked(HANAKO, use);
        toldAfter(Duration.ZERO);
        Desk.done(desk.decide.sendBack(JIRO, request.id(), "how many?", desk.now));
        toldAfter(Duration.ZERO);
        Desk.done(
                desk.change.change(HANAKO, request.id(), List.of(use), Audience.VISITOR, desk.now));
        toldAfter(Duration.ZERO);
        Desk.done(desk.decide.approve(JIRO, request.id(), desk.now));
        toldAfter(Duration.ZERO);
        desk.pass(Duration.ofDays(8).plusHours(7));
        toldAfter(Duration.ZERO);
        desk.pass(Duration.ofHours(22));
        toldAfter(Duration.ZERO);
        Desk.done(desk.cancel.cancelByTown(request.id(), "no power", desk.now));
        return toldAfter(Duration.ZERO);
    }
}
