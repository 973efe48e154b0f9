package jp.machimado.conversation.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.Refusal;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Site;
import jp.machimado.conversation.booking.BookingSpeech.Asking;
import jp.machimado.conversation.booking.BookingSpeech.Confirming;
import jp.machimado.conversation.booking.BookingSpeech.Days;
import jp.machimado.conversation.booking.BookingSpeech.Question;
import jp.machimado.conversation.booking.BookingSpeech.Refused;
import jp.machimado.words.BookingChatPhrase;

/// The screens that all ways to a booking share.
record Screens(BookingOffice office, Candidates candidates, ConfirmSeal seal, Chances chances) {

    /// Asks what is to be booked, of what there is.
    BookingReply what() {
        var options = new ArrayList<Option>();
        for (var what : What.values()) {
            if (!candidates.of(what).isEmpty()) {
                options.add(Option.of(phrase(what), BookingStep.pick(Chosen.of(what))));
            }
        }
        if (options.isEmpty()) {
            return BookingReply.remark(BookingSpeech.Remark.NOTHING_TO_BOOK);
        }
        options.add(Option.of(BookingChatPhrase.MINE, new BookingStep.Mine(0)));
        var asking = new Asking(Question.WHAT, Optional.empty(), Optional.empty(), isExample());
        return new BookingReply(
                asking, options, new BookingStep.Start(), Optional.empty(), "BOOKING");
    }

    private static BookingChatPhrase phrase(What what) {
        return switch (what) {
            case DESK -> BookingChatPhrase.DESK;
            case ROOM -> BookingChatPhrase.ROOM;
            case STAY -> BookingChatPhrase.STAY;
        };
    }

    /// Asks for the day: today, tomorrow and Saturday where the rules allow it, else by the picker.
    BookingReply day(Chosen chosen, Visit visit) {
        var today = candidates.today(visit.now());
        var last = candidates.lastDay(chosen.what(), visit.now());
        var saturday = today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        var options =
                Stream.of(today, today.plusDays(1), saturday)
                        .distinct()
                        .filter(day -> candidates.isPossible(chosen.what(), day, visit.now()))
                        .map(day -> option(chosen, day))
                        .toList();
        var question = chosen.what() == What.STAY ? Question.ARRIVAL : Question.DAY;
        var days = Optional.of(new Days(today, last, BookingStep.pick(chosen)));
        return BookingReply.asking(
                new Asking(question, Optional.of(chosen), days, isExample()),
                options,
                BookingStep.pick(chosen),
                new BookingStep.Start());
    }

    private static Option option(Chosen chosen, LocalDate day) {
        return new Option(new Option.OfDay(day), BookingStep.pick(chosen.on(Optional.of(day))));
    }

    /// Asks `question` about `chosen`.
    BookingReply ask(Question question, Chosen chosen, List<Option> options) {
        return BookingReply.asking(
                new Asking(question, Optional.of(chosen), Optional.empty(), isExample()),
                options,
                BookingStep.pick(chosen),
                back(chosen));
    }

    /// The question before the one that comes after `chosen`.
    static BookingStep back(Chosen chosen) {
        return chosen.back().map(BookingStep::pick).orElseGet(BookingStep.Start::new);
    }

    private boolean isExample() {
        return office.spaces().sites().stream().anyMatch(Site::example);
    }

    /// Says everything once more and asks for a yes.
    BookingReply confirm(Chosen chosen, List<Use> uses, BookingStep back, Visit visit) {
        var sealed = seal.seal(visit.person(), chosen, visit.eventId());
        boolean moving = chosen.moving().isPresent();
        var yes = moving ? BookingChatPhrase.YES_CHANGE : BookingChatPhrase.YES_BOOK;
        return BookingReply.asking(
                new Confirming(Details.of(uses, office.spaces()), moving),
                List.of(Option.of(yes, new BookingStep.Confirm(chosen, sealed))),
                BookingStep.pick(chosen),
                back);
    }

    /// Says why `chosen` cannot be had and what can be had instead.
    BookingReply refused(Chosen chosen, Refusal refusal, Visit visit) {
        var options =
                new ArrayList<>(chances.near(chosen, refusal, moving(chosen, visit), visit.now()));
        if (chosen.from().isPresent()) {
            var otherTime = chosen.from(Optional.empty()).at(Optional.empty());
            options.add(Option.of(BookingChatPhrase.OTHER_TIME, BookingStep.pick(otherTime)));
        }
        var otherDay = chosen.on(Optional.empty()).at(Optional.empty()).with(Optional.empty());
        options.add(Option.of(BookingChatPhrase.OTHER_DAY, BookingStep.pick(otherDay)));
        if (refusal.reason() == Reason.TAKEN) {
            waiting(chosen, refusal, visit).ifPresent(options::add);
        }
        var details = refusal.use().map(use -> Details.of(List.of(use), office.spaces()));
        return new BookingReply(
                new Refused(refusal, details),
                options,
                BookingStep.pick(chosen),
                Optional.of(back(chosen)),
                "BOOKING_" + refusal.reason());
    }

    /// The way into the line for the space that was taken; only for a new booking.
    private Optional<Option> waiting(Chosen chosen, Refusal refusal, Visit visit) {
        return refusal.use()
                .map(use -> chosen.at(Optional.of(use.space())))
                .filter(wanted -> wanted.moving().isEmpty() && wanted.period().isPresent())
                .map(wanted ->
                        Option.of(
                                BookingChatPhrase.WAIT,
                                new BookingStep.Join(
                                        wanted,
                                        seal.seal(visit.person(), wanted, visit.eventId()))));
    }

    /// The booking that `chosen` changes, if it is the person's.
    Optional<Booking> moving(Chosen chosen, Visit visit) {
        return chosen.moving().flatMap(id -> office.of(visit.person(), id));
    }
}
