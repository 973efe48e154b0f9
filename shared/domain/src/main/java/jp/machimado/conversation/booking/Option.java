package jp.machimado.conversation.booking;

import java.time.LocalDate;
import java.util.Optional;
import jp.machimado.booking.Alternatives.Nearness;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.words.BookingChatPhrase;

/// Something that can be chosen next: what it is and what it does.
public record Option(Label label, BookingStep step) {

    /// What an option is called.
    public sealed interface Label {}

    /// Words of our own.
    public record OfPhrase(BookingChatPhrase phrase) implements Label {}

    /// A day.
    public record OfDay(LocalDate day) implements Label {}

    /// A start.
    public record OfTime(int quarter) implements Label {}

    /// A length of `quarters` of an hour.
    public record OfLength(int quarters) implements Label {}

    /// A length of `nights`.
    public record OfNights(int nights) implements Label {}

    /// A space at `site`.
    public record OfSpace(Space space, Optional<Site> site) implements Label {}

    /// What can be had instead, and in which way it is near.
    public record OfChance(Nearness nearness, Details details) implements Label {}

    /// A booking of the person.
    public record OfBooking(Details details, BookingState state) implements Label {}

    /// A wait of the person.
    public record OfWait(Details details) implements Label {}

    static Option of(BookingChatPhrase phrase, BookingStep step) {
        return new Option(new OfPhrase(phrase), step);
    }
}
