package jp.machimado.dynamodb.booking;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.machimado.booking.space.AccessFact;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Price;
import jp.machimado.booking.space.SpaceEdit;
import jp.machimado.booking.space.SpaceEdit.Facts;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.SpaceRules;
import jp.machimado.booking.space.SpaceRules.Limits;
import jp.machimado.booking.space.SpaceRules.OpenQuarters;
import jp.machimado.dynamodb.item.Fields;
import jp.machimado.town.YesNo;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// One version of rules as an item. Lists are texts with their parts apart by spaces, `-` for none.
final class SpaceEditItem {

    private static final String NONE = "-";

    private SpaceEditItem() {}

    static Map<String, AttributeValue> item(SpaceEdit edit) {
        var rules = edit.rules();
        var item =
                Fields.at(Keys.edit(rules.judgedBy()))
                        .set("rules", rules.id())
                        .set("version", rules.version())
                        .setText("article", rules.article())
                        .set("hours", hours(rules))
                        .set("holidays", rules.holidays() ? 1 : 0)
                        .set("limits", limits(rules.limits()))
                        .set("approval", rules.approval() ? 1 : 0)
                        .set(
                                "audiences",
                                rules.audiences().stream().map(Enum::name).sorted().toList())
                        .set("cancel", rules.cancelBefore().toMinutes())
                        .setText(
                                "check_in",
                                rules.checkIn().map(Duration::toMinutes).map(String::valueOf))
                        .set("prices", rules.prices().stream().map(SpaceEditItem::price).toList())
                        .set("facts", facts(edit));
        return item.map();
    }

    /// Reads what [#item] wrote.
    ///
    /// @throws RuntimeException when it did not
    static SpaceEdit edit(Map<String, AttributeValue> attributes) {
        var item = Fields.of(attributes);
        var rules =
                new SpaceRules(
                        item.text("rules"),
                        item.number("version"),
                        item.maybeText("article"),
                        hours(item.texts("hours")),
                        item.number("holidays") == 1,
                        limits(item.text("limits")),
                        item.number("approval") == 1,
                        item.texts("audiences").stream()
                                .map(Audience::valueOf)
                                .collect(Collectors.toUnmodifiableSet()),
                        Duration.ofMinutes(item.number("cancel")),
                        item.maybeText("check_in").map(Long::parseLong).map(Duration::ofMinutes),
                        item.texts("prices").stream().map(SpaceEditItem::price).toList());
        return new SpaceEdit(
                rules,
                item.texts("facts").stream()
                        .map(SpaceEditItem::parts)
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        parts -> new SpaceId(parts.getFirst()),
                                        SpaceEditItem::facts)));
    }

    private static List<String> hours(SpaceRules rules) {
        return new TreeMap<>(rules.hours())
                .entrySet().stream()
                        .map(day ->
                                "%s %d %d"
                                        .formatted(
                                                day.getKey(),
                                                day.getValue().from(),
                                                day.getValue().to()))
                        .toList();
    }

    private static Map<DayOfWeek, OpenQuarters> hours(List<String> texts) {
        var hours = new EnumMap<DayOfWeek, OpenQuarters>(DayOfWeek.class);
        for (var text : texts) {
            var parts = parts(text);
            hours.put(
                    DayOfWeek.valueOf(parts.get(0)),
                    new OpenQuarters(number(parts.get(1)), number(parts.get(2))));
        }
        return hours;
    }

    private static String limits(Limits limits) {
        return "%d %d %d %d %d %d %d %s"
                .formatted(
                        limits.grid(),
                        limits.shortest(),
                        limits.longest(),
                        limits.before(),
                        limits.after(),
                        limits.notice().toMinutes(),
                        limits.daysAhead(),
                        text(limits.perMonth()));
    }

    private static Limits limits(String text) {
        var parts = parts(text);
        Function<Integer, Integer> at = place -> number(parts.get(place));
        return new Limits(
                at.apply(0),
                at.apply(1),
                at.apply(2),
                at.apply(3),
                at.apply(4),
                Duration.ofMinutes(at.apply(5)),
                at.apply(6),
                maybe(parts.get(7)));
    }

    private static String price(Price price) {
        return "%s %s %s".formatted(price.audience(), text(price.yen()), text(price.reduction()));
    }

    private static Price price(String text) {
        var parts = parts(text);
        return new Price(Audience.valueOf(parts.get(0)), maybe(parts.get(1)), maybe(parts.get(2)));
    }

    private static List<String> facts(SpaceEdit edit) {
        return new TreeMap<>(edit.facts())
                .entrySet().stream()
                        .map(space -> space.getKey() + " " + facts(space.getValue()))
                        .toList();
    }

    private static String facts(Facts facts) {
        return new TreeMap<>(facts.access())
                .entrySet().stream()
                        .map(fact -> " " + fact.getKey() + " " + fact.getValue())
                        .collect(Collectors.joining("", facts.people() + "", ""));
    }

    private static Facts facts(List<String> parts) {
        var access = new EnumMap<AccessFact, YesNo>(AccessFact.class);
        for (int place = 2; place < parts.size(); place += 2) {
            access.put(AccessFact.valueOf(parts.get(place)), YesNo.valueOf(parts.get(place + 1)));
        }
        return new Facts(number(parts.get(1)), access);
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : NONE;
    }

    private static OptionalInt maybe(String text) {
        return text.equals(NONE) ? OptionalInt.empty() : OptionalInt.of(number(text));
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static List<String> parts(String text) {
        return List.of(text.split(" ", -1));
    }
}
