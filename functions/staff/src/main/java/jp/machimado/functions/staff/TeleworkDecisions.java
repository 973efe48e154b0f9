package jp.machimado.functions.staff;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import jp.machimado.booking.staff.Role;
import jp.machimado.booking.staff.StaffMember;
import jp.machimado.telework.DecideTelework;
import jp.machimado.telework.TeleworkOutcome;
import jp.machimado.telework.ledger.Telework;
import jp.machimado.telework.ledger.TeleworkId;
import jp.machimado.web.staff.TeleworkRequest;
import jp.machimado.words.StaffPhrase;
import jp.machimado.words.TeleworkPhrase;

/// The manager, the personnel officer and the security officer decide, with what they must know on
/// one screen.
final class TeleworkDecisions {

    private static final Role[] DECIDERS = {Role.MANAGER, Role.PERSONNEL, Role.SECURITY};
    private static final int MONTHS = 4;

    private final TeleworkCounter telework;
    private final Counter counter;
    private final DecideTelework decide;

    TeleworkDecisions(TeleworkCounter telework) {
        this.telework = telework;
        this.counter = telework.counter();
        this.decide = new DecideTelework(telework.office());
    }

    Map<String, Act> acts() {
        return Map.of(
                "GET /staff/telework/requests", Act.of(this::requests, DECIDERS),
                "POST /staff/telework/requests", Act.of(this::approveAll, DECIDERS),
                "POST /staff/telework/*/approve", Act.of(this::approve, DECIDERS),
                "POST /staff/telework/*/send-back", Act.of(this::sendBack, DECIDERS),
                "POST /staff/telework/*/reject", Act.of(this::reject, DECIDERS));
    }

    private Answer requests(Call call) {
        var rows = telework.rows(call);
        var staffing = new TeleworkStaffing(telework.office(), rows.page());
        var all =
                waiting(call).stream()
                        .map(found ->
                                new TeleworkRequest(
                                        rows.of(found),
                                        staffing.left(found),
                                        TeleworkCounter.isOwn(call, found)))
                        .toList();
        counter.seen(call, "telework-requests", call.today().toString());
        return counter.show(call, "teleworkrequests", Map.of("requests", all));
    }

    private List<Telework> waiting(Call call) {
        var month = YearMonth.from(call.today());
        return Stream.iterate(month, next -> next.plusMonths(1))
                .limit(MONTHS)
                .flatMap(at ->
                        telework.divisionIds()
                                .flatMap(id -> telework.office().teleworks().of(id, at).stream()))
                .filter(found -> !found.plan().day().isBefore(call.today()))
                .filter(found -> DecideTelework.isTheirTurn(call.member(), found))
                .sorted(Comparator.comparing((Telework found) -> found.plan().day()))
                .toList();
    }

    /// Approves all that are chosen; what cannot be is left, and counted.
    private Answer approveAll(Call call) {
        var left = new ArrayList<TeleworkId>();
        int done = 0;
        for (var chosen : chosen(call)) {
            var outcome = decide.approve(call.member(), chosen, call.now());
            if (outcome instanceof TeleworkOutcome.Done) {
                counter.seen(call, "telework-decision", chosen.number());
                done++;
            } else {
                left.add(chosen);
            }
        }
        var page = counter.page(call);
        var said = page.say(TeleworkPhrase.BULK_DONE, done);
        return left.isEmpty()
                ? counter.say(call, 200, StaffPhrase.DONE_TITLE, said)
                : counter.say(
                        call,
                        409,
                        StaffPhrase.REFUSED_TITLE,
                        said + " " + page.say(TeleworkPhrase.BULK_LEFT, left.size()));
    }

    private static List<TeleworkId> chosen(Call call) {
        return call.fields().all("id").stream()
                .filter(id -> id.matches("[0-9a-f]{24}"))
                .map(TeleworkId::new)
                .toList();
    }

    private Answer approve(Call call) {
        return decided(call, (member, id) -> decide.approve(member, id, call.now()));
    }

    private Answer sendBack(Call call) {
        var why = call.typed("reason").orElse("");
        return decided(call, (member, id) -> decide.sendBack(member, id, why, call.now()));
    }

    private Answer reject(Call call) {
        var why = call.typed("reason").orElse("");
        return decided(call, (member, id) -> decide.reject(member, id, why, call.now()));
    }

    private Answer decided(Call call, BiFunction<StaffMember, TeleworkId, TeleworkOutcome> act) {
        var outcome = call.telework().map(id -> act.apply(call.member(), id));
        outcome.filter(TeleworkOutcome.Done.class::isInstance)
                .ifPresent(_ ->
                        counter.seen(
                                call, "telework-decision", call.telework().orElseThrow().number()));
        return outcome.map(it -> telework.answer(call, it)).orElseGet(() -> counter.missing(call));
    }
}
