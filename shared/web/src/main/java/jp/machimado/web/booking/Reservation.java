package jp.machimado.web.booking;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.Fees;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.Spaces;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;
import jp.machimado.web.Page;
import jp.machimado.words.BookingPhrase;

/// A booking as its person sees it.
///
/// @param parts what is booked; the first says when it begins
/// @param place where; empty when the town no longer has it
/// @param fee for the kind of user that its person says to be; empty while 未確認
public record Reservation(
        Booking booking, List<Part> parts, Optional<Site> place, Optional<Fees.Fee> fee) {

    public Reservation {
        parts = List.copyOf(parts);
    }

    /// `booking` of what `spaces` has.
    public static Reservation of(Booking booking, Spaces spaces) {
        var plan = booking.plan();
        return new Reservation(
                booking,
                parts(plan.uses(), spaces),
                spaces.site(plan.site()),
                new Fees(spaces).of(plan.uses(), plan.audience()));
    }

    /// `uses` of what `spaces` has.
    public static List<Part> parts(List<Use> uses, Spaces spaces) {
        return uses.stream().map(use -> new Part(use, spaces.space(use.space()))).toList();
    }

    /// One thing of a booking.
    ///
    /// @param space empty when the town no longer has it
    public record Part(Use use, Optional<Space> space) {

        /// Day and times.
        public String when(Page page) {
            return Reservation.when(page, use.period());
        }

        /// What it is, in the page's language.
        public String where(Page page) {
            return space.map(found -> found.name().in(page.language())).orElse("");
        }
    }

    /// Where to ask what it costs, in the page's language.
    public String desk(Page page) {
        return place.map(at ->
                        at.name().in(page.language()) + at.phone().map(" "::concat).orElse(""))
                .orElse("");
    }

    /// What begins it; empty when the town no longer has it.
    public Optional<Space> space() {
        return parts.getFirst().space();
    }

    /// Day and times.
    public String when(Page page) {
        return when(page, booking.plan().first().period());
    }

    /// `period` in the page's language.
    public static String when(Page page, Period period) {
        return switch (period) {
            case Hours(var day, var from, var to) ->
                    page.date(day) + " " + Hours.clock(from) + "–" + Hours.clock(to);
            case Nights nights ->
                    page.say(
                            BookingPhrase.NIGHTS,
                            page.date(nights.arrival()),
                            page.date(nights.departure()),
                            nights.length());
        };
    }

    /// How it stands, in a word.
    public BookingPhrase state() {
        return booking.asksToWait()
                ? BookingPhrase.WAIT_NOT_YET
                : BookingPhrase.valueOf("IS_" + booking.state());
    }

    /// Whether its person may change it here; what the town no longer has cannot be.
    public boolean isChangeable() {
        boolean whole = parts.stream().allMatch(part -> part.space().isPresent());
        return switch (booking.state()) {
            case PENDING, RETURNED, CONFIRMED -> whole;
            case HELD, OFFERED, CHECKED_IN, DONE, CANCELLED, REJECTED, EXPIRED, NO_SHOW -> false;
        };
    }

    /// Where it is, in the page's language.
    public String where(Page page) {
        return parts.getFirst().where(page);
    }

    /// The time of day until which it is held; empty when it has no end of its own.
    public String until(ZoneId zone) {
        return booking.until()
                .map(end -> end.atZone(zone))
                .map(end -> "%02d:%02d".formatted(end.getHour(), end.getMinute()))
                .orElse("");
    }

    /// How it stands, as a heading.
    public BookingPhrase title() {
        return switch (booking.state()) {
            case HELD, OFFERED -> BookingPhrase.CONFIRM_TITLE;
            case CONFIRMED, CHECKED_IN -> BookingPhrase.BOOKED_TITLE;
            case PENDING, RETURNED -> BookingPhrase.PENDING_TITLE;
            case CANCELLED -> BookingPhrase.CANCELLED_TITLE;
            case EXPIRED -> booking.asksToWait() ? BookingPhrase.WAIT : BookingPhrase.OVER_TITLE;
            case DONE, REJECTED, NO_SHOW -> BookingPhrase.OVER_TITLE;
        };
    }

    /// Whether its person may still give it up.
    public boolean isCancellable() {
        return switch (booking.state()) {
            case HELD, OFFERED, PENDING, RETURNED, CONFIRMED -> true;
            case CHECKED_IN, DONE, CANCELLED, REJECTED, EXPIRED, NO_SHOW -> false;
        };
    }
}
