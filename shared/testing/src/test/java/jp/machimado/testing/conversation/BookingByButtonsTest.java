package jp.machimado.testing.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.time.Nights;
import jp.machimado.conversation.booking.BookingReply;
import jp.machimado.conversation.booking.BookingSpeech.Asking;
import jp.machimado.conversation.booking.BookingSpeech.Confirming;
import jp.machimado.conversation.booking.BookingSpeech.Fact;
import jp.machimado.conversation.booking.BookingSpeech.Question;
import jp.machimado.conversation.booking.BookingSpeech.Refused;
import jp.machimado.conversation.booking.BookingSpeech.Told;
import jp.machimado.conversation.booking.Option;
import jp.machimado.testing.booking.Desk;
import jp.machimado.words.BookingChatPhrase;
import org.junit.jupiter.api.Test;

/// The whole job by buttons alone.
final class BookingByButtonsTest {

    private static final LocalDate TOMORROW = LocalDate.of(2026, 7, 2);

    private final BookingConversation talk = new BookingConversation();

    @Test
    void aDeskIsBookedFromTheMenuToTheNumber() {
        assertAsks(Question.DAY, talk.taps(BookingChatPhrase.DESK));
        assertAsks(Question.PART, talk.taps(new Option.OfDay(TOMORROW)));
        assertAsks(Question.TIME, talk.taps(BookingChatPhrase.AFTERNOON));
        assertAsks(Question.LENGTH, talk.taps(new Option.OfTime(52)));
        assertAsks(Question.SPACE, talk.taps(new Option.OfLength(8)));
        assertInstanceOf(Confirming.class, talk.taps(BookingChatPhrase.ANY).speech());
        var booked = assertTold(Fact.BOOKED, talk.taps(BookingChatPhrase.YES_BOOK));

        assertEquals(List.of(booked), talk.bookings());
        assertEquals(List.of(Desk.on("desk-1", "13:00", "15:00")), booked.plan().uses());
        assertEquals(Plan.Channel.LINE, booked.plan().channel());
        assertEquals(Optional.empty(), booked.plan().name());
        assertEquals(
                Optional.of(Contact.Channel.LINE),
                talk.contacts.of(booked.person(), talk.desk.now).map(Contact::channel));
    }

    @Test
    void aDayIsPickedByTheDatePickerWithinWhatCanBeBooked() {
        var asking = assertInstanceOf(Asking.class, talk.taps(BookingChatPhrase.ROOM).speech());
        var days = asking.days().orElseThrow();
        assertEquals(LocalDate.of(2026, 7, 1), days.first());
        assertEquals(LocalDate.of(2026, 9, 29), days.last());
        var picker = "book:" + days.picked().text();
        assertAsks(Question.PART, talk.pressesWithDate(picker, Optional.of("2026-07-20")));
    }

    @Test
    void manyTimesAreTurnedPageByPage() {
        talk.taps(BookingChatPhrase.DESK);
        talk.taps(new Option.OfDay(TOMORROW));
        talk.taps(BookingChatPhrase.MORNING);
        assertEquals(11, talk.offered().size());
        talk.taps(BookingChatPhrase.MORE);
        assertEquals(new Option.OfTime(42), talk.offered().getFirst());
    }

    @Test
    void aStayIsBookedWithADeskForEachDay() {
        assertAsks(Question.ARRIVAL, talk.taps(BookingChatPhrase.STAY));
        assertAsks(Question.NIGHTS, talk.taps(new Option.OfDay(TOMORROW)));
        assertAsks(Question.HOUSE, talk.taps(new Option.OfNights(3)));
        var house = talk.offered().getFirst();
        assertAsks(Question.DESK, talk.taps(house));
        talk.taps(BookingChatPhrase.WITH_DESK);
        var booked = assertTold(Fact.BOOKED, talk.taps(BookingChatPhrase.YES_BOOK));
        assertEquals(4, booked.plan().uses().size());
        assertEquals(new Nights(TOMORROW, TOMORROW.plusDays(3)), booked.plan().first().period());
        assertEquals(new SpaceId("desk-1"), booked.plan().uses().getLast().space());
    }

    @Test
    void whereTheTownDecidesARequestIsReceived() {
        talk.taps(BookingChatPhrase.ROOM);
        talk.taps(new Option.OfDay(TOMORROW));
        talk.taps(BookingChatPhrase.MORNING);
        talk.taps(new Option.OfTime(36));
        talk.taps(new Option.OfLength(4));
        talk.taps(named("chamber"));
        var booking = assertTold(Fact.RECEIVED, talk.taps(BookingChatPhrase.YES_BOOK));
        assertEquals(BookingState.PENDING, booking.state());
    }

