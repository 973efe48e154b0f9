package jp.machimado.testing.conversation;

import static jp.machimado.testing.conversation.BookingByButtonsTest.assertTold;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.conversation.Speech;
import jp.machimado.conversation.booking.BookingSpeech.Fact;
import jp.machimado.conversation.booking.BookingSpeech.Refused;
import jp.machimado.conversation.booking.BookingSpeech.Remark;
import jp.machimado.conversation.booking.BookingSpeech.Remarking;
import jp.machimado.conversation.booking.BookingSpeech.Told;
import jp.machimado.testing.booking.Desk;
import jp.machimado.words.BookingChatPhrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is tapped twice, delivered twice, forged or another's.
final class BookingOnceTest {

    private static final String DESK = "book:pick:0:DESK,,2026-07-02,,40,8,desk-1,";

    private final BookingConversation talk = new BookingConversation();

    @Test
    void aDoubleTapIsOneBookingAndIsToldSo() {
        talk.presses(DESK);
        var yes = talk.postback(BookingChatPhrase.YES_BOOK);
        var booked = assertTold(Fact.BOOKED, talk.presses(yes));
        assertEquals(booked, assertTold(Fact.ALREADY, talk.presses(yes)));
        assertEquals(List.of(booked), talk.bookings());
    }

    @Test
    void aRedeliveredEventIsOneBooking() {
        talk.presses(DESK);
        var yes = talk.postback(BookingChatPhrase.YES_BOOK);
        talk.presses(yes);
        assertTold(Fact.ALREADY, talk.again(yes));
        assertEquals(1, talk.bookings().size());
    }

    @Test
    void aRedeliveredConfirmScreenCarriesTheSameButton() {
        talk.presses(DESK);
        var first = talk.postback(BookingChatPhrase.YES_BOOK);
        talk.again(DESK);
        assertEquals(first, talk.postback(BookingChatPhrase.YES_BOOK));
        talk.presses(DESK);
        assertFalse(first.equals(talk.postback(BookingChatPhrase.YES_BOOK)));
    }

    @Test
    void anotherPersonsConfirmScreenBooksNothing() {
        talk.presses(DESK);
        var yes = talk.postback(BookingChatPhrase.YES_BOOK);
        var other = talk.other("U2");
        assertEquals(new Remarking(Remark.STALE), other.presses(yes).speech());
        var otherDay = yes.replace("2026-07-02", "2026-07-03");
        assertEquals(new Remarking(Remark.STALE), talk.presses(otherDay).speech());
        assertEquals(List.of(), talk.bookings());
        assertEquals(List.of(), other.bookings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHOW", "CHANGE", "ASK_CANCEL", "CANCEL", "ACCEPT", "CHECK_IN"})
    void anotherPersonsBookingIsNotFound(String act) {
        talk.presses(DESK);
        var booked = assertTold(Fact.BOOKED, talk.taps(BookingChatPhrase.YES_BOOK));
        var other = talk.other("U2");
        var reply = other.presses("book:on:" + act + ":" + booked.id());
        assertEquals(new Remarking(Remark.NOT_FOUND), reply.speech());
        assertEquals(List.of(booked), talk.bookings());
        assertEquals(
                new Remarking(Remark.NOT_FOUND),
                other.presses("book:pick:0:DESK," + booked.id() + ",2026-07-03,,,,,").speech());
    }

    @Test
    void whatHoldsMoreThanTheChatAsksForIsChangedOnTheWeb() {
        var room = Desk.on("room", "09:00", "10:00");
        var lent = Desk.on("projector", "09:00", "10:00");
        var booked = talk.desk.booked(talk.persons.ofLine("U1"), room, lent);
        var asked = talk.presses("book:on:SHOW:" + booked.id());
        assertInstanceOf(Told.class, asked.speech());
        var reply = talk.taps(BookingChatPhrase.CHANGE);
        assertEquals(new Remarking(Remark.CHANGE_ON_WEB), reply.speech());
        assertEquals(List.of(booked), talk.bookings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "book:",
                "book:pick:0:DESK",
                "book:pick:0:BOAT,,,,,,,",
                "book:pick:0:DESK,,2026-02-30,,,,,",
                "book:pick:0:DESK,,,,99,,,",
                "book:pick:0:DESK,,,,-1,,,",
                "book:pick:0:DESK,,,,,0,,",
                "book:pick:0:DESK,,,NIGHT,,,,",
                "book:pick:0:DESK,,,,,,<script>,",
                "book:pick:0:DESK,x,,,,,,",
                "book:pick:999:DESK,,,,,,,",
                "book:on:SHOW:1",
                "book:on:NOPE:0123456789abcdef01234567",
                "book:mine:x"
            })
    void aForgedButtonIsToldSo(String postback) {
        assertEquals(new Speech.StaleButton(), talk.speechAfterPressing(postback));
    }

    @Test
    void whatWasTakenMeanwhileIsRefusedWithOtherTimesAndNobodyIsWrittenTo() {
        talk.presses(DESK);
        var yes = talk.postback(BookingChatPhrase.YES_BOOK);
        talk.desk.booked(Desk.TARO, Desk.on("desk-1", "11:00", "13:00"));
        var reply = talk.presses(yes);
        var refused = assertInstanceOf(Refused.class, reply.speech());
        assertEquals(Reason.TAKEN, refused.refusal().reason());
        assertTrue(reply.options().size() >= 4);
        var person = talk.persons.ofLine("U1");
        assertEquals(Optional.empty(), talk.contacts.of(person, talk.desk.now));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "book:pick:0:DESK,,2026-06-30,,,,, PAST",
                "book:pick:0:DESK,,2027-06-30,,,,, TOO_FAR_AHEAD",
                "book:pick:0:DESK,,2026-07-02,,20,4,, OUTSIDE_HOURS",
                "book:pick:0:DESK,,2026-12-30,,,,, TOO_FAR_AHEAD",
                "book:pick:0:DESK,,2026-07-02,,32,49,, TOO_LONG",
                "book:pick:0:ROOM,,2026-07-02,,41,4,hall-a, OFF_GRID",
                "book:pick:0:DESK,,2026-07-02,,40,4,gone, TAKEN",
                "book:pick:0:STAY,,2026-07-02,,,15,, TOO_LONG"
            })
    void aRefusalNamesTheRule(String given) {
        var parts = given.split(" ", -1);
        var refused = assertInstanceOf(Refused.class, talk.presses(parts[0]).speech());
        assertEquals(Reason.valueOf(parts[1]), refused.refusal().reason());
    }

    @Test
    void somebodyWhomLineDoesNotNameBooksNothing() {
        var nobody = talk.other("");
        assertEquals(new Remarking(Remark.NOBODY), nobody.presses(DESK).speech());
    }
}
