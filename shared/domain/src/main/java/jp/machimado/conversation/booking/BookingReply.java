package jp.machimado.conversation.booking;

import java.util.List;
import java.util.Optional;
import jp.machimado.conversation.booking.BookingSpeech.Remark;
import jp.machimado.conversation.booking.BookingSpeech.Remarking;
import jp.machimado.words.BookingChatPhrase;

/// What is said and what can be chosen next, numbered in this order.
///
/// @param step at which it is said, so that a word can change it
/// @param back to the question before; empty at the beginning and the end
/// @param outcome as it is counted
public record BookingReply(
        BookingSpeech speech,
        List<Option> options,
        BookingStep step,
        Optional<BookingStep> back,
        String outcome) {

    /// Options at most: LINE shows 13 quick replies, of which two are back and stop and one leads
    /// on.
    static final int OPTIONS = 10;

    public BookingReply {
        options = List.copyOf(options);
    }

    /// A question on the way to a booking.
    static BookingReply asking(
            BookingSpeech speech, List<Option> options, BookingStep step, BookingStep back) {
        return new BookingReply(speech, options, step, Optional.of(back), "BOOKING");
    }

    /// Something that ends it.
    static BookingReply ending(BookingSpeech speech, List<Option> options, String outcome) {
        return new BookingReply(
                speech, options, new BookingStep.Start(), Optional.empty(), outcome);
    }

    static BookingReply remark(Remark remark) {
        return ending(
                new Remarking(remark),
                List.of(
                        Option.of(BookingChatPhrase.BOOK_AGAIN, new BookingStep.Start()),
                        Option.of(BookingChatPhrase.MINE, new BookingStep.Mine(0))),
                "BOOKING_" + remark);
    }
}
