package jp.machimado.functions.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.machimado.booking.staff.Role;
import jp.machimado.telework.Application;
import jp.machimado.telework.ApplyForTelework;
import jp.machimado.telework.DecideTelework;
import jp.machimado.telework.TeleworkOutcome;
import jp.machimado.telework.ledger.Telework;
import jp.machimado.telework.ledger.TeleworkId;
import jp.machimado.telework.rules.DayPart;
import jp.machimado.telework.rules.Device;
import jp.machimado.telework.rules.WorkKind;
import jp.machimado.telework.rules.WorkPlace;
import jp.machimado.web.staff.TeleworkWords;
import jp.machimado.words.TeleworkPhrase;

/// A member of staff applies for telework, changes it and takes it back.
final class TeleworkPages {

    private static final String MINE = "/staff/telework";

    private final TeleworkCounter telework;
    private final Counter counter;
    private final ApplyForTelework apply;

    TeleworkPages(TeleworkCounter telework) {
        this.telework = telework;
        this.counter = telework.counter();
        this.apply = new ApplyForTelework(telework.office());
    }

    Map<String, Act> acts() {
        return Map.of(
                "GET /staff/telework/new", Act.of(this::form, Role.MEMBER),
                "POST /staff/telework/new", Act.of(this::apply, Role.MEMBER),
                "GET /staff/telework/*", Act.ofAnybody(this::show),
                "GET /staff/telework/*/change", Act.of(this::changeForm, Role.MEMBER),
                "POST /staff/telework/*/change", Act.of(this::change, Role.MEMBER),
                "POST /staff/telework/*/withdraw", Act.of(this::withdraw, Role.MEMBER));
    }

    private Answer form(Call call) {
        var typed = new HashMap<String, String>();
        typed.put("day", call.day("day").map(Object::toString).orElse(""));
        typed.put("nonce", counter.nonce(call));
        return form(call, 200, MINE + "/new", typed, Optional.empty());
    }

    private Answer form(
            Call call,
            int status,
            String action,
            Map<String, String> typed,
            Optional<TeleworkPhrase> problem) {
        var model = new HashMap<String, Object>();
        model.put("action", action);
        model.put("typed", typed);
        model.put("problem", problem);
        model.put("rules", telework.office().rules());
        model.put("parts", TeleworkWords.all(DayPart.values(), TeleworkWords::of));
        model.put("kinds", TeleworkWords.all(WorkKind.values(), TeleworkWords::of));
        model.put("places", TeleworkWords.all(WorkPlace.values(), TeleworkWords::of));
        return counter.show(status, call, "teleworkform", model);
    }

    private Answer apply(Call call) {
        return sent(call, MINE + "/new", read -> apply.apply(call.member(), read, call.now()));
    }

    private Answer sent(Call call, String action, Function<Application, TeleworkOutcome> act) {
        var form = new TeleworkForm(call, devices());
        var read = form.read();
        if (read.isEmpty()) {
            return form(call, 400, action, form.typed(), Optional.of(TeleworkPhrase.WRONG_FORM));
        }
        var outcome = act.apply(read.get());
        return outcome instanceof TeleworkOutcome.Refused(var why)
                ? form(call, 409, action, form.typed(), Optional.of(TeleworkWords.of(why)))
                : telework.answer(call, outcome);
    }

    private Set<String> devices() {
        return telework.office().rules().devices().stream()
                .map(Device::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Answer show(Call call) {
        return telework.seen(call)
                .map(found -> show(call, found))
                .orElseGet(() -> counter.missing(call));
    }

    private Answer show(Call call, Telework found) {
        boolean own = TeleworkCounter.isOwn(call, found);
        var today = call.today();
        boolean open = found.state().holds() && !found.plan().day().isBefore(today);
        return counter.show(
                call,
                "teleworkone",
                Map.of(
                        "row", telework.rows(call).of(found),
                        "own", own && open,
                        "decides", !own && DecideTelework.isTheirTurn(call.member(), found)));
    }

    private Answer changeForm(Call call) {
        return own(call)
                .map(found -> {
                    var typed = TeleworkForm.of(found.plan());
                    typed.put("nonce", counter.nonce(call));
                    return form(call, 200, change(found.id()), typed, Optional.empty());
                })
                .orElseGet(() -> counter.missing(call));
    }

    private Answer change(Call call) {
        return own(call)
                .map(Telework::id)
                .map(id ->
                        sent(
                                call,
                                change(id),
                                read -> apply.change(call.member(), id, read, call.now())))
                .orElseGet(() -> counter.missing(call));
    }

    private static String change(TeleworkId id) {
        return TeleworkCounter.path(id) + "/change";
    }

    private Answer withdraw(Call call) {
        return call.telework()
                .map(id -> apply.withdraw(call.member(), id, call.now()))
                .map(outcome -> telework.answer(call, outcome))
                .orElseGet(() -> counter.missing(call));
    }

    private Optional<Telework> own(Call call) {
        return telework.seen(call).filter(found -> TeleworkCounter.isOwn(call, found));
    }
}
