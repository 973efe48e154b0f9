package jp.machimado.functions.staff;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.space.Site;
import jp.machimado.web.staff.Bars;
import jp.machimado.web.staff.StaffWords;
import jp.machimado.words.Language;
import jp.machimado.words.StaffPhrase;

/// How much the spaces are used, as charts with tables, and as a file. Nothing in them tells of
/// fewer than five bookings.
final class StatisticsPages {

    private static final int LEAST = 5;

    private final Counter counter;

    StatisticsPages(Counter counter) {
        this.counter = counter;
    }

    Map<String, Act> acts() {
        return Map.of(
                "GET /staff/statistics", Act.ofAnybody(this::show),
                "GET /staff/statistics.csv", Act.ofAnybody(this::csv));
    }

    private Answer show(Call call) {
        var rows = Rows.of(counter, call);
        var site = rows.site(call);
        if (site.isEmpty()) {
            return counter.missing(call);
        }
        return counter.show(
                call,
                "statistics",
                Map.of(
                        "site", site.get(),
                        "sites", rows.sites(site.get()),
                        "month", call.month(),
                        "charts", charts(rows, site.get(), call)));
    }

    private Answer csv(Call call) {
        var rows = Rows.of(counter, call);
        Optional<Site> site = rows.site(call);
        if (site.isEmpty()) {
            return counter.missing(call);
        }
        var table = new ArrayList<List<String>>();
        var name = site.get().name().in(Language.JA);
        for (var chart : charts(rows, site.get(), call)) {
            for (var bar : chart.bars()) {
                table.add(
                        List.of(
                                name,
                                call.month().toString(),
                                chart.title(),
                                bar.label(),
                                bar.value()));
            }
        }
        return Csv.file("usage-" + site.get().id() + "-" + call.month(), table);
    }

    private List<Bars> charts(Rows rows, Site site, Call call) {
        var bookings = counter.office().bookings();
        var usage = Usage.of(bookings, site.id(), call.month(), call.zone());
        var hours = new LinkedHashMap<String, Integer>();
        usage.byHour().forEach((hour, count) -> hours.put("%02d:00".formatted(hour), count));
        var days = new LinkedHashMap<String, Integer>();
        usage.byDay()
                .forEach((day, count) ->
                        days.put(day.getDisplayName(TextStyle.FULL, Language.JA.locale()), count));
        var ways = new LinkedHashMap<String, Integer>();
        usage.byChannel()
                .forEach((way, count) -> ways.put(rows.page().say(StaffWords.of(way)), count));
        return List.of(
                bars(rows, StaffPhrase.CHART_HOURS, hours),
                bars(rows, StaffPhrase.CHART_DAYS, days),
                bars(rows, StaffPhrase.CHART_LEAD, lead(rows, usage)),
                bars(rows, StaffPhrase.CHART_CHANNELS, ways),
                absent(rows, usage));
    }

    private static Map<String, Integer> lead(Rows rows, Usage usage) {
        var lead = new LinkedHashMap<String, Integer>();
        lead.put(rows.page().say(StaffPhrase.LEAD_SAME_DAY), usage.ahead(Long.MIN_VALUE, 1));
        lead.put(rows.page().say(StaffPhrase.LEAD_WEEK), usage.ahead(1, 8));
        lead.put(rows.page().say(StaffPhrase.LEAD_MONTH), usage.ahead(8, 31));
        lead.put(rows.page().say(StaffPhrase.LEAD_LONGER), usage.ahead(31, Long.MAX_VALUE));
        return lead;
    }

    private static Bars bars(Rows rows, StaffPhrase title, Map<String, Integer> values) {
        int most = values.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var bars =
                values.entrySet().stream()
                        .map(entry -> bar(rows, entry.getKey(), entry.getValue(), most))
                        .toList();
        return new Bars(rows.page().say(title), rows.page().say(StaffPhrase.UNIT_BOOKINGS), bars);
    }

    private static Bars.Bar bar(Rows rows, String label, int value, int most) {
        return isFew(value)
                ? new Bars.Bar(label, rows.page().say(StaffPhrase.FEW), 0)
                : new Bars.Bar(label, String.valueOf(value), most == 0 ? 0 : (double) value / most);
    }

    private static boolean isFew(int value) {
        return 0 < value && value < LEAST;
    }

    private static Bars absent(Rows rows, Usage usage) {
        int all = usage.came().size() + usage.absent();
        boolean few = isFew(all) || isFew(usage.absent()) || isFew(usage.came().size());
        var share = all == 0 || few ? 0 : (double) usage.absent() / all;
        var value =
                few
                        ? rows.page().say(StaffPhrase.FEW)
                        : rows.page()
                                .say(
                                        StaffPhrase.RATE,
                                        Math.round(share * 100),
                                        all,
                                        usage.absent());
        var title = rows.page().say(StaffPhrase.CHART_NO_SHOWS);
        return new Bars(title, "%", List.of(new Bars.Bar(title, value, share)));
    }
}