    private Option.Label named(String space) {
        return talk.offered().stream()
                .filter(Option.OfSpace.class::isInstance)
                .map(Option.OfSpace.class::cast)
                .filter(label -> label.space().id().value().equals(space))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBookingIsChangedOverItsOwnTime() {
        var booking = bookedDesk();
        talk.taps(BookingChatPhrase.SHOW);
        talk.taps(BookingChatPhrase.CHANGE);
        talk.taps(new Option.OfDay(TOMORROW));
        talk.taps(BookingChatPhrase.AFTERNOON);
        talk.taps(new Option.OfTime(54));
        talk.taps(new Option.OfLength(8));
        talk.taps(named("desk-1"));
        var changed = assertTold(Fact.CHANGED, talk.taps(BookingChatPhrase.YES_CHANGE));
        assertEquals(booking.id(), changed.id());
        assertEquals(List.of(Desk.on("desk-1", "13:30", "15:30")), changed.plan().uses());
    }

    @Test
    void aBookingIsCancelledAfterAQuestion() {
        bookedDesk();
        assertTold(Fact.ASK_CANCEL, talk.taps(BookingChatPhrase.CANCEL));
        assertEquals(1, talk.bookings().size());
        var yes = talk.postback(BookingChatPhrase.YES_CANCEL);
        assertTold(Fact.CANCELLED, talk.presses(yes));
        assertTold(Fact.CANCELLED, talk.presses(yes));
        assertEquals(List.of(), talk.bookings());
    }

    @Test
    void whoHasComeChecksInAndOutButNotBeforeTheDoorOpens() {
        bookedDesk();
        talk.taps(BookingChatPhrase.SHOW);
        assertTrue(!talk.offered().contains(new Option.OfPhrase(BookingChatPhrase.CHECK_IN)));
        talk.pass(Duration.ofHours(27).plusMinutes(45));
        talk.presses("book:mine:0");
        talk.taps(talk.offered().getFirst());
        assertTold(Fact.CHECKED_IN, talk.taps(BookingChatPhrase.CHECK_IN));
        talk.pass(Duration.ofMinutes(30));
        var left = assertTold(Fact.LEFT, talk.taps(BookingChatPhrase.LEAVE));
        assertEquals(BookingState.DONE, left.state());
    }

    @Test
    void whatIsTakenIsWaitedForOfferedAndAccepted() {
        talk.desk.booked(Desk.TARO, Desk.on("room", "10:00", "12:00"));
        var refused = pressesRoom();
        assertEquals(Reason.TAKEN, refused.refusal().reason());
        assertTrue(talk.offered().stream().anyMatch(Option.OfChance.class::isInstance));
        talk.taps(BookingChatPhrase.WAIT);
        talk.taps(BookingChatPhrase.MINE);
        assertInstanceOf(Option.OfWait.class, talk.offered().getFirst());

        var taros = talk.desk.office.openOf(Desk.TARO, talk.desk.now).getFirst();
        talk.desk.cancel.cancel(Desk.TARO, taros.id(), talk.desk.now);
        talk.presses("book:mine:0");
        talk.taps(talk.offered().getFirst());
        assertTold(Fact.BOOKED, talk.taps(BookingChatPhrase.ACCEPT));
        assertEquals(BookingState.CONFIRMED, talk.bookings().getFirst().state());
    }

    @Test
    void whoWaitsCanLeaveTheLine() {
        talk.desk.booked(Desk.TARO, Desk.on("room", "10:00", "12:00"));
        pressesRoom();
        talk.taps(BookingChatPhrase.WAIT);
        talk.taps(BookingChatPhrase.MINE);
        talk.taps(talk.offered().getFirst());
        talk.taps(BookingChatPhrase.MINE);
        assertEquals(List.of(new Option.OfPhrase(BookingChatPhrase.BOOK)), talk.offered());
    }

    private Refused pressesRoom() {
        var reply = talk.presses("book:pick:0:ROOM,,2026-07-02,,40,8,room,");
        return assertInstanceOf(Refused.class, reply.speech());
    }

    private Booking bookedDesk() {
        talk.presses("book:pick:0:DESK,,2026-07-02,,52,8,desk-1,");
        return assertTold(Fact.BOOKED, talk.taps(BookingChatPhrase.YES_BOOK));
    }

    private static void assertAsks(Question question, BookingReply reply) {
        assertEquals(question, assertInstanceOf(Asking.class, reply.speech()).question());
    }

    static Booking assertTold(Fact fact, BookingReply reply) {
        var told = assertInstanceOf(Told.class, reply.speech());
        assertEquals(fact, told.fact());
        return told.booking();
    }
}
