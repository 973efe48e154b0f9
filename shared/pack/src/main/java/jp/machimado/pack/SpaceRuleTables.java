package jp.machimado.pack;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Price;
import jp.machimado.booking.space.SpaceRules;
import jp.machimado.booking.space.SpaceRules.Limits;
import jp.machimado.booking.space.SpaceRules.OpenQuarters;
import jp.machimado.booking.time.Hours;
import jp.machimado.town.YesNo;

/// `space-rules.tsv` and `space-prices.tsv`: how, when and by whom spaces are booked, and what it
/// costs once the bylaw says so.
final class SpaceRuleTables {

    private static final int YEAR = 366;
    private static final int DAY_MINUTES = 1440;

    private static final String COLUMNS =
            "id version article mon tue wed thu fri sat sun holidays grid shortest longest before"
                    + " after notice_minutes days_ahead per_month approval audiences"
                    + " cancel_minutes checkin_minutes";

    private final Table tables;

    SpaceRuleTables(Table tables) {
        this.tables = tables;
    }

    Map<String, SpaceRules> rules() {
        var prices = prices();
        var rules = new LinkedHashMap<String, SpaceRules>();
        for (var row : tables.rows("space-rules.tsv", SpaceTables.columns(COLUMNS))) {
            var id = row.text("id");
            limits(row)
                    .ifPresent(limits ->
                            TownPackReader.put(
                                    rules,
                                    id,
                                    rules(row, id, limits, prices.getOrDefault(id, List.of())),
                                    row));
        }
        return rules;
    }

    private static SpaceRules rules(Row row, String id, Limits limits, List<Price> prices) {
        var checkIn = row.optionalNumber("checkin_minutes", 0, DAY_MINUTES);
        return new SpaceRules(
                id,
                row.number("version", 1, Integer.MAX_VALUE),
                row.optional("article"),
                hours(row),
                row.yesNo("holidays") == YesNo.YES,
                limits,
                row.yesNo("approval") == YesNo.YES,
                audiences(row),
                Duration.ofMinutes(row.number("cancel_minutes", 0, YEAR * DAY_MINUTES)),
                checkIn.isPresent()
                        ? Optional.of(Duration.ofMinutes(checkIn.getAsInt()))
                        : Optional.empty(),
                prices);
    }

    private static Optional<Limits> limits(Row row) {
        try {
            return Optional.of(
                    new Limits(
                            row.number("grid", 1, Hours.A_DAY),
                            row.number("shortest", 1, YEAR),
                            row.number("longest", 1, YEAR),
                            row.number("before", 0, Hours.A_DAY),
                            row.number("after", 0, Hours.A_DAY),
                            Duration.ofMinutes(row.number("notice_minutes", 0, YEAR * DAY_MINUTES)),
                            row.number("days_ahead", 1, YEAR),
                            row.optionalNumber("per_month", 1, 1_000)));
        } catch (IllegalArgumentException _) {
            row.wrong("longest", "shortest 以上にしてください");
            return Optional.empty();
        }
    }

    private static Map<DayOfWeek, OpenQuarters> hours(Row row) {
        var hours = new EnumMap<DayOfWeek, OpenQuarters>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var column = day.name().substring(0, 3).toLowerCase(Locale.ROOT);
            row.optional(column)
                    .flatMap(text -> quarters(row, column, text))
                    .ifPresent(open -> hours.put(day, open));
        }
        return hours;
    }

    private static Optional<OpenQuarters> quarters(Row row, String column, String text) {
        var parts = text.split("-", -1);
        try {
            if (parts.length == 2) {
                int to = parts[1].equals("24:00") ? Hours.A_DAY : quarter(parts[1]);
                return Optional.of(new OpenQuarters(quarter(parts[0]), to));
            }
        } catch (IllegalArgumentException | DateTimeException _) {
            // Told below.
        }
        row.wrong(column, "利用時間は15分きざみで 09:00-21:00 の形で、休みの日は - と書いてください: " + text);
        return Optional.empty();
    }

    private static int quarter(String time) {
        return Hours.quarter(LocalTime.parse(time));
    }

    private static Set<Audience> audiences(Row row) {
        var audiences = new LinkedHashSet<Audience>();
        for (var name : row.list("audiences")) {
            audience(name)
                    .ifPresentOrElse(
                            audiences::add, () -> row.wrong("audiences", "「" + name + "」は知らない値です"));
        }
        return audiences;
    }

    private static Optional<Audience> audience(String name) {
        return List.of(Audience.values()).stream()
                .filter(audience -> audience.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private Map<String, List<Price>> prices() {
        var prices = new HashMap<String, List<Price>>();
        var columns = SpaceTables.columns("rules audience yen reduction_percent");
        for (var row : tables.rows("space-prices.tsv", columns)) {
            row.one("audience", SpaceRuleTables::audience)
                    .ifPresent(audience ->
                            prices.computeIfAbsent(row.text("rules"), _ -> new ArrayList<>())
                                    .add(
                                            new Price(
                                                    audience,
                                                    row.optionalNumber("yen", 0, 1_000_000),
                                                    row.optionalNumber(
                                                            "reduction_percent", 0, 100))));
        }
        return prices;
    }
}
