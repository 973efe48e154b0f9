package jp.machimado.functions.staff;

import java.util.Map;
import jp.machimado.booking.staff.Role;

/// Who looked at what.
final class AuditPages {

    private final Counter counter;

    AuditPages(Counter counter) {
        this.counter = counter;
    }

    Map<String, Act> acts() {
        return Map.of("GET /staff/audit", Act.of(this::day, Role.EDITOR));
    }

    private Answer day(Call call) {
        var day = call.day("day").orElseGet(call::today);
        var looks =
                counter.audit().on(day).stream()
                        .map(look ->
                                Map.of(
                                        "at",
                                        look.at()
                                                .atZone(call.zone())
                                                .toLocalTime()
                                                .withNano(0)
                                                .toString(),
                                        "who",
                                        look.who(),
                                        "what",
                                        look.what(),
                                        "about",
                                        look.about()))
                        .toList();
        return counter.show(call, "audit", Map.of("day", day, "looks", looks));
    }
}
