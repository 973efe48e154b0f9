package jp.machimado.functions.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.machimado.telework.Application;
import jp.machimado.telework.ledger.TeleworkPlan;
import jp.machimado.telework.rules.DayPart;
import jp.machimado.telework.rules.WorkKind;
import jp.machimado.telework.rules.WorkPlace;

/// The form of an application: what was typed, what it means, and what an application looks like in
/// it.
record TeleworkForm(Call call, Set<String> devices) {

    private static final int LONGEST = 100;
    private static final String ON = "on";

    /// What is asked for; empty when something is missing or cannot be read.
    Optional<Application> read() {
        var day = call.day("day");
        var part = call.parsed("part", DayPart::valueOf);
        var kind = call.parsed("kind", WorkKind::valueOf);
        var place = call.parsed("place", WorkPlace::valueOf);
        var work = call.typed("work").filter(text -> text.length() <= LONGEST);
        var nonce = call.typed("nonce").filter(text -> text.length() <= LONGEST);
        if (day.isEmpty()
                || part.isEmpty()
                || kind.isEmpty()
                || place.isEmpty()
                || work.isEmpty()
                || nonce.isEmpty()) {
            return Optional.empty();
        }
        var plan =
                new TeleworkPlan(
                        kind.get(),
                        place.get(),
                        day.get(),
                        part.get(),
                        work.get(),
                        devices.stream()
                                .filter(id -> is("device-" + id))
                                .collect(Collectors.toUnmodifiableSet()),
                        is("takes-out"),
                        call.typed("late").filter(text -> text.length() <= LONGEST));
        return Optional.of(new Application(plan, is("counter-duty"), is("personal"), nonce.get()));
    }

    private boolean is(String name) {
        return call.typed(name).filter(ON::equals).isPresent();
    }

    /// All that was typed, to be shown again.
    Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        for (var name :
                Set.of(
                        "day",
                        "part",
                        "kind",
                        "place",
                        "work",
                        "late",
                        "counter-duty",
                        "personal",
                        "takes-out",
                        "nonce")) {
            typed.put(name, call.typed(name).orElse(""));
        }
        devices.forEach(id -> typed.put("device-" + id, call.typed("device-" + id).orElse("")));
        return typed;
    }

    /// `plan` as it would have been typed.
    static Map<String, String> of(TeleworkPlan plan) {
        var typed = new HashMap<String, String>();
        typed.put("day", plan.day().toString());
        typed.put("part", plan.part().name());
        typed.put("kind", plan.kind().name());
        typed.put("place", plan.place().name());
        typed.put("work", plan.work());
        typed.put("late", plan.late().orElse(""));
        typed.put("takes-out", plan.takesOut() ? ON : "");
        plan.devices().forEach(id -> typed.put("device-" + id, ON));
        return typed;
    }
}
