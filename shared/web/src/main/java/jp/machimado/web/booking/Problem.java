package jp.machimado.web.booking;

import java.util.List;
import jp.machimado.booking.Refusal;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.web.Page;
import jp.machimado.words.BookingPhrase;

/// Why something could not be done, in words.
///
/// @param inserts numbers that the words need
public record Problem(BookingPhrase phrase, List<Object> inserts) {

    public Problem {
        inserts = List.copyOf(inserts);
    }

    /// Something that was typed must be corrected.
    public static Problem of(BookingPhrase phrase) {
        return new Problem(phrase, List.of());
    }

    /// The words for `refusal`.
    public static Problem of(Refusal refusal) {
        var limit = refusal.limit();
        return new Problem(
                phrase(refusal.reason()),
                limit.isPresent() ? List.<Object>of(limit.getAsInt()) : List.of());
    }

    /// In the language of `page`.
    public gg.jte.Content in(Page page) {
        return page.tell(phrase, inserts.toArray());
    }

    private static BookingPhrase phrase(Reason reason) {
        return switch (reason) {
            case PAST, TOO_SOON -> BookingPhrase.TOO_SOON;
            case TOO_FAR_AHEAD -> BookingPhrase.TOO_FAR_AHEAD;
            case OFF_GRID -> BookingPhrase.OFF_GRID;
            case TOO_SHORT -> BookingPhrase.TOO_SHORT;
            case TOO_LONG -> BookingPhrase.TOO_LONG;
            case OUTSIDE_HOURS, CLOSED_DAY, CLOSED -> BookingPhrase.SHUT;
            case TAKEN -> BookingPhrase.TAKEN;
            case QUOTA_REACHED -> BookingPhrase.QUOTA_REACHED;
            case NOT_FOR_YOU -> BookingPhrase.NOT_FOR_YOU;
            case TOO_MANY_PEOPLE -> BookingPhrase.TOO_MANY_PEOPLE;
            case TOO_LATE -> BookingPhrase.TOO_LATE;
            case RAN_OUT -> BookingPhrase.RAN_OUT;
            case TOO_MANY_WAITS,
                    TOO_LARGE,
                    TWICE,
                    NOT_BOOKABLE,
                    NOT_NOW,
                    CHANGED_MEANWHILE,
                    OWN_REQUEST,
                    NOTHING_TO_WAIT_FOR ->
                    BookingPhrase.NOT_NOW;
        };
    }
}
