package jp.machimado.functions.booking.api;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jp.machimado.booking.space.AccessFact;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Price;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.SpaceRules;
import jp.machimado.booking.space.Spaces;
import jp.machimado.booking.time.Hours;
import jp.machimado.words.Language;
import jp.machimado.words.Wording;
import org.jspecify.annotations.Nullable;

/// Sites and spaces as JSON. What the town has not confirmed is null or `unconfirmed`, never left
/// out and never guessed.
final class SpaceFacts {

    private SpaceFacts() {}

    static Map<String, @Nullable Object> site(Site site, Spaces spaces) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("id", site.id().value());
        all.put("name", wording(site.name()));
        all.put("example", site.example());
        all.put("address", site.address().orElse(null));
        all.put("phone", site.phone().orElse(null));
        all.put(
                "spaces",
                spaces.at(site.id()).stream().map(Space::id).map(SpaceId::value).toList());
        all.put("page", "/spaces/" + site.id());
        return all;
    }

    static Map<String, @Nullable Object> space(Space space, Spaces spaces) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("id", space.id().value());
        all.put("site", space.site().value());
        all.put("example", spaces.site(space.site()).map(Site::example).orElse(false));
        all.put("kind", name(space.kind()));
        all.put("name", wording(space.name()));
        all.put("units", space.units());
        all.put("people", space.people());
        all.put("parts", space.parts().stream().map(SpaceId::value).toList());
        all.put("access", access(space));
        all.put("rules", rules(space));
        all.put("price", price(space.rules()));
        all.put("page", "/spaces/" + space.site() + "/" + space.id());
        all.put("calendar", "/calendar/space/" + space.id() + ".ics");
        return all;
    }

    private static Map<String, Object> access(Space space) {
        var all = new LinkedHashMap<String, Object>();
        for (var fact : AccessFact.values()) {
            all.put(name(fact), name(space.access(fact)));
        }
        return all;
    }

    private static Map<String, @Nullable Object> rules(Space space) {
        var rules = space.rules();
        var limits = rules.limits();
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("id", rules.id());
        all.put("version", rules.version());
        all.put("article", rules.article().orElse(null));
        all.put("unit", space.kind().byNight() ? "night" : "quarter");
        all.put("hours", hours(rules));
        all.put("open_on_holidays", rules.holidays());
        all.put("grid", limits.grid());
        all.put("shortest", limits.shortest());
        all.put("longest", limits.longest());
        all.put("free_before", limits.before());
        all.put("free_after", limits.after());
        all.put("notice_minutes", limits.notice().toMinutes());
        all.put("days_ahead", limits.daysAhead());
        all.put("per_month", number(limits.perMonth()));
        all.put("approval", rules.approval());
        all.put("audiences", rules.audiences().stream().sorted().map(SpaceFacts::name).toList());
        all.put("cancel_minutes", rules.cancelBefore().toMinutes());
        return all;
    }

    /// By day of the week; a day on which it is closed is left out.
    private static Map<String, Object> hours(SpaceRules rules) {
        var all = new LinkedHashMap<String, Object>();
        for (var day : DayOfWeek.values()) {
            Optional.ofNullable(rules.hours().get(day))
                    .ifPresent(open ->
                            all.put(
                                    name(day),
                                    Map.of(
                                            "from", Hours.clock(open.from()),
                                            "to", Hours.clock(open.to()))));
        }
        return all;
    }

    /// Unconfirmed until an amount of the bylaw is entered; never free because it is missing.
    private static Map<String, Object> price(SpaceRules rules) {
        boolean confirmed = rules.prices().stream().anyMatch(price -> price.yen().isPresent());
        var list = new ArrayList<Map<String, @Nullable Object>>();
        for (var audience : Audience.values()) {
            rules.prices().stream()
                    .filter(price -> price.audience() == audience)
                    .map(SpaceFacts::price)
                    .forEach(list::add);
        }
        return Map.of(
                "status",
                confirmed ? "confirmed" : "unconfirmed",
                "by_audience",
                List.copyOf(list));
    }

    private static Map<String, @Nullable Object> price(Price price) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("audience", name(price.audience()));
        all.put("yen", number(price.yen()));
        all.put("reduction_percent", number(price.reduction()));
        return all;
    }

    private static Map<String, Object> wording(Wording wording) {
        var all = new LinkedHashMap<String, Object>();
        for (var language : Language.values()) {
            all.put(language.code(), wording.in(language));
        }
        return all;
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
