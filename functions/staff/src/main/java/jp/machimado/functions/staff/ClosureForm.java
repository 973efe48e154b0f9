package jp.machimado.functions.staff;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.machimado.booking.CloseSpace.Closure;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.Spaces;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;

/// Reads what is to be closed: the ticked spaces, for the same hours of each day; houses for its
/// night.
final class ClosureForm {

    private static final int MOST_DAYS = 61;

    private ClosureForm() {}

    /// The closure that `call` asks for; empty when something is missing or cannot be read.
    static Optional<Closure> read(Spaces spaces, Call call) {
        var reason = call.typed("reason");
        var uses = new ArrayList<Use>();
        for (var name : call.fields().all("space")) {
            var times = space(spaces, name).map(space -> uses(call, space)).orElse(List.of());
            if (times.isEmpty()) {
                return Optional.empty();
            }
            uses.addAll(times);
        }
        return uses.isEmpty() || reason.isEmpty()
                ? Optional.empty()
                : Optional.of(new Closure(id(uses, reason.get()), uses, reason.get()));
    }

    private static List<Use> uses(Call call, Space space) {
        var first = call.day("day");
        var last = call.day("last").or(() -> first);
        if (first.isEmpty()
                || last.get().isBefore(first.get())
                || last.get().isAfter(first.get().plusDays(MOST_DAYS))) {
            return List.of();
        }
        return first.get()
                .datesUntil(last.get().plusDays(1))
                .flatMap(day -> period(call, space, day).stream())
                .map(time -> Use.of(space.id(), time))
                .toList();
    }

    private static Optional<Space> space(Spaces spaces, String name) {
        return Optional.of(name)
                .filter(it -> it.matches("[a-z0-9-]{1,40}"))
                .flatMap(it -> spaces.space(new SpaceId(it)));
    }

    private static Optional<Period> period(Call call, Space space, LocalDate day) {
        return space.kind().byNight()
                ? Optional.of(new Nights(day, day.plusDays(1)))
                : ProxyPages.hours(call, day);
    }

    /// The same for the same form, so that sending it twice is one closure.
    private static String id(List<Use> uses, String reason) {
        var text = uses + "\n" + reason;
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
