package jp.machimado.functions.staff;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jp.machimado.booking.space.AccessFact;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Price;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.time.Hours;

/// What stands in the fields of the form for a space.
final class EditFields {

    /// Whose price is asked for.
    static final List<Audience> PAYING =
            List.of(Audience.RESIDENT, Audience.TOWN_BUSINESS, Audience.VISITOR);

    static final int MINUTES = 15;

    private EditFields() {}

    /// The fields as `space` is now.
    static Map<String, String> of(Space space) {
        var rules = space.rules();
        var limits = rules.limits();
        var fields = new LinkedHashMap<String, String>();
        fields.put("version", String.valueOf(rules.version()));
        fields.put("people", String.valueOf(space.people()));
        for (var day : DayOfWeek.values()) {
            var open = Optional.ofNullable(rules.hours().get(day));
            fields.put("open-" + day, open.map(it -> Hours.clock(it.from())).orElse(""));
            fields.put(
                    "close-" + day, open.map(it -> Hours.clock(it.to() % Hours.A_DAY)).orElse(""));
        }
        fields.put("shortest", String.valueOf(limits.shortest() * unit(space)));
        fields.put("longest", String.valueOf(limits.longest() * unit(space)));
        fields.put("notice", String.valueOf(limits.notice().toMinutes()));
        fields.put("ahead", String.valueOf(limits.daysAhead()));
        fields.put("cancel", String.valueOf(rules.cancelBefore().toMinutes()));
        fields.put("approval", rules.approval() ? "YES" : "NO");
        for (var fact : AccessFact.values()) {
            fields.put("access-" + fact, space.access(fact).name());
        }
        for (var audience : PAYING) {
            var yen = price(space, audience).map(Price::yen).orElse(OptionalInt.empty());
            fields.put("yen-" + audience, yen.isPresent() ? String.valueOf(yen.getAsInt()) : "");
        }
        fields.put("article", rules.article().orElse(""));
        return fields;
    }

    /// How many minutes, or nights, one unit of a length is.
    static int unit(Space space) {
        return space.kind().byNight() ? 1 : MINUTES;
    }

    static Optional<Price> price(Space space, Audience audience) {
        return space.rules().prices().stream()
                .filter(price -> price.audience() == audience)
                .findFirst();
    }
}
