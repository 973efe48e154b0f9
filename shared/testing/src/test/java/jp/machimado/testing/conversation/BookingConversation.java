package jp.machimado.testing.conversation;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Persons;
import jp.machimado.conversation.ChatEvent;
import jp.machimado.conversation.Converse;
import jp.machimado.conversation.Memory;
import jp.machimado.conversation.Speech;
import jp.machimado.conversation.Turn;
import jp.machimado.conversation.booking.BookingReply;
import jp.machimado.conversation.booking.BookingTurns;
import jp.machimado.conversation.booking.Option;
import jp.machimado.testing.booking.Desk;
import jp.machimado.testing.booking.InMemoryBookings;
import jp.machimado.testing.booking.InMemoryContacts;
import jp.machimado.words.BookingChatPhrase;

/// One person in the invented town who books by chat; several may share one `desk`.
final class BookingConversation {

    final Desk desk;
    final InMemoryContacts contacts;
    final Persons persons = new Persons(KnownQuestions.PERSON_KEY);

    private final Converse converse;
    private final String user;
    private Memory memory = Memory.blank(Instant.EPOCH);
    private int events;
    private BookingReply last;

    BookingConversation() {
        this(new Desk(new InMemoryBookings()), new InMemoryContacts(), "U1");
    }

    private BookingConversation(Desk desk, InMemoryContacts contacts, String user) {
        this.desk = desk;
        this.contacts = contacts;
        this.user = user;
        var office = new BookingOffice(desk.bookings, desk.office::spaces, desk.office.town());
        var turns = new BookingTurns(office, contacts, () -> KnownQuestions.PERSON_KEY);
        this.converse = KnownQuestions.converse(turns);
        this.last = presses("bookings");
    }

    /// Another person in the same town.
    BookingConversation other(String userId) {
        return new BookingConversation(desk, contacts, userId);
    }

    BookingReply says(String text) {
        return reply(turn(new ChatEvent.Said(envelope(), "M1", text)));
    }

    Turn turnAfter(String text) {
        return turn(new ChatEvent.Said(envelope(), "M1", text));
    }

    Speech speechAfterPressing(String postback) {
        return turn(new ChatEvent.Pressed(envelope(), postback, Optional.empty())).speech();
    }

    BookingReply presses(String postback) {
        return pressesWithDate(postback, Optional.empty());
    }

    BookingReply pressesWithDate(String postback, Optional<String> date) {
        return reply(turn(new ChatEvent.Pressed(envelope(), postback, date)));
    }

    /// The same event once more, as when it is delivered again.
    BookingReply again(String postback) {
        events--;
        return presses(postback);
    }

    /// Taps the option of `phrase`.
    BookingReply taps(BookingChatPhrase phrase) {
        return taps(new Option.OfPhrase(phrase));
    }

    BookingReply taps(Option.Label label) {
        return presses(postback(label));
    }

    String postback(BookingChatPhrase phrase) {
        return postback(new Option.OfPhrase(phrase));
    }

    private String postback(Option.Label label) {
        return last.options().stream()
                .filter(option -> option.label().equals(label))
                .map(option -> "book:" + option.step().text())
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not in " + last.options()));
    }

    List<Option.Label> offered() {
        return last.options().stream().map(Option::label).toList();
    }

    /// What this person has booked.
    List<Booking> bookings() {
        return desk.office.openOf(persons.ofLine(user), desk.now);
    }

    void pass(Duration time) {
        desk.pass(time);
    }

    private Turn turn(ChatEvent event) {
        var turn = converse.turn(event, memory, desk.now);
        memory = turn.aftermath().memory().orElse(memory);
        return turn;
    }

    private BookingReply reply(Turn turn) {
        last = assertInstanceOf(Speech.Booking.class, turn.speech()).reply();
        return last;
    }

    private ChatEvent.Envelope envelope() {
        return new ChatEvent.Envelope(
                user + "-E" + events++,
                Optional.of(user).filter(id -> !id.isEmpty()),
                user,
                Optional.of("TOKEN"),
                desk.now,
                desk.now);
    }
}
