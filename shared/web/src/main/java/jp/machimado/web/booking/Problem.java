package jp.machimado.web.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.JoinWaitlist;
import jp.machimado.booking.Refusal;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.space.SpaceRules;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;
import jp.machimado.web.Page;
import jp.machimado.words.BookingPhrase;
import jp.machimado.words.Phrase;
import jp.machimado.words.Wording;

/// Why something could not be done, in words.
///
/// @param field of the form that must be corrected; empty when none can
/// @param inserts what the words need: numbers, a day, a [Length], a period, a name
/// @param rules that say so; empty when no rule of the town is the reason
/// @param isConflict whether it would have been right but for others or for what happened before
public record Problem(
        Optional<String> field,
        Phrase phrase,
        List<Object> inserts,
        Optional<SpaceRules> rules,
        boolean isConflict) {

    public Problem {
        inserts = List.copyOf(inserts);
    }

    /// Something is wrong that no field alone can correct.
    public static Problem of(Phrase phrase, Object... inserts) {
        return new Problem(Optional.empty(), phrase, List.of(inserts), Optional.empty(), false);
    }

    /// What was typed in `field` must be corrected.
    public static Problem in(String field, Phrase phrase, Object... inserts) {
        return new Problem(Optional.of(field), phrase, List.of(inserts), Optional.empty(), false);
    }

    /// The words for `refusal`.
    public static Problem of(Refusal refusal) {
        var limit = limit(refusal);
        var phrase = phrase(refusal, limit.isEmpty());
        var field =
                refusal.reason() == Reason.TOO_MANY_PEOPLE
                        ? Optional.of("people")
                        : Optional.<String>empty();
        return new Problem(field, phrase, limit, refusal.rules(), isConflict(refusal.reason()));
    }

    /// In the language of `page`.
    public gg.jte.Content in(Page page) {
        return page.tell(phrase, inserts.stream().map(insert -> told(insert, page)).toArray());
    }

    private static Object told(Object insert, Page page) {
        return switch (insert) {
            case LocalDate day -> page.date(day);
            case Length length -> length.in(page);
            case Period period -> Reservation.when(page, period);
            case Wording name -> name.in(page.language());
            default -> insert;
        };
    }

    private static List<Object> limit(Refusal refusal) {
        if (refusal.reason() == Reason.TOO_MANY_WAITS) {
            return List.of(JoinWaitlist.LINES);
        }
        var limit = refusal.limit();
        return limit.isPresent() ? List.of(counted(refusal, limit.getAsInt())) : List.of();
    }

    private static Object counted(Refusal refusal, int limit) {
        var length = new Length(Duration.ofMinutes(limit));
        return switch (refusal.reason()) {
            case TOO_SOON, OFF_GRID, TOO_LATE -> length;
            case TOO_SHORT, TOO_LONG -> isStay(refusal) ? limit : length;
            default -> limit;
        };
    }

    private static boolean isConflict(Reason reason) {
        return switch (reason) {
            case TAKEN,
                    CLOSED,
                    QUOTA_REACHED,
                    TOO_MANY_WAITS,
                    TOO_LATE,
                    RAN_OUT,
                    NOT_NOW,
                    CHANGED_MEANWHILE,
                    OWN_REQUEST,
                    NOTHING_TO_WAIT_FOR ->
                    true;
            case PAST,
                    TOO_SOON,
                    TOO_FAR_AHEAD,
                    OFF_GRID,
                    TOO_SHORT,
                    TOO_LONG,
                    OUTSIDE_HOURS,
                    CLOSED_DAY,
                    NOT_FOR_YOU,
                    TOO_MANY_PEOPLE,
                    TOO_LARGE,
                    TWICE,
                    NOT_BOOKABLE ->
                    false;
        };
    }

    /// Every reason has words of its own, called like it. A space that is gone from the catalogue
    /// has no limit to tell any more.
    private static BookingPhrase phrase(Refusal refusal, boolean unlimited) {
        return switch (refusal.reason()) {
            case TOO_SHORT -> isStay(refusal) ? BookingPhrase.TOO_SHORT_NIGHTS : named(refusal);
            case TOO_LONG -> isStay(refusal) ? BookingPhrase.TOO_LONG_NIGHTS : named(refusal);
            case TOO_LATE, QUOTA_REACHED -> unlimited ? BookingPhrase.NOT_NOW : named(refusal);
            default -> named(refusal);
        };
    }

    private static BookingPhrase named(Refusal refusal) {
        return BookingPhrase.valueOf(refusal.reason().name());
    }

    private static boolean isStay(Refusal refusal) {
        return refusal.use().filter(use -> use.period() instanceof Nights).isPresent();
    }
}
