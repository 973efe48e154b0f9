package jp.machimado.testing.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.JIRO;
import static jp.machimado.testing.booking.Desk.TARO;
import static jp.machimado.testing.booking.Desk.done;
import static jp.machimado.testing.booking.Desk.on;
import static jp.machimado.testing.booking.Desk.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import jp.machimado.booking.JoinWaitlist;
import jp.machimado.booking.JoinWaitlist.Joined;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.Request;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.space.Audience;
import org.junit.jupiter.api.Test;

/// What who waits for a time may expect.
public abstract class WaitlistContract {

    /// An empty ledger.
    protected abstract Bookings empty();

    private Desk desk() {
        return new Desk(empty());
    }

    @Test
    void whatIsFreedIsOfferedToTheFirstInLineAndThenToTheNext() {
        var desk = desk();
        var use = on("desk-1", "09:00", "10:00");
        var booking = desk.booked(HANAKO, use);
        var taro =
                assertInstanceOf(
                        Joined.InLine.class, desk.waitlist.join(desk.ask(TARO, use), desk.now));
        desk.now = desk.now.plusSeconds(1);
        var jiro =
                assertInstanceOf(
                        Joined.InLine.class, desk.waitlist.join(desk.ask(JIRO, use), desk.now));
        done(desk.cancel.cancel(HANAKO, booking.id(), desk.now));
        var offered = desk.bookings.booking(taro.place().id()).orElseThrow();
        assertEquals(BookingState.OFFERED, offered.state());
        assertEquals(Reason.TAKEN, refused(desk.reserve.book(desk.ask(HANAKO, use), desk.now)));
        desk.pass(Duration.ofMinutes(30));
        assertEquals(BookingState.EXPIRED, desk.now(offered).state());
        done(desk.reserve.confirm(JIRO, jiro.place().id(), desk.now));
        assertEquals(List.of(), desk.differences());
    }

    @Test
    void nobodyWaitsInManyLinesOrForWhatIsFree() {
        var desk = desk();
        for (int desks = 1; desks <= 4; desks++) {
            desk.booked(HANAKO, on("desk-" + desks, "09:00", "10:00"));
        }
        for (int desks = 1; desks <= 3; desks++) {
            desk.waitlist.join(desk.ask(TARO, on("desk-" + desks, "09:00", "10:00")), desk.now);
        }
        var fourth = desk.waitlist.join(desk.ask(TARO, on("desk-4", "09:00", "10:00")), desk.now);
        assertEquals(
                Reason.TOO_MANY_WAITS,
                assertInstanceOf(Joined.NotJoined.class, fourth).refusal().reason());
        var free = desk.waitlist.join(desk.ask(JIRO, on("desk-9", "09:00", "10:00")), desk.now);
        assertEquals(
                Reason.NOTHING_TO_WAIT_FOR,
                assertInstanceOf(Joined.NotJoined.class, free).refusal().reason());
        assertTrue(desk.waitlist.waitsOf(JIRO, desk.now).isEmpty());
    }

    @Test
    void whoAsksByAnAddressIsInLineOnlyWhenTheyJoinByItsLink() {
        var desk = desk();
        var use = on("desk-1", "09:00", "10:00");
        var booking = desk.booked(HANAKO, use);
        var request = resident(desk.ask(TARO, use));
        var asked = done(desk.waitlist.ask(request, desk.now));
        var later = desk.now.plusSeconds(9);
        assertEquals(asked, done(desk.waitlist.ask(request, later)));
        assertEquals(List.of(), desk.waitlist.waitsOf(TARO, desk.now));
        assertEquals(Reason.RAN_OUT, refused(desk.reserve.confirm(TARO, asked.id(), desk.now)));
        assertEquals(List.of(), desk.office.openOf(TARO, desk.now));

        desk.waitlist.join(desk.ask(JIRO, use), desk.now);
        desk.now = desk.now.plusSeconds(1);
        var taro = assertInstanceOf(Joined.InLine.class, desk.waitlist.join(asked, desk.now));
        assertEquals(desk.now, taro.place().since());
        assertEquals(taro, desk.waitlist.join(asked, desk.now.plusSeconds(1)));
        assertEquals(1, desk.waitlist.waitsOf(TARO, desk.now).size());

        done(desk.cancel.cancel(HANAKO, booking.id(), desk.now));
        assertEquals(JIRO, desk.office.openOf(JIRO, desk.now).getFirst().person());
        assertEquals(List.of(), desk.office.openOf(TARO, desk.now));
        var late = desk.waitlist.join(asked, desk.now.plus(JoinWaitlist.PROOF));
        assertEquals(
                Reason.RAN_OUT, assertInstanceOf(Joined.NotJoined.class, late).refusal().reason());
        assertEquals(List.of(), desk.differences());
    }

    private static Request resident(Request of) {
        return new Request(
                of.person(),
                Audience.RESIDENT,
                of.nonce(),
                of.uses(),
                of.people(),
                of.name(),
                of.purpose(),
                of.channel(),
                of.series());
    }
}
