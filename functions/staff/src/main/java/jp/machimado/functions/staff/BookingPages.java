package jp.machimado.functions.staff;

import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.CancelBooking;
import jp.machimado.booking.CheckIn;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.staff.Role;

/// One booking: who, what, when, and what the desk may do about it.
final class BookingPages {

    private final Counter counter;
    private final CancelBooking cancel;
    private final CheckIn checkIn;

    BookingPages(Counter counter) {
        this.counter = counter;
        this.cancel = new CancelBooking(counter.office());
        this.checkIn = new CheckIn(counter.office());
    }

    Map<String, Act> acts() {
        return Map.of(
                "GET /staff/bookings/*", Act.of(this::show, Role.DESK, Role.APPROVER),
                "POST /staff/bookings/*/cancel", Act.of(this::cancel, Role.DESK),
                "POST /staff/bookings/*/check-in", Act.of(this::arrive, Role.DESK),
                "POST /staff/bookings/*/check-out", Act.of(this::leave, Role.DESK));
    }

    private Answer show(Call call) {
        var found = find(call);
        if (found.isEmpty()) {
            return counter.missing(call);
        }
        var booking = found.get();
        counter.seen(call, "booking", booking);
        var rows = Rows.of(counter, call);
        var times =
                booking.plan().uses().stream()
                        .map(use -> rows.space(use.space()) + " " + rows.time(use.period()))
                        .toList();
        return counter.show(
                call,
                "booking",
                Map.of(
                        "booking", rows.of(booking),
                        "times", times,
                        "made", rows.page().date(booking.made().atZone(call.zone()).toLocalDate()),
                        "own", booking.person().equals(call.member().id()),
                        "state", booking.state()));
    }

    private Answer cancel(Call call) {
        var why = call.typed("reason");
        return why.isEmpty()
                ? counter.wrong(call)
                : call.booking()
                        .map(id -> cancel.cancelByTown(id, why.get(), call.now()))
                        .map(outcome -> done(call, "cancel", outcome))
                        .orElseGet(() -> counter.missing(call));
    }

    private Answer arrive(Call call) {
        return call.booking()
                .map(id -> checkIn.arriveAtDesk(id, call.now()))
                .map(outcome -> done(call, "check-in", outcome))
                .orElseGet(() -> counter.missing(call));
    }

    /// Staff see that the person leaves.
    private Answer leave(Call call) {
        return find(call)
                .map(booking -> checkIn.leave(booking.person(), booking.id(), call.now()))
                .map(outcome -> done(call, "check-out", outcome))
                .orElseGet(() -> counter.missing(call));
    }

    private Answer done(Call call, String what, Outcome outcome) {
        if (outcome instanceof Outcome.Done(var booking)) {
            counter.seen(call, what, booking);
        }
        return counter.answer(call, outcome);
    }

    private Optional<Booking> find(Call call) {
        return call.booking().flatMap(counter.office().bookings()::booking);
    }
}
