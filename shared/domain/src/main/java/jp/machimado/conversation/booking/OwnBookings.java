package jp.machimado.conversation.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.CancelBooking;
import jp.machimado.booking.CheckIn;
import jp.machimado.booking.JoinWaitlist;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Refusal;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Wait;
import jp.machimado.conversation.booking.BookingSpeech.Fact;
import jp.machimado.conversation.booking.BookingSpeech.Listing;
import jp.machimado.conversation.booking.BookingSpeech.Refused;
import jp.machimado.conversation.booking.BookingSpeech.Remark;
import jp.machimado.conversation.booking.BookingSpeech.Told;
import jp.machimado.conversation.booking.BookingSpeech.Waiting;
import jp.machimado.conversation.booking.BookingStep.Act;
import jp.machimado.conversation.booking.BookingStep.Mine;
import jp.machimado.conversation.booking.BookingStep.OnBooking;
import jp.machimado.words.BookingChatPhrase;

/// What a person has booked and waits for, and what can be done with it.
record OwnBookings(BookingOffice office, OwnOptions offered) {

    /// The bookings, then the waits, ten on a page.
    BookingReply mine(int page, Visit visit) {
        var all = all(visit);
        int from = Math.min(page * BookingReply.OPTIONS, all.size());
        int to = Math.min(all.size(), from + BookingReply.OPTIONS);
        var options = new ArrayList<>(all.subList(from, to));
        if (to < all.size()) {
            options.add(Option.of(BookingChatPhrase.MORE, new Mine(page + 1)));
        } else if (all.isEmpty()) {
            options.add(Option.of(BookingChatPhrase.BOOK, new BookingStep.Start()));
        }
        return new BookingReply(
                new Listing(all.isEmpty()),
                options,
                new Mine(page),
                Optional.of(page == 0 ? new BookingStep.Start() : new Mine(page - 1)),
                "MY_BOOKINGS");
    }

    private List<Option> all(Visit visit) {
        var all = new ArrayList<Option>();
        for (var booking : office.openOf(visit.person(), visit.now())) {
            var details = Details.of(booking.plan().uses(), office.spaces());
            all.add(
                    new Option(
                            new Option.OfBooking(details, booking.state()),
                            new OnBooking(Act.SHOW, booking.id())));
        }
        for (var wait : waits(visit)) {
            var details = Details.of(wait.plan().uses(), office.spaces());
            all.add(
                    new Option(
                            new Option.OfWait(details),
                            new OnBooking(Act.STOP_WAITING, wait.id())));
        }
        return all;
    }

    List<Wait> waits(Visit visit) {
        return new JoinWaitlist(office).waitsOf(visit.person(), visit.now());
    }

    /// Asks whether to cancel the person's one open booking, or which of several.
    BookingReply cancelling(Visit visit) {
        var open = office.openOf(visit.person(), visit.now());
        return open.size() == 1 ? told(Fact.ASK_CANCEL, open.getFirst(), visit) : mine(0, visit);
    }

    /// Tells `fact` of `booking` and what can be done next.
    BookingReply told(Fact fact, Booking booking, Visit visit) {
        var details = Details.of(booking.plan().uses(), office.spaces());
        boolean asks = fact == Fact.ASK_CANCEL || fact == Fact.SHOWN;
        var back = new OnBooking(Act.SHOW, booking.id());
        return new BookingReply(
                new Told(fact, booking, details),
                offered.after(fact, booking, visit.now()),
                new OnBooking(Act.SHOW, booking.id()),
                asks ? Optional.of(fact == Fact.SHOWN ? new Mine(0) : back) : Optional.empty(),
                fact.name());
    }

    /// Shows booking `id`.
    BookingReply show(BookingId id, Visit visit) {
        return found(id, visit)
                .map(booking -> told(Fact.SHOWN, booking, visit))
                .orElseGet(() -> BookingReply.remark(Remark.NOT_FOUND));
    }

    Optional<Booking> found(BookingId id, Visit visit) {
        return office.of(visit.person(), id);
    }

    /// Asks whether to cancel booking `id`; says so when it is cancelled already.
    BookingReply askCancel(BookingId id, Visit visit) {
        return found(id, visit)
                .map(booking -> {
                    boolean over = booking.state() == BookingState.CANCELLED;
                    return told(over ? Fact.CANCELLED : Fact.ASK_CANCEL, booking, visit);
                })
                .orElseGet(() -> BookingReply.remark(Remark.NOT_FOUND));
    }

    BookingReply cancel(BookingId id, Visit visit) {
        var outcome = new CancelBooking(office).cancel(visit.person(), id, visit.now());
        return outcome(outcome, Optional.of(Fact.CANCELLED), visit);
    }

    BookingReply arrive(BookingId id, Visit visit) {
        var outcome = new CheckIn(office).arrive(visit.person(), id, visit.now());
        return found(id, visit)
                .filter(_ -> outcome instanceof Outcome.Refused)
                .flatMap(booking ->
                        outsideCheckIn(booking, visit).map(fact -> told(fact, booking, visit)))
                .orElseGet(() -> outcome(outcome, Optional.of(Fact.CHECKED_IN), visit));
    }

    /// Whether somebody has come too early or too late for `booking`; empty when something else
    /// keeps them from checking in.
    private Optional<Fact> outsideCheckIn(Booking booking, Visit visit) {
        var opens =
                booking.plan().first().period().starts(office.town().zone()).minus(CheckIn.EARLY);
        return switch (booking.state()) {
            case CONFIRMED ->
                    Optional.of(visit.now().isBefore(opens) ? Fact.TOO_EARLY : Fact.TOO_LATE);
            case NO_SHOW -> Optional.of(Fact.TOO_LATE);
            case HELD, OFFERED, PENDING, RETURNED, CHECKED_IN, DONE, CANCELLED, REJECTED, EXPIRED ->
                    Optional.empty();
        };
    }

    BookingReply leave(BookingId id, Visit visit) {
        var outcome = new CheckIn(office).leave(visit.person(), id, visit.now());
        return outcome(outcome, Optional.of(Fact.LEFT), visit);
    }

    /// Leaves the line in which the person waits as `id`.
    BookingReply stopWaiting(BookingId id, Visit visit) {
        var wait = waits(visit).stream().filter(each -> each.id().equals(id)).findFirst();
        if (wait.isEmpty()) {
            return show(id, visit);
        }
        new JoinWaitlist(office).leave(visit.person(), id);
        var details = Details.of(wait.get().plan().uses(), office.spaces());
        return BookingReply.ending(
                new Waiting(details, false),
                List.of(Option.of(BookingChatPhrase.MINE, new Mine(0))),
                "NOT_WAITING");
    }

    /// Tells what came of an act: `fact`, or how the booking was booked.
    BookingReply outcome(Outcome outcome, Optional<Fact> fact, Visit visit) {
        return switch (outcome) {
            case Outcome.Done(var booking) ->
                    told(fact.orElseGet(() -> Booker.booked(booking)), booking, visit);
            case Outcome.NotFound() -> BookingReply.remark(Remark.NOT_FOUND);
            case Outcome.Refused(var refusal) -> refused(refusal);
        };
    }

    /// Says why not; what is booked stays as it is.
    BookingReply refused(Refusal refusal) {
        var details = refusal.use().map(use -> Details.of(List.of(use), office.spaces()));
        return BookingReply.ending(
                new Refused(refusal, details),
                List.of(Option.of(BookingChatPhrase.MINE, new Mine(0))),
                "BOOKING_" + refusal.reason());
    }
}
