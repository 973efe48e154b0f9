package jp.machimado.conversation.booking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.ChangeBooking;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Contacts;
import jp.machimado.booking.ledger.Persons;
import jp.machimado.conversation.booking.BookingSpeech.Remark;
import jp.machimado.conversation.booking.BookingStep.Act;
import jp.machimado.conversation.booking.BookingStep.OnBooking;
import jp.machimado.guide.TaskKind;

/// Decides what to say on the way to a booking, and books.
///
/// Everything that a step names is looked up again. What is written is written once however often
/// the same event or the same screen comes.
public final class BookingTurns {

    private final BookingOffice office;
    private final Supplier<String> personKey;
    private final Screens screens;
    private final OwnBookings own;
    private final OwnOptions ownOptions;
    private final Booker booker;
    private final ChangeBooking change;
    private final SpokenBooking spoken;

    /// @param contacts where somebody who books is remembered to be reached
    /// @param personKey the secret of persons, asked for at each use
    public BookingTurns(BookingOffice office, Contacts contacts, Supplier<String> personKey) {
        this.office = office;
        this.personKey = personKey;
        var candidates = new Candidates(office);
        screens =
                new Screens(
                        office,
                        candidates,
                        new ConfirmSeal(personKey),
                        new Chances(office, candidates));
        ownOptions = new OwnOptions(office);
        own = new OwnBookings(office, ownOptions);
        booker = new Booker(office, contacts, screens, own);
        change = new ChangeBooking(office);
        spoken = new SpokenBooking(candidates);
    }

    /// What to say to `step`, tapped by `asker` with `picked` as a date.
    public BookingReply step(Asker asker, BookingStep step, Optional<LocalDate> picked) {
        return visit(asker)
                .map(visit -> step(visit, step, picked))
                .orElseGet(() -> BookingReply.remark(Remark.NOBODY));
    }

    private Optional<Visit> visit(Asker asker) {
        return asker.userId()
                .map(id ->
                        new Visit(
                                new Persons(personKey.get()).ofLine(id),
                                id,
                                asker.eventId(),
                                asker.language(),
                                asker.now()));
    }

    private BookingReply step(Visit visit, BookingStep step, Optional<LocalDate> picked) {
        return switch (step) {
            case BookingStep.Start() -> screens.what();
            case BookingStep.Stop() -> BookingReply.remark(Remark.STOPPED);
            case BookingStep.Pick(var chosen, var page) ->
                    next(picked.isPresent() ? chosen.on(picked) : chosen, page, visit);
            case BookingStep.Confirm(var chosen, var sealed) ->
                    booker.confirm(chosen, sealed, visit);
            case BookingStep.Join(var chosen, var sealed) -> booker.join(chosen, sealed, visit);
            case BookingStep.Mine(var page) -> own.mine(page, visit);
            case OnBooking on -> on(on, visit);
        };
    }

    private BookingReply next(Chosen chosen, int page, Visit visit) {
        if (chosen.moving().isPresent()) {
            var moving = screens.moving(chosen, visit);
            var refusal = moving.flatMap(booking -> change.refuses(booking, visit.now()));
            if (moving.isEmpty()) {
                return BookingReply.remark(Remark.NOT_FOUND);
            }
            if (refusal.isPresent()) {
                return own.refused(refusal.get());
            }
        }
        return chosen.what() == What.STAY
                ? new StayQuestions(office, screens).next(chosen, visit)
                : new HourQuestions(office, screens).next(chosen, page, visit);
    }

    private BookingReply change(Booking booking, Visit visit) {
        return ownOptions
                .changed(booking)
                .map(chosen -> next(chosen, 0, visit))
                .orElseGet(() -> BookingReply.remark(Remark.CHANGE_ON_WEB));
    }

    private BookingReply on(OnBooking on, Visit visit) {
        var id = on.id();
        return switch (on.act()) {
            case SHOW -> own.show(id, visit);
            case CHANGE ->
                    own.found(id, visit)
                            .map(booking -> change(booking, visit))
                            .orElseGet(() -> BookingReply.remark(Remark.NOT_FOUND));
            case ASK_CANCEL -> own.askCancel(id, visit);
            case CANCEL -> own.cancel(id, visit);
            case ACCEPT -> booker.accept(id, visit);
            case CHECK_IN -> own.arrive(id, visit);
            case LEAVE -> own.leave(id, visit);
            case STOP_WAITING -> own.stopWaiting(id, visit);
        };
    }

    /// What to say to `text`, which asks for `task`: the step that it leads to, prefilled.
    public BookingReply asked(Asker asker, TaskKind task, String text) {
        return visit(asker)
                .map(visit ->
                        switch (task) {
                            case MY_BOOKINGS -> own.mine(0, visit);
                            case CANCEL_BOOKING ->
                                    spoken.wantsChange(text, visit.language())
                                            ? changing(visit)
                                            : own.cancelling(visit);
                            case BOOK_COWORKING, BOOK_WORKATION, TELEWORK ->
                                    begun(visit, task, text);
                        })
                .orElseGet(() -> BookingReply.remark(Remark.NOBODY));
    }

    /// Asks for the new day of the person's one booking, or which of several.
    private BookingReply changing(Visit visit) {
        var open = office.openOf(visit.person(), visit.now());
        return open.size() == 1
                ? on(new OnBooking(Act.CHANGE, open.getFirst().id()), visit)
                : own.mine(0, visit);
    }

    private BookingReply begun(Visit visit, TaskKind task, String text) {
        boolean stay = task == TaskKind.BOOK_WORKATION;
        return spoken.begun(text, visit.language(), visit.now(), stay)
                .map(chosen -> next(chosen, 0, visit))
                .orElseGet(screens::what);
    }

    /// What to say to `text` as an answer to what was `offered`; empty when it is none.
    public Optional<BookingReply> said(Asker asker, String text, Offered offered) {
        return visit(asker)
                .flatMap(visit ->
                        spoken.answer(text, offered, visit.now())
                                .map(step -> step(visit, step, Optional.empty())));
    }
}
