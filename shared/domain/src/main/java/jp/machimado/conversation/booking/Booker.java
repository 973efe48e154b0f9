package jp.machimado.conversation.booking;

import java.util.List;
import java.util.Optional;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.ChangeBooking;
import jp.machimado.booking.JoinWaitlist;
import jp.machimado.booking.JoinWaitlist.Joined;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Refusal;
import jp.machimado.booking.Request;
import jp.machimado.booking.ReserveSpace;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Contacts;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.conversation.booking.BookingSpeech.Fact;
import jp.machimado.conversation.booking.BookingSpeech.Remark;
import jp.machimado.conversation.booking.BookingSpeech.Waiting;
import jp.machimado.conversation.booking.BookingStep.Sealed;
import jp.machimado.words.BookingChatPhrase;

/// Writes what somebody confirmed: a booking, a change, a place in line.
///
/// How they are reached is kept before, so that the first message about a booking finds it.
record Booker(BookingOffice office, Contacts contacts, Screens screens, OwnBookings own) {

    /// Books, or changes, what the confirm screen showed. The screen sent or tapped twice is one
    /// booking.
    BookingReply confirm(Chosen chosen, Sealed sealed, Visit visit) {
        var uses = screens.candidates().uses(chosen);
        if (uses.isEmpty() || !screens.seal().isOurs(sealed, visit.person(), chosen)) {
            return BookingReply.remark(Remark.STALE);
        }
        return chosen.moving()
                .map(id -> change(id, chosen, uses.get(), visit))
                .orElseGet(() -> book(chosen, request(sealed, uses.get(), visit), visit));
    }

    private static Request request(Sealed sealed, List<Use> uses, Visit visit) {
        return new Request(
                visit.person(),
                Visit.AUDIENCE,
                sealed.nonce(),
                uses,
                Visit.PEOPLE,
                Optional.empty(),
                Optional.empty(),
                Plan.Channel.LINE,
                Optional.empty());
    }

    private BookingReply book(Chosen chosen, Request request, Visit visit) {
        boolean before = office.of(visit.person(), request.id()).isPresent();
        contacts.keep(visit.person(), visit.contact(), visit.now());
        return switch (new ReserveSpace(office).book(request, visit.now())) {
            case Outcome.Done(var booking) ->
                    own.told(before ? Fact.ALREADY : booked(booking), booking, visit);
            case Outcome.Refused(var refusal) -> refused(chosen, refusal, visit);
            case Outcome.NotFound() -> BookingReply.remark(Remark.NOT_FOUND);
        };
    }

    private BookingReply change(BookingId id, Chosen chosen, List<Use> uses, Visit visit) {
        var change = new ChangeBooking(office);
        return switch (change.change(visit.person(), id, uses, Visit.AUDIENCE, visit.now())) {
            case Outcome.Done(var booking) -> {
                var pending = booking.state() == BookingState.PENDING;
                yield own.told(pending ? Fact.RECEIVED : Fact.CHANGED, booking, visit);
            }
            case Outcome.Refused(var refusal) -> refused(chosen, refusal, visit);
            case Outcome.NotFound() -> BookingReply.remark(Remark.NOT_FOUND);
        };
    }

    static Fact booked(Booking booking) {
        return booking.state() == BookingState.PENDING ? Fact.RECEIVED : Fact.BOOKED;
    }

    private BookingReply refused(Chosen chosen, Refusal refusal, Visit visit) {
        forgetUnlessNeeded(visit);
        return screens.refused(chosen, refusal, visit);
    }

    /// Somebody who has nothing booked and waits for nothing is not written to.
    private void forgetUnlessNeeded(Visit visit) {
        if (office.openOf(visit.person(), visit.now()).isEmpty() && own.waits(visit).isEmpty()) {
            contacts.forget(visit.person());
        }
    }

    /// Puts the person in line for what the screen showed.
    BookingReply join(Chosen chosen, Sealed sealed, Visit visit) {
        var uses = screens.candidates().uses(chosen);
        if (uses.isEmpty() || !screens.seal().isOurs(sealed, visit.person(), chosen)) {
            return BookingReply.remark(Remark.STALE);
        }
        contacts.keep(visit.person(), visit.contact(), visit.now());
        var request = request(sealed, uses.get(), visit);
        return switch (new JoinWaitlist(office).join(request, visit.now())) {
            case Joined.InLine(var wait) ->
                    BookingReply.ending(
                            new Waiting(Details.of(wait.plan().uses(), office.spaces()), true),
                            List.of(Option.of(BookingChatPhrase.MINE, new BookingStep.Mine(0))),
                            "WAITING");
            case Joined.NotJoined(var refusal) -> refused(chosen, refusal, visit);
        };
    }

    /// Takes the offer or hold `id`.
    BookingReply accept(BookingId id, Visit visit) {
        contacts.keep(visit.person(), visit.contact(), visit.now());
        var outcome = new ReserveSpace(office).confirm(visit.person(), id, visit.now());
        forgetUnlessNeeded(visit);
        return own.outcome(outcome, Optional.empty(), visit);
    }
}
