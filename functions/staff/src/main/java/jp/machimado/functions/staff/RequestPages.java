package jp.machimado.functions.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.machimado.booking.DecideRequest;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.staff.Role;

/// Requests that wait for the town's decision.
final class RequestPages {

    private final Counter counter;
    private final DayBook book;
    private final DecideRequest decide;

    RequestPages(Counter counter, DayBook book) {
        this.counter = counter;
        this.book = book;
        this.decide = new DecideRequest(counter.office());
    }

    Map<String, Act> acts() {
        return Map.of(
                "GET /staff/requests", Act.of(this::waiting, Role.APPROVER),
                "POST /staff/bookings/*/approve", Act.of(this::approve, Role.APPROVER),
                "POST /staff/bookings/*/reject", Act.of(this::reject, Role.APPROVER),
                "POST /staff/bookings/*/send-back", Act.of(this::sendBack, Role.APPROVER));
    }

    private Answer waiting(Call call) {
        counter.seen(call, "requests", call.today().toString());
        var rows = Rows.of(counter, call);
        var requests = book.requests(call.today());
        return counter.show(
                call,
                "requests",
                Map.of("requests", rows.all(requests), "own", own(call, requests)));
    }

    /// The requests of the member themselves, on which others decide.
    private static Set<String> own(Call call, List<Booking> requests) {
        return requests.stream()
                .filter(booking -> booking.person().equals(call.member().id()))
                .map(booking -> booking.id().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Answer approve(Call call) {
        return call.booking()
                .map(id -> decided(call, decide.approve(call.member().id(), id, call.now())))
                .orElseGet(() -> counter.missing(call));
    }

    private Answer reject(Call call) {
        var why = call.typed("reason");
        return why.isEmpty()
                ? counter.wrong(call)
                : call.booking()
                        .map(id -> decide.reject(call.member().id(), id, why.get(), call.now()))
                        .map(outcome -> decided(call, outcome))
                        .orElseGet(() -> counter.missing(call));
    }

    private Answer sendBack(Call call) {
        var why = call.typed("reason");
        return why.isEmpty()
                ? counter.wrong(call)
                : call.booking()
                        .map(id -> decide.sendBack(call.member().id(), id, why.get(), call.now()))
                        .map(outcome -> decided(call, outcome))
                        .orElseGet(() -> counter.missing(call));
    }

    private Answer decided(Call call, Outcome outcome) {
        if (outcome instanceof Outcome.Done(var booking)) {
            counter.seen(call, "decision", booking);
        }
        return counter.answer(call, outcome);
    }
}
